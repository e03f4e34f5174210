import type { Store } from '../../db/store.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * The letter of a restored machine: the last that nobody at any fair bears, nor a machine restored before (`others`). Desks take
 * the first free one, so the lost machine, should it have given out another after its last copy, gave out an earlier. With none
 * free the former stays: two stations of one letter are told apart by the codes on their badges.
 */
export function lastFreeLetter(store: Store, former: string, others: readonly string[]): string {
  const taken = new Set(store.fairs.all().flatMap(({ id }) => store.badges.stations(id).map(({ letter }) => letter)))
  for (const letter of [former, ...others]) taken.add(letter)
  return letters.toReversed().find((letter) => !taken.has(letter)) ?? former
}
