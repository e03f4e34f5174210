import type { Due } from '../../../../shared/contract/follow-up.ts'
import type { HeldCall } from '../../../../shared/contract/held-calls.ts'

/** Somebody open for a call. */
export type Opened = {
  due: Due
  /** By the list itself, by a press, or although another machine has them. */
  how: 'in-turn' | 'chosen' | 'insisted'
  /** This screen was given them: from then on no news puts somebody else here. */
  granted: boolean
  /** Something was put down already. */
  begun: boolean
  /** They stood on the list of those to be called. */
  listed: boolean
}

/** One line of the list: a person at an employer. */
export function keyOf({ fairId, personId, employerId }: Pick<Due, 'fairId' | 'personId' | 'employerId'>): string {
  return `${fairId} ${personId} ${employerId}`
}

/** Who has this person open at another machine, or somebody else on the same telephone; null: nobody. */
export function heldFor(
  { personId, phone }: Pick<Due, 'personId' | 'phone'>,
  held: readonly HeldCall[],
): HeldCall | null {
  return held.find((call) => call.personId === personId || (phone !== null && call.phone === phone)) ?? null
}

/**
 * Whom to call now: whoever is open already, with the newest news of them, else the first nobody else has open. Who was opened by
 * the list gives way when another screen was faster; who left the list (their call was written down elsewhere) stays only where a
 * hand is on them.
 */
export function currentOf(opened: Opened | null, due: readonly Due[], held: readonly HeldCall[]): Due | undefined {
  const next = due.find((one) => heldFor(one, held) === null)
  if (opened === null) return next
  const { how, granted, begun } = opened
  if (how === 'in-turn' && !granted && !begun && heldFor(opened.due, held) !== null) return next
  const fresh = due.find((one) => keyOf(one) === keyOf(opened.due))
  return fresh ?? (how === 'in-turn' && !begun ? next : opened.due)
}
