import { type OfficePaperName, officePaperName, paperPer } from '../../../shared/contract/office-papers.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, currentFair, newId } from '../context.ts'
import { fileNamed, mediaTypes } from '../exports/media-types.ts'
import type { ExportedFile } from '../ports.ts'
import { fileNameOf } from './catalogue.ts'
import { templateOf } from './templates.ts'

/** The papers that name people who came. */
export const namingPapers: ReadonlySet<OfficePaperName> = new Set(['commune-list', 'handbook-list'])

/**
 * One paper filled (`name=`, and `of=` an employer's id or a commune's code); of employers without `of` all of them as an
 * archive. Made beside the desk while the caller waits.
 *
 * @throws Refusal `not-found`, `bad-input`, `template-wrong`
 */
export async function paperNow(query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const { works, caller, now } = context
  const name = nameIn(query)
  const of = query.get('of')
  if (paperPer[name] === 'commune' && of === null) throw new Refusal({ code: 'bad-input', field: 'of' })
  const work = works.start(
    { id: newId(now()), kind: 'office-papers', of: `office-paper:${name}`, name: 'office-papers', input: { name, of } },
    caller,
  )
  const result = await works.ended(work.id, caller)
  if (!result.ok) throw new Refusal(result.failure)
  return works.take(work.id, caller)
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
