import type { FollowUpEntry } from '../../../shared/contract/follow-up.ts'
import type { Words } from '../../../shared/words/vi.ts'
import { dayOf, dayWritten, timeOf } from '../session/vietnam-time.ts'

const number = new Intl.NumberFormat('vi-VN')

/** One attempt or statement in a line with everything that was written down of it, as whoever pays or calls next needs it. */
export function followUpTold(entry: FollowUpEntry, words: Words['followUp']): string {
  return [
    `${dayWritten(dayOf(entry.at))} ${timeOf(entry.at)}`,
    words.stage(entry.stage),
    words.result[entry.result],
    entry.callAgainOn === null ? null : words.again(dayWritten(entry.callAgainOn)),
    entry.workingSince === null ? null : words.since(dayWritten(entry.workingSince)),
    entry.workplace === entry.employer ? null : entry.workplace,
    entry.wage === null ? null : words.wageTold(number.format(entry.wage)),
    contractTold(entry, words),
    entry.evidence === null ? null : words.evidenceTold(entry.evidence),
    entry.funding === null ? null : words.fundingTold(entry.funding),
    entry.paidElsewhere === true ? words.paidElsewhereTold : null,
    entry.note === '' ? null : entry.note,
    entry.source === 'employer-file' ? words.fromEmployer : entry.operator,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** Null where none is named. */
export function contractTold(
  { contractOn, contractNumber }: Pick<FollowUpEntry, 'contractOn' | 'contractNumber'>,
  words: Words['followUp'],
): string | null {
  if (contractOn === null && contractNumber === null) return null
  return words.contractTold(contractNumber, contractOn === null ? null : dayWritten(contractOn))
}
