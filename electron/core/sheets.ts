import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Sheet } from '../../shared/contract/documents.ts'
import type { Outcome } from '../../shared/contract/interview.ts'
import { Refusal } from '../../shared/failure.ts'
import type { FairRow } from '../db/fairs.ts'
import type { SheetRow } from '../db/sheet-entries.ts'
import { numberOf } from './badge-lookup.ts'
import { type Context, currentFair } from './context.ts'
import { mergeFields } from './person-fields.ts'
import { once } from './receipts.ts'

/** Every numbered sheet of the fair and how far it was typed. */
export function listSheets(_input: CheckedInputOf<'sheet.list'>, context: Context): OutputOf<'sheet.list'> {
  return context.store.sheetEntries.ofFair(currentFair(context).id).map(showSheet)
}

/** One sheet as it stands: what its printed numbers mean, and the rows typed so far. */
export function readSheet({ number }: CheckedInputOf<'sheet.read'>, context: Context): OutputOf<'sheet.read'> {
  const { store } = context
  const fair = currentFair(context)
  const row = store.sheetEntries.ofFair(fair.id).find((one) => one.number === number)
  if (!row) throw unknownSheet(number)
  const ids = JSON.parse(row.vacancies ?? '[]') as string[]
  return {
    sheet: showSheet(row),
    vacancies: ids.map((id) => ({ id, title: store.fairs.vacancy(id)?.title ?? '' })),
    entries: store.interviews.ofSheet(fair.id, number).map((interview) => {
      const badge = interview.badge === null ? undefined : store.badges.byId(interview.badge)
      return {
        row: interview.sheet_row ?? 0,
        interviewId: interview.id,
        badgeNumber: badge ? numberOf(badge) : null,
        fullName: mergeFields(store.persons.group(interview.root)).fullName,
        vacancyId: interview.vacancy,
        outcome: interview.outcome as Outcome,
        note: interview.note ?? '',
        at: interview.scanned_at,
      }
    }),
  }
}

/** Somebody says that a sheet is typed to its last row, or that it is not after all. */
export function finishSheet(input: CheckedInputOf<'sheet.finish'>, context: Context): OutputOf<'sheet.finish'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    const sheet = store.paperSheets.read(fair.id, input.number)
    if (!sheet) throw unknownSheet(input.number)
    const at = input.finished ? (sheet.finished_at ?? now()) : null
    store.sheetEntries.finish(fair.id, input.number, at)
    return { number: String(input.number) }
  }
  return once(context, 'sheet.finish', input.id, work, () => ({}))
}

/** A sheet of that kind. Refuses `sheet-unknown`. */
export function requireSheet(number: number, kind: Sheet['kind'], fair: FairRow, { store }: Context) {
  const sheet = store.paperSheets.read(fair.id, number)
  if (sheet?.kind !== kind) throw unknownSheet(number)
  return sheet
}

function unknownSheet(number: number): Refusal {
  return new Refusal({ code: 'sheet-unknown', field: 'number', detail: String(number) })
}

function showSheet(row: SheetRow): Sheet {
  return {
    number: row.number,
    kind: row.kind,
    employerId: row.employer,
    employerName: row.employer_name,
    rows: row.rows,
    issuedAt: row.issued_at,
    entered: row.entered,
    touched: row.touched === 1,
    finishedAt: row.finished_at,
  }
}
