import type { PaperOrder } from '../../../shared/badge-face.ts'
import type { BadgeFormatName } from '../../../shared/badge-formats.ts'
import type { DocumentOrder } from '../../../shared/document-face.ts'
import type { Paper } from '../ports.ts'
import { facesOf } from '../badge-faces.ts'
import { asFailure } from '../dispatch.ts'
import { composeDocument } from '../documents/compose.ts'
import { type DocumentSource, headOf } from '../documents/source.ts'
import { paperOrder } from '../paper-order.ts'
import { blankFaces } from '../print-job-order.ts'
import type { WorkHearing, WorkInputs, WorkRunner } from '../works/port.ts'
import type { KitPart } from './kit-part.ts'

type Source = DocumentSource & { paper: Paper; log: (line: string, reference?: string) => void }
type Input = WorkInputs['kit-file']

/**
 * Runs the kit's file: its pieces are drawn one after another by the page that draws paper, a process of its own, and then
 * joined where all other works run. Whatever else is asked goes to `rest` at once.
 */
export function withKitFile(rest: WorkRunner, source: Source): WorkRunner {
  return (order, hearing) => {
    if (order.name !== 'kit-file') return rest(order, hearing)
    const input = order.input as Input
    const steps = input.parts.length + 1
    const state = { isStopped: false, joining: null as ReturnType<WorkRunner> | null }
    const run = async (): Promise<void> => {
      const pieces = await drawn(input, source, (done) => {
        if (!state.isStopped) hearing.progress(done, steps)
        return !state.isStopped
      })
      if (pieces === null) return
      const joined: WorkHearing = { progress: () => undefined, ended: (result) => hearing.ended(result) }
      state.joining = rest({ ...order, input: { ...input, pieces } }, joined)
    }
    run().catch((error: unknown) => {
      if (!state.isStopped) hearing.ended({ ok: false, failure: asFailure(error, 'kit file', source) })
    })
    return {
      stop() {
        state.isStopped = true
        state.joining?.stop()
      },
    }
  }
}

/** A PDF of each part; null once `goOn` says to stop. */
async function drawn(
  { parts, format, fair }: Input,
  source: Source,
  goOn: (done: number) => boolean,
): Promise<Uint8Array[] | null> {
  const pieces: Uint8Array[] = []
  for (const [done, part] of parts.entries()) {
    if (!goOn(done)) return null
    pieces.push(await source.paper.pdf(await orderOf(part, format, fair, source)))
  }
  return goOn(parts.length) ? pieces : null
}

async function orderOf(
  part: KitPart,
  format: BadgeFormatName,
  fair: string,
  source: Source,
): Promise<PaperOrder | DocumentOrder> {
  if (part.kind === 'document') {
    const document = composeDocument(part.document, fair, source)
    return { document, head: headOf(fair, source), paper: 'a4', offset: { x: 0, y: 0 } }
  }
  const faces =
    part.kind === 'badges'
      ? await facesOf(part.badgeIds, source)
      : part.ranges.flatMap((range) => blankFaces(fair, range, source.store))
  return paperOrder({ faces, format, startAt: 0, fairId: fair, printer: null }, source)
}
