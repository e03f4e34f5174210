import { beginningWord, fairWord, markedWord } from '../db/index-words.ts'
import type { Store } from '../db/store.ts'
import { all, any, beginning, quoted } from './match.ts'
import { numbersMeant, type TypedSearch, type TypedWord } from './search-text.ts'

type Vocabulary = Store['search']['vocabulary']

/** More words than these with one beginning, and FTS5 gathers them itself. */
const mostBeginnings = 32
/** FTS5 has an index of beginnings up to this length; a longer one is made of whole words. */
const indexedBeginning = 3

/**
 * The FTS5 expressions of a search, the best first: every word as typed (marks where they were typed, whole
 * tails of numbers), then every word's letters without marks; each first among the people of this fair.
 */
export function strictSteps(typed: TypedSearch, fairId: string, vocabulary: Vocabulary): string[] {
  const exact = all(typed.words.map((word) => exactly(word, vocabulary)))
  const loose = all(typed.words.map((word) => loosely(word, vocabulary)))
  const here = (match: string) => all([quoted(fairWord(fairId)), match])
  // Text without any mark says nothing about marks: then being here counts for more.
  return typed.hasMarks ? [here(exact), exact, here(loose), loose] : [here(exact), here(loose), exact, loose]
}

function exactly(word: TypedWord, vocabulary: Vocabulary): string {
  if (word.kind === 'digits') return any(numbersMeant(word.digits).map(quoted))
  return beginningWith(markedWord(word.marked), vocabulary)
}

/** A word with or without its marks, half typed or whole. */
export function loosely(word: TypedWord, vocabulary: Vocabulary): string {
  if (word.kind === 'letters') return beginningWith(word.folded, vocabulary)
  const { digits } = word
  // Too many papers begin with the same four to six digits to gather them all while somebody types.
  if (digits.length >= 4 && digits.length <= 6) return any([quoted(digits), quoted(beginningWord(digits))])
  return any(numbersMeant(digits).map(beginning))
}

/** Words with that beginning. FTS5 would gather everybody with a long one before it answers; a few whole words it streams. */
function beginningWith(text: string, vocabulary: Vocabulary): string {
  const whole = text.length > indexedBeginning ? vocabulary.startingWith(text, mostBeginnings) : null
  if (whole === null) return beginning(text)
  return whole.length === 0 ? quoted(text) : any(whole.map(quoted))
}
