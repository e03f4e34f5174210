import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Store } from '../db/store.ts'
import { viewRows } from './attendee-rows.ts'
import { type Context, currentFair } from './context.ts'
import { likeSteps, strictSteps } from './search-steps.ts'
import { readSearch } from './search-text.ts'

/** With fewer found than this, words that are nearly those typed are looked for as well. */
const handful = 5

/**
 * Finds attendees as they are asked for: words of name or village in any order and half typed, with marks
 * or without, birth year, last 3, 4 or 6 digits of phone or paper, whole numbers, badge number. What is
 * exactly as typed comes first, the people of this fair before others, then by given name. Where
 * hardly anybody is found, wrong letters and a missing middle name are forgiven.
 */
export function searchAttendees(
  { text, limit }: CheckedInputOf<'attendee.search'>,
  context: Context,
): OutputOf<'attendee.search'> {
  const { store } = context
  const fair = currentFair(context)
  const typed = readSearch(text)
  const found = new Set<string>()
  for (const { letter, counter, isWhole } of typed.badges) {
    for (const root of store.search.badgeHolders(fair.id, letter, counter)) found.add(root)
    // The check digit says that a badge was meant and nothing else.
    if (isWhole && found.size > 0) return viewRows(store, [...found].slice(0, limit), fair.id)
  }
  if (typed.words.length > 0) {
    gather(store, strictSteps(typed, fair.id, store.search.vocabulary), found, limit, limit)
    gather(store, likeSteps(typed, fair.id, store.search.vocabulary), found, limit, handful)
  }
  return viewRows(store, [...found].slice(0, limit), fair.id)
}

/** Takes one step after the other until `enough` are found; each adds at most what `limit` leaves. */
function gather(store: Store, steps: Iterable<string>, found: Set<string>, limit: number, enough: number): void {
  if (found.size >= enough) return
  for (const match of steps) {
    // Those found before may come again at the head of what is found now.
    for (const root of store.search.find(match, limit + found.size)) if (found.size < limit) found.add(root)
    if (found.size >= enough) return
  }
}
