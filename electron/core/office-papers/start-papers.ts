import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type OfficePaperName, officePaperName, paperPer } from '../../../shared/contract/office-papers.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, currentFair, newId } from '../context.ts'
import { fileNamed, mediaTypes } from '../exports/media-types.ts'
import type { ExportedFile } from '../ports.ts'
import { fileNameOf } from './catalogue.ts'
import type { PaperOrder } from './paper-order.ts'
import { templateOf } from './templates.ts'

/** The papers that name people who came. */
export const namingPapers: ReadonlySet<OfficePaperName> = new Set(['commune-list', 'handbook-list'])

/** Begins a paper beside the desk, whose screen watches it. @throws Refusal `bad-input` for a commune's list without its commune */
export function startPaper(
  { id, name, of }: CheckedInputOf<'office-paper.start'>,
  context: Context,
): OutputOf<'office-paper.start'> {
  currentFair(context)
  return { workId: begin(id, { name, of }, context) }
}

/**
 * One paper filled (`name=`, and `of=` an employer's id or a commune's code); of employers without `of` all of them as an
 * archive. Made beside the desk while the caller waits.
 *
 * @throws Refusal `not-found`, `bad-input`, `template-wrong`
 */
export async function paperNow(query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const { works, caller, now } = context
  const id = begin(newId(now()), { name: nameIn(query), of: query.get('of') }, context)
  const result = await works.ended(id, caller)
  if (!result.ok) throw new Refusal(result.failure)
  return works.take(id, caller)
}

function begin(id: string, input: PaperOrder, { works, caller }: Context): string {
  const { name, of } = input
  if (paperPer[name] === 'commune' && of === null) throw new Refusal({ code: 'bad-input', field: 'of' })
  const order = { id, kind: 'office-papers', of: `office-paper:${name}`, name: 'office-papers', input } as const
  return works.start(order, caller).id
}

/** The template a paper is made of, to be edited in Word. */
export function paperTemplate(query: URLSearchParams, context: Context): ExportedFile {
  const name = nameIn(query)
  const { bytes } = templateOf(name, context.store)
  return {
    fileName: fileNamed(`mau-${fileNameOf(name)}`, 'docx', currentFair(context).held_on),
    mediaType: mediaTypes.docx,
    body: bytes,
  }
}

function nameIn(query: URLSearchParams): OfficePaperName {
  const name = officePaperName.safeParse(query.get('name'))
  if (!name.success) throw new Refusal({ code: 'not-found', field: 'name' })
  return name.data
}
