import { Refusal } from '../../shared/failure.ts'
import type { FairRow } from '../db/fairs.ts'
import type { Context } from './context.ts'

const day = 24 * 60 * 60 * 1000
/** Vietnam keeps one time all year. */
const aheadOfUtc = 7 * 60 * 60 * 1000

/**
 * A time written on paper, ms UTC: not in the future, and not before the day of the fair (or today's beginning, for a
 * rehearsal held ahead of it).
 *
 * @throws Refusal `bad-input` with the field
 */
export function requireHappened(at: number, fair: FairRow, now: number, field: string): void {
  const today = Math.floor((now + aheadOfUtc) / day) * day - aheadOfUtc
  const opens = Math.min(Date.parse(`${fair.held_on}T00:00:00+07:00`), today)
  if (at > now || at < opens) throw new Refusal({ code: 'bad-input', field })
}

/** When a device says that something happened, ms UTC; one whose clock is fast cannot put it into the future. */
export function notAhead(at: number, { now }: Pick<Context, 'now'>): number {
  return Math.min(at, now())
}
