/**
 * The number of an index entry says where the name stands in the Vietnamese order. Numbers leave gaps: a
 * new name goes where the beginning of its sort key would lie if names were spread evenly, or between its
 * neighbours where that place lies outside them. Everything here stays below 2^53, so that no entry needs
 * a BigInt.
 */

/** One beyond the greatest place. */
export const placeEnd = Number.MAX_SAFE_INTEGER

const signs = 7
const perSign = 35
const room = 2 ** 17
// Enough for eight of one name before they reach into the next.
const step = 2 ** 14

/** Where a sort key (shared/text/names.ts nameSortKey) would lie by its first letters alone. */
export function placeByLetters(sortKey: string): number {
  let place = 0
  for (let at = 0; at < signs; at += 1) place = place * perSign + rank(sortKey.charCodeAt(at))
  return place * room + room / 2
}

// The key is made of a tab, digits of tones and letters from 'A' on; whatever else is there is only put
// right by its neighbours.
function rank(code: number): number {
  if (Number.isNaN(code) || code < 0x30) return 0
  return Math.min(perSign - 1, code < 0x41 ? code - 0x30 + 1 : code - 0x41 + 1)
}

/**
 * A free place between two taken ones (exclusive), or null where there is none. `isLastOfName`: those
 * before it have the very same name and the one after another; more of the name will come after it, so
 * only a little of the room is taken.
 */
export function placeBetween(before: number, after: number, wished: number, isLastOfName: boolean): number | null {
  const gap = after - before
  if (gap < 2) return null
  if (wished > before && wished < after) return wished
  const half = Math.floor(gap / 2)
  return before + (isLastOfName ? Math.min(step, half) : half)
}

/** Places for names given in their order, none taken yet. */
export function placesOf(sortKeys: readonly string[]): number[] {
  let last = 0
  const places = sortKeys.map((key) => (last = Math.max(placeByLetters(key), last + step)))
  return last < placeEnd ? places : spread(sortKeys.length, 0, placeEnd)
}

/** `count` places evenly between two (exclusive). */
export function spread(count: number, before: number, after: number): number[] {
  const distance = Math.floor((after - before) / (count + 1))
  return Array.from({ length: count }, (_, at) => before + distance * (at + 1))
}

/**
 * Places for several names given in their order that all belong between two taken ones (exclusive); null where they do not
 * fit with room between them. One by one they would each take half of what is left, and soon there is none.
 */
export function placesWithin(
  sortKeys: readonly string[],
  before: number,
  after: number,
  roomEach: number,
): number[] | null {
  let last = before
  const places = sortKeys.map((key) => (last = Math.max(placeByLetters(key), last + step)))
  if (last < after) return places
  return after - before < (sortKeys.length + 1) * roomEach ? null : spread(sortKeys.length, before, after)
}
