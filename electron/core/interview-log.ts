import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { InterviewRow } from '../db/interviews.ts'
import { likelyTime } from './attend.ts'
import type { Context } from './context.ts'
import { type Answers, bothTold, type TimedAnswers } from './interview-answers.ts'
import { updateWhatDiffers } from './what-differs.ts'

/** One turn as it is told: by a phone at once or late, or by somebody who types what was written on paper. */
export type Turn = {
  /** Of the row, where it becomes one. */
  id: string
  employer: string
  badge: BadgeRow
  answers: Answers
  /** When the badge was scanned, or what the paper says; ms UTC. */
  at: number
  /** Another turn, though there is one like it. */
  again: boolean
  /** The line of paper it stands on. */
  line: { sheet: number; row: number } | null
}

/**
 * Writes a turn down and answers which interview it is. The same attendee at the same booth for the same vacancy, or
 * where either names none, is the same interview; one that was taken back is none. Part of the caller's transaction.
 *
 * @throws Refusal `bad-input` where its id is that of another interview
 */
export function writeTurn(turn: Turn, context: Context): string {
  const { store, now, caller } = context
  const { badge, line } = turn
  const told: TimedAnswers = { ...turn.answers, badge: badge.id, scanned_at: turn.at }
  const paper = line === null ? {} : { sheet: line.sheet, sheet_row: line.row }
  const standing = turn.again ? undefined : sameInterview(turn, context)
  if (standing) {
    updateWhatDiffers(store, 'interview', standing, { ...bothTold(standing, told), ...paper })
  } else {
    // Its receipt would have answered: an interview under this id is another's.
    if (store.interviews.byId(turn.id)) throw new Refusal({ code: 'bad-input', field: 'id' })
    const whose = { fair: badge.fair, person: badge.person, employer: turn.employer, station: caller.stationId }
    store.changes.create('interview', turn.id, { ...whose, ...told, ...paper }, now())
  }
  served(badge, turn.employer, turn.at, context)
  return standing?.id ?? turn.id
}

/** Somebody scanned, asked to wait a moment and interviewed then joined the queue after the scan; so late, it is one visit. */
const oneVisit = 15 * 60_000

/** Whose turn it was at a booth, at `at` (ms UTC), waits there no more; told late, it says nothing of who has joined since. */
export function served({ person, fair }: BadgeRow, employer: string, at: number, { store, now }: Context): void {
  store.waiting.leaveOfRoot(store.persons.rootOf(person), fair, employer, now(), likelyTime(at, now()) + oneVisit)
}

/** The interview a turn is part of, if one stands. A line of paper is a turn of its own beside another line. */
export function sameInterview({ badge, employer, answers, line }: Turn, { store }: Context): InterviewRow | undefined {
  const like = store.interviews
    .ofRoot(store.persons.rootOf(badge.person), badge.fair, employer)
    .filter(({ sheet }) => line === null || sheet === null)
  return (
    like.find(({ vacancy }) => vacancy === answers.vacancy) ??
    like.find(({ vacancy }) => vacancy === null || answers.vacancy === null)
  )
}
