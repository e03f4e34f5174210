import type { LoggedChange } from '../db/change-log.ts'
import type { InterviewRow } from '../db/interviews.ts'
import type { Context } from './context.ts'
import { formerValues } from './former-values.ts'

/**
 * A line of a sheet was somebody else's after all. An interview nobody but the sheet told of is taken back; one that a
 * phone told of too only leaves the line, with what the line wrote into it and nobody has written over since. Part of the
 * caller's transaction.
 */
export function takeOffLine(interview: InterviewRow, context: Context): void {
  const { store, now } = context
  const written = store.changes.ofPerson(interview.person).filter(({ row }) => row === interview.id)
  const isOfSheet = written.some(({ patch }) => isCreating(patch) && patch?.['sheet'] === interview.sheet)
  if (isOfSheet && !store.receipts.tellOfInterview(interview.id))
    return store.changes.update('interview', interview.id, { withdrawn_at: now() })
  store.changes.update('interview', interview.id, { sheet: null, sheet_row: null })
  for (const change of written.toReversed()) takeOut(change, interview, context)
}

/** What a line wrote into an interview that others told of. */
function takeOut(change: LoggedChange, { id }: InterviewRow, context: Context): void {
  const { store } = context
  const { patch, arrival } = change
  if (patch === null || isCreating(patch) || store.receipts.procedureOf(arrival) !== 'sheet.enter') return
  const row = store.rows.read('interview', id)
  const standing = Object.entries(patch).filter(([field, value]) => row?.[field] === value)
  if (standing.length === 0) return
  store.changes.update('interview', id, formerValues(change, 'interview', Object.fromEntries(standing), context))
}

function isCreating(patch: LoggedChange['patch']): boolean {
  return typeof patch?.['created_at'] === 'number'
}
