import type { Due } from '../../../../shared/contract/follow-up.ts'
import type { HeldCall } from '../../../../shared/contract/held-calls.ts'
import { followUp } from '../../../../shared/words/vi/follow-up.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { followUp }
type FollowUpWords = ReturnType<typeof useFollowUpWords>

/** The words of following people up. */
export function useFollowUpWords() {
  return useWordsWith(own).followUp
}

/** At which machine somebody is being called; whether they themselves or their telephone. */
export function heldSaid(
  { personId }: Pick<Due, 'personId'>,
  holder: HeldCall,
  { held }: Pick<FollowUpWords, 'held'>,
): string {
  const where = held.where(holder.station, holder.operator)
  return holder.personId === personId ? held.person(where) : held.phone(where)
}
