import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { LoggedChange } from '../db/change-log.ts'
import type { InterviewRow } from '../db/interviews.ts'
import type { Receipt } from '../db/receipts.ts'
import type { Context } from './context.ts'
import { formerValues } from './former-values.ts'
import { requireInterview } from './interviews.ts'
import { once } from './receipts.ts'
import { takeOffLine } from './sheet-lines.ts'

/**
 * Takes an interview back: it leaves every list and total and stays in the log. Called by the id of a command that only
 * added to an interview, what that command said is taken back and the interview stands as it stood before.
 *
 * @throws Refusal `not-found`, `interview-not-yours`, `already-undone`, `changed-since` where somebody has written over it
 */
export function undoInterview(input: CheckedInputOf<'interview.undo'>, context: Context): OutputOf<'interview.undo'> {
  const { store, now } = context
  const work = () => {
    const interview = requireInterview(input.interviewId, context)
    if (input.ofSheet && interview.sheet !== null) {
      takeOffLine(interview, context)
      return { id: interview.id }
    }
    const receipt = store.receipts.read(input.interviewId)
    if (interview.id !== input.interviewId && receipt) takeBackTurn(receipt, interview, context)
    else withdraw(interview, context)
    if (receipt?.procedure === 'interview.log') store.receipts.markUndone(receipt.id, now())
    return { id: interview.id }
  }
  return once(context, 'interview.undo', input.id, work, () => ({}))
}

/** Takes back what one `interview.log` wrote; part of the caller's transaction. */
export function takeBackTurn(receipt: Receipt, interview: InterviewRow, context: Context): void {
  const { store } = context
  if (receipt.undone_at !== null) throw new Refusal({ code: 'already-undone' })
  const { first_change: first, last_change: last } = receipt
  if (first === null || last === null) return
  const ofInterview = ({ table, row }: LoggedChange) => table === 'interview' && row === interview.id
  const written = store.changes.between(first, last).filter(ofInterview)
  const later = store.changes
    .ofPerson(interview.person)
    .filter((change) => ofInterview(change) && change.arrival > last)
  if (later.length > 0) throw new Refusal({ code: 'changed-since' })
  for (const change of written.toReversed()) {
    const { patch } = change
    if (patch === null) continue
    if (typeof patch['created_at'] === 'number') withdraw(interview, context)
    else store.changes.update('interview', interview.id, formerValues(change, 'interview', patch, context))
  }
}

function withdraw(interview: InterviewRow, { store, now }: Context): void {
  store.changes.update('interview', interview.id, { withdrawn_at: now() })
}
