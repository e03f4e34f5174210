import { standing as words } from '../../../shared/words/papers/standing.ts'
import type { Context } from '../context.ts'
import { adjustmentsSince } from './adjustments.ts'
import { snapshotsOf } from './snapshot-rows.ts'

/**
 * Which figures a document made now shows. Documents are made from what is known now, never from the snapshot itself: `changes`
 * says how much was written after the last snapshot, so that a paper that differs from it says so.
 */
export type Standing =
  | { kind: 'provisional'; asOf: number }
  | { kind: 'frozen'; number: number; letter: string | null; frozenAt: number; changes: number; asOf: number }

/** How the figures of a fair stand now. Reads the log since the last snapshot. */
export function standingOf({ store, now }: Pick<Context, 'store' | 'now'>, fairId: string): Standing {
  const asOf = now()
  const last = snapshotsOf(store, fairId).at(-1)
  if (!last) return { kind: 'provisional', asOf }
  const { number, letter, frozenAt } = last
  return { kind: 'frozen', number, letter, frozenAt, changes: adjustmentsSince(store, last).length, asOf }
}

/**
 * The line every document bears: `Số liệu chốt lần 1, lúc 11:42 ngày 26/11/2026` (with what was adjusted since), or
 * `Số liệu tạm tính đến 9:40 ngày 26/11/2026`. In Vietnamese: papers are the Center's.
 */
export function standingWritten(standing: Standing): string {
  if (standing.kind === 'provisional') return words.provisional(standing.asOf)
  const { number, letter, frozenAt, changes, asOf } = standing
  const frozen = words.frozen(number, letter, frozenAt)
  return changes === 0 ? frozen : `${frozen}; ${words.adjusted(changes, asOf)}`
}
