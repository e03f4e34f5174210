import { createHash } from 'node:crypto'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import { type Context, currentFair } from '../context.ts'
import { composeDocument } from '../documents/compose.ts'
import { type DocumentSource, headOf } from '../documents/source.ts'
import { noteSavedSheets } from '../signing/saved-sheets.ts'
import { noLongerPending } from './kept-file.ts'
import { keepPrinted, type Said } from './kept-papers.ts'

/** Papers of the kit that are drawn from employers and the fair alone. */
export const plainPapers = ['table-signs', 'vacancy-leaflet', 'privacy-poster', 'helper-guide'] as const
export type PlainPaper = (typeof plainPapers)[number]

/** Remembers what a paper of the kit said when it was printed or saved, so that a later change can be told. Part of the caller's transaction. */
export function noteKitPaper(document: PaperDocument, jobId: string | null, context: Context): void {
  const fair = currentFair(context).id
  noLongerPending(document, fair, context.store)
  if (document.kind === 'signing-sheets' && jobId === null) {
    noteSavedSheets(document.sheetIds, fair, context.now(), context.store)
    context.announce(['signing'])
  }
  const name = plainPapers.find((one) => one === document.kind)
  // One table's new sign says nothing of the others'.
  if (name === undefined || ('employerIds' in document && document.employerIds.length > 0)) return
  keepPrinted(name, fair, { at: context.now(), jobId, ...saidBy(name, fair, context) }, context.store)
  // Of a PDF no command tells: it is fetched.
  if (jobId === null) context.announce(['readiness'])
}

/** What a paper would say now: digests, to be held against another time's. */
export function saidBy(name: PlainPaper, fair: string, source: DocumentSource): Said {
  const { fairName, heldOn, place, center } = headOf(fair, source)
  return { head: digestOf([fairName, heldOn, place, center]), parts: partsOf(name, fair, source) }
}

function partsOf(name: PlainPaper, fair: string, source: DocumentSource): Record<string, string> {
  if (name === 'privacy-poster' || name === 'helper-guide') return {}
  const parts: Record<string, string> = {}
  for (const { id } of source.store.fairs.employers(fair)) {
    const said =
      name === 'table-signs' ? composeDocument({ kind: name, employerIds: [id] }, fair, source) : offersOf(id, source)
    if (said !== null) parts[id] = digestOf(said)
  }
  return parts
}

/** Null for an employer that offers nothing: the leaflet leaves it out. */
function offersOf(id: string, { store: { fairs } }: DocumentSource): unknown {
  const employer = fairs.employer(id)
  const vacancies = fairs.vacancies(id)
  if (employer === undefined || vacancies.length === 0) return null
  return [
    employer.name,
    employer.booth,
    vacancies.map(({ title, wanted, wage_from, wage_to, place, place_kind }) => [
      title,
      wanted,
      wage_from,
      wage_to,
      place,
      place_kind,
    ]),
  ]
}

function digestOf(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
}
