import { errorsAllowed } from '../../shared/text/likeness.ts'
import { beginningWord, fairWord, markedWord } from '../db/index-words.ts'
import type { Store } from '../db/store.ts'
import { numbersMeant, type TypedSearch, type TypedWord } from './search-text.ts'

type Vocabulary = Store['search']['vocabulary']

/** More words than these with one beginning, and FTS5 gathers them itself. */
const beginnings = 32
/** How many words a mistyped one is taken for. */
const alternatives = 16
/** FTS5 has an index of beginnings up to this length; a longer one is made of whole words. */
const indexedBeginning = 3

/**
 * The FTS5 expressions of a search, the best first: every word as typed (whole numbers' tails, marks where
 * they were typed), then every word's letters without marks; each first among the people of this fair.
 */
export function* strictSteps(typed: TypedSearch, fairId: string, vocabulary: Vocabulary): Generator<string> {
  const exact = all(typed.words.map((word) => exactly(word, vocabulary)))
  const loose = all(typed.words.map((word) => loosely(word, vocabulary)))
  const here = (match: string) => all([quoted(fairWord(fairId)), match])
  // Text without any mark says nothing about marks: then being here counts for more.
  yield* typed.hasMarks
    ? [here(exact), exact, here(loose), loose]
    : [here(exact), here(loose), exact, loose]
}

/** The expressions that forgive, the least forgiving first: one word, a middle name too many, every word. */
export function* likeSteps(typed: TypedSearch, fairId: string, vocabulary: Vocabulary): Generator<string> {
  const { words } = typed
  if (!words.some((word) => word.kind === 'letters')) return
  const strict = words.map((word) => loosely(word, vocabulary))
  const near = words.map((word) => nearly(word, vocabulary, words.length === 1))
  const either = strict.map((match, at) => any([match, near[at] ?? null]))
  const middle = words.flatMap((word, at) =>
    word.kind === 'letters' && at > 0 && at < words.length - 1 ? [at] : [],
  )
  const oneWord = strict.map((_, at) => near[at] && all(strict.map((match, other) => (other === at ? near[at] : match) ?? '')))
  const steps = [
    any(oneWord),
    any(middle.map((left) => all(strict.filter((_, at) => at !== left)))),
    words.length > 1 ? all(either) : null,
    any(middle.map((left) => all(either.filter((_, at) => at !== left)))),
  ]
  for (const match of steps) if (match) yield* [all([quoted(fairWord(fairId)), match]), match]
}

function exactly(word: TypedWord, vocabulary: Vocabulary): string {
  if (word.kind === 'digits') return any(numbersMeant(word.digits).map(quoted)) ?? ''
  return beginningWith(markedWord(word.marked), vocabulary)
}

function loosely(word: TypedWord, vocabulary: Vocabulary): string {
  if (word.kind === 'letters') return beginningWith(word.folded, vocabulary)
  const { digits } = word
  // Too many numbers begin with four or five given digits to gather them all while somebody types.
  if (digits.length === 4 || digits.length === 5)
    return any([quoted(digits), quoted(beginningWord(digits))]) ?? ''
  return any(numbersMeant(digits).map((number) => `${quoted(number)}*`)) ?? ''
}

function nearly(word: TypedWord, vocabulary: Vocabulary, isAlone: boolean): string | null {
  if (word.kind === 'digits' || (isAlone && word.folded.length < indexedBeginning)) return null
  return any(vocabulary.near(word.folded, errorsAllowed(word.folded), alternatives).map(quoted))
}

/** Words with that beginning. FTS5 would gather the people of a long one before it answers; a few whole words it streams. */
function beginningWith(beginning: string, vocabulary: Vocabulary): string {
  const whole = beginning.length > indexedBeginning ? vocabulary.startingWith(beginning, beginnings) : null
  if (whole === null) return `${quoted(beginning)}*`
  return any(whole.map(quoted)) ?? quoted(beginning)
}

function quoted(word: string): string {
  return `"${word}"`
}

function all(matches: readonly string[]): string {
  return matches.map((match) => `(${match})`).join(' AND ')
}

function any(matches: readonly (string | null)[]): string | null {
  const some = matches.filter((match) => match !== null && match !== '')
  return some.length === 0 ? null : some.map((match) => `(${match})`).join(' OR ')
}
