import { formatBadgeNumber } from '../../shared/badge-number.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Interview, Outcome } from '../../shared/contract/interview.ts'
import { Refusal } from '../../shared/failure.ts'
import type { InterviewRow } from '../db/interviews.ts'
import { attendBooth } from './attend.ts'
import { findBadge } from './badge-lookup.ts'
import { boothSettings } from './booth-settings.ts'
import { requireBooth } from './booths.ts'
import { boothEmployer, type Context, currentFair } from './context.ts'
import { notAhead } from './happened.ts'
import { answersOf } from './interview-answers.ts'
import { writeTurn } from './interview-log.ts'
import { mergeFields } from './person-fields.ts'
import { once } from './receipts.ts'
import { mayShare } from './standing-consents.ts'
import { updateWhatDiffers } from './what-differs.ts'

/**
 * Logs one turn. The employer is the booth's own; the badge is read by the same rule as everywhere. Whoever was
 * interviewed is at the fair: a badge printed ahead checks its holder in with it. That arrival stays when the interview is
 * taken back: somebody was there. `no-show` says nobody came.
 */
export function logInterview(input: CheckedInputOf<'interview.log'>, context: Context): OutputOf<'interview.log'> {
  let hasArrived = false
  const work = () => {
    const employer = requireBooth(context)
    // The Center's own table gives services; whoever it interviews for is an employer with a booth.
    if (employer.kind === 'center') throw new Refusal({ code: 'not-allowed' })
    const badge = findBadge(input.badgeText, context)
    requireOwnVacancy(input.vacancyId, employer.id, context)
    const answers = answersOf(input, boothSettings(context))
    const { id, again } = input
    const at = notAhead(input.scannedAt, context)
    const standing = writeTurn({ id, employer: employer.id, badge, answers, at, again, line: null }, context)
    if (input.outcome !== 'no-show') hasArrived = attendBooth(context, badge, at)
    return { id: standing }
  }
  const logged = once(context, 'interview.log', input.id, work, ({ id }) => showById(id, context))
  if (hasArrived) context.announce(['attendees'])
  return logged
}

/** Puts right an interview already logged: a booth its own, the desk any. */
export function correctInterview(
  input: CheckedInputOf<'interview.correct'>,
  context: Context,
): OutputOf<'interview.correct'> {
  const { store } = context
  let hasArrived = false
  const work = () => {
    const interview = requireInterview(input.interviewId, context)
    requireOwnVacancy(input.vacancyId, interview.employer, context)
    const hasComeAfterAll = interview.outcome === 'no-show' && input.outcome !== 'no-show'
    if (hasComeAfterAll) hasArrived = attendBooth(context, interview, interview.scanned_at)
    updateWhatDiffers(store, 'interview', interview, answersOf(input, boothSettings(context), interview.rating))
    return { id: interview.id }
  }
  const corrected = once(context, 'interview.correct', input.id, work, ({ id }) => showById(id, context))
  if (hasArrived) context.announce(['attendees'])
  return corrected
}

/** A booth's own turns; for desk and office, the booth they sit at or else all. Newest first. */
export function listInterviews(
  { limit }: CheckedInputOf<'interview.list'>,
  context: Context,
): OutputOf<'interview.list'> {
  const { store, caller } = context
  const fair = currentFair(context)
  const employer = boothEmployer(context)
  if (caller.role === 'booth' && employer === null) throw new Refusal({ code: 'no-booth' })
  const rows =
    employer === null ? store.interviews.ofFair(fair.id, limit) : store.interviews.ofEmployer(fair.id, employer, limit)
  return rows.map((row) => showInterview(row, context))
}

/**
 * The interview somebody speaks of, by its own id or by that of the command that told of it: a phone that was out of reach
 * does not know yet that what it logged became part of an earlier one.
 *
 * @throws Refusal `not-found`, `interview-not-yours`, `already-undone`
 */
export function requireInterview(id: string, context: Context): InterviewRow {
  const { store, caller } = context
  const interview = store.interviews.byId(id) ?? store.interviews.byId(toldOf(id, context))
  if (!interview) throw new Refusal({ code: 'not-found' })
  if (caller.role === 'booth' && interview.employer !== boothEmployer(context))
    throw new Refusal({ code: 'interview-not-yours' })
  if (interview.withdrawn_at !== null) throw new Refusal({ code: 'already-undone' })
  return interview
}

function toldOf(command: string, { store }: Context): string {
  const receipt = store.receipts.read(command)
  if (receipt?.procedure !== 'interview.log') return ''
  return (JSON.parse(receipt.outcome) as { id: string }).id
}

/** @throws Refusal `vacancy-not-yours`; one that was retired may still be told of. */
export function requireOwnVacancy(vacancyId: string | null, employerId: string, context: Context): void {
  if (vacancyId === null) return
  if (context.store.fairs.vacancy(vacancyId)?.employer !== employerId)
    throw new Refusal({ code: 'vacancy-not-yours', field: 'vacancyId' })
}

function showById(id: string, context: Context): Interview {
  const row = context.store.interviews.byId(id)
  if (!row) throw new Refusal({ code: 'not-found' })
  return showInterview(row, context)
}

/** An interview as its reader may see it: a booth sees the name only of those who agreed to share it. */
export function showInterview(row: InterviewRow, context: Context): Interview {
  const { store, caller } = context
  const badge = row.badge === null ? undefined : store.badges.byId(row.badge)
  const persons = store.persons.group(row.root)
  const fields = persons.length === 0 ? null : mergeFields(persons)
  const day = store.fairs.fair(row.fair)?.held_on ?? ''
  const maySee = caller.role !== 'booth' || (fields !== null && mayShare(store, row.root, fields, day))
  return {
    id: row.id,
    at: row.scanned_at,
    employerId: row.employer,
    employerName: row.employer_name ?? '',
    badgeNumber: badge ? formatBadgeNumber(badge.letter, badge.counter) : null,
    fullName: maySee ? (fields?.fullName ?? null) : null,
    vacancyId: row.vacancy,
    vacancyTitle: row.vacancy_title,
    outcome: row.outcome as Outcome,
    note: row.note ?? '',
    appointmentAt: row.appointment_at,
    appointmentPlace: row.appointment_place,
    reason: row.reason,
    rating: row.rating,
    tags: row.tags === null ? [] : (JSON.parse(row.tags) as string[]),
    sheet: row.sheet,
  }
}
