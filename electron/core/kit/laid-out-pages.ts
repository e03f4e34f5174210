import { createHash } from 'node:crypto'
import type { DocumentOrder } from '../../../shared/document-face.ts'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import { type Context, currentFair } from '../context.ts'
import { composeDocument } from '../documents/compose.ts'
import { headOf } from '../documents/source.ts'

/** Pages of what a page has laid out, by all it says: the same paper is never laid out twice. */
type LaidOut = { counted: Map<string, number>; underWay: Set<string> }
const laidOut = new WeakMap<Context['paper'], LaidOut>()
const remembered = 40

/**
 * How many pages a paper has whose texts decide it. Where that is not known yet it is laid out beside the caller, as it would be
 * for printing, and screens are told when it is known; until then null. One that cannot be laid out stays unknown.
 */
export function laidOutPages(document: PaperDocument, context: Context): number | null {
  const fair = currentFair(context).id
  const face = composeDocument(document, fair, context)
  const order: DocumentOrder = { document: face, head: headOf(fair, context), paper: 'a4', offset: { x: 0, y: 0 } }
  const says = createHash('sha256').update(JSON.stringify(order)).digest('hex')
  const { counted, underWay } = laidOutBy(context)
  const known = counted.get(says)
  if (known === undefined && !underWay.has(says)) void layOut(says, order, context)
  return known ?? null
}

function laidOutBy({ paper }: Context): LaidOut {
  const own = laidOut.get(paper) ?? { counted: new Map(), underWay: new Set() }
  laidOut.set(paper, own)
  return own
}

async function layOut(says: string, order: DocumentOrder, context: Context): Promise<void> {
  const { paper, announce, log } = context
  const { counted, underWay } = laidOutBy(context)
  underWay.add(says)
  try {
    counted.set(says, await paper.pages(order))
    const [oldest] = counted.keys()
    if (counted.size > remembered && oldest !== undefined) counted.delete(oldest)
    announce(['readiness'])
  } catch (error) {
    log(`pages of ${order.document.kind} were not counted: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    underWay.delete(says)
  }
}
