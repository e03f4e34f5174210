import { fold } from '../../shared/text/fold.ts'
import { errorsAllowed, letterErrors } from '../../shared/text/likeness.ts'
import type { Store } from '../db/store.ts'
import { all, any, quoted } from './match.ts'
import { loosely } from './search-steps.ts'
import type { TypedSearch, TypedWord } from './search-text.ts'

/** How many words a mistyped one is taken for: Vietnamese syllables are near to many, and each has its thousands. */
const alternatives = 6
/** Up to so many words all may be mistyped at once; of more only those that nobody has. */
const fewWords = 3
/** A word shorter than this is near to too many to be searched for alone. */
const shortest = 3
/** How many are taken from one step. */
const perStep = 20

type Alike = { store: Store; words: readonly TypedWord[]; strict: readonly string[] }

/**
 * Those who are nearly what was typed, beside the few who are exactly: one word mistyped (a wrong letter,
 * two in a long word), then one of the middle names typed not theirs, and only where nobody is found so, several
 * words mistyped.
 */
export function findAlike(store: Store, { words }: TypedSearch, exactly: ReadonlySet<string>): Set<string> {
  // Four words that are all somebody's leave little to forgive, and looking costs a step for each.
  if (exactly.size > 0 && words.length > fewWords) return new Set()
  const alike: Alike = { store, words, strict: words.map((word) => loosely(word, store.search.vocabulary)) }
  const mistyped = new Set<string>()
  const leftOut = new Set<string>()
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'letters') continue
    if (words.length === 1) return new Set(word.folded.length < shortest ? [] : findMistyped(alike, at))
    // Whoever has another word in this place has all the others.
    const others = store.search.find(all(alike.strict.filter((_, place) => place !== at)), perStep)
    const fresh = others.filter((root) => !exactly.has(root))
    if (fresh.length === 0) continue
    const isAll = others.length < perStep
    const near = isAll ? withWordNear(store, fresh, word.folded) : exactly.size > 0 ? [] : findMistyped(alike, at)
    for (const root of near) mistyped.add(root)
    if (at > 0 && at < words.length - 1) for (const root of fresh) leftOut.add(root)
  }
  const found = new Set([...mistyped, ...leftOut])
  return found.size + exactly.size > 0 ? found : new Set(findSeveralMistyped(alike))
}

function withWordNear(store: Store, roots: readonly string[], word: string): string[] {
  const near = new Set<string>()
  for (const { root, full_name, village } of store.search.records(roots)) {
    const theirs = fold(`${full_name} ${village ?? ''}`).split(' ')
    if (theirs.some((other) => letterErrors(word, other, 2) <= errorsAllowed(word))) near.add(root)
  }
  return roots.filter((root) => near.has(root))
}

function findMistyped({ store, words, strict }: Alike, at: number): string[] {
  const near = nearly(store, words[at])
  if (near.length === 0) return []
  return store.search.find(all(strict.map((match, place) => (place === at ? any(near) : match))), perStep)
}

function findSeveralMistyped({ store, words, strict }: Alike): string[] {
  const isUnknown = words.map(
    (word) => word.kind === 'letters' && store.search.vocabulary.startingWith(word.folded, 1)?.length === 0,
  )
  const unknown = isUnknown.filter(Boolean).length
  if (unknown === 0 && words.length > fewWords) return []
  const either = strict.map((match, at) =>
    words.length <= fewWords || isUnknown[at] ? any([match, ...nearly(store, words[at])]) : match,
  )
  const found = store.search.find(all(either), perStep)
  if (found.length > 0) return found
  const middle = words.flatMap((_, at) => (at > 0 && at < words.length - 1 ? [at] : []))
  return middle.flatMap((left) => store.search.find(all(either.filter((_, at) => at !== left)), perStep))
}

function nearly(store: Store, word: TypedWord | undefined): string[] {
  if (word?.kind !== 'letters') return []
  return store.search.vocabulary.near(word.folded, errorsAllowed(word.folded), alternatives).map(quoted)
}
