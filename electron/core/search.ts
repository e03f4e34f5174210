import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Store } from '../db/store.ts'
import { viewRows } from './attendee-rows.ts'
import { type Context, currentFair } from './context.ts'
import { ofSameKind } from './rehearsal-guard.ts'
import { findAlike } from './search-alike.ts'
import { strictSteps } from './search-steps.ts'
import { readSearch, type TypedSearch } from './search-text.ts'

/** With fewer found than this, words that are nearly those typed are looked for as well. */
const handful = 5
/** And no more than these are added to them. */
const mostAlike = 10

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
  if (typed.words.length === 0) return viewRows(store, [...found], fair.id)
  for (const root of findStrictly(store, typed, fair.id, limit)) found.add(root)
  const alike = found.size < handful ? [...findAlike(store, typed, found)].slice(0, mostAlike) : []
  const both = ofSameKind([...new Set([...found, ...alike])], fair, context)
  return viewRows(store, both.slice(0, limit), fair.id)
}

/** Everybody who has all of it, the best first. The loosest step has found them all if it finds few. */
function findStrictly(store: Store, typed: TypedSearch, fairId: string, limit: number): Set<string> {
  const steps = strictSteps(typed, fairId, store.search.vocabulary)
  const everybody = store.search.find(steps.at(-1) ?? '', limit)
  if (everybody.length < 2) return new Set(everybody)
  const found = new Set<string>()
  for (const match of steps.slice(0, -1)) {
    if (found.size >= limit) return found
    // Those found before may come again at the head of what is found now.
    for (const root of store.search.find(match, limit + found.size)) found.add(root)
  }
  const rest = everybody.length < limit ? everybody : store.search.find(steps.at(-1) ?? '', limit + found.size)
  return new Set([...found, ...rest])
}
