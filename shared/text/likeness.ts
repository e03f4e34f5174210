import { fold, foldKeepingMarks } from './fold.ts'

/**
 * How many letters two words differ by: one put in, left out, mistaken, or two neighbours swapped counts
 * one each (optimal string alignment). Anything beyond `most` is `most + 1`.
 */
export function letterErrors(one: string, other: string, most: number): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      let errors = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        errors = Math.min(errors, (beforeLast[column - 2] ?? 0) + 1)
      current.push(errors)
      least = Math.min(least, errors)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}

/** How many wrong letters a word may hold and still be taken for another: long words one more. */
export function errorsAllowed(word: string): number {
  if (word.length < 2) return 0
  return word.length >= 5 ? 2 : 1
}

/** How alike two names are; `lettersOff` and `wordsMissing` say why they are no more than similar. */
export type NameLikeness = { kind: 'same' | 'similar' | 'different'; lettersOff: number; wordsMissing: number }

const same: NameLikeness = { kind: 'same', lettersOff: 0, wordsMissing: 0 }
const different: NameLikeness = { kind: 'different', lettersOff: 0, wordsMissing: 0 }

/**
 * Whether two names may be one person's. The same: equal letter by letter, or one of them written without
 * any marks ("Nong Thi Mau"). Similar: other marks (Dũng, Dụng), one or two wrong letters, a middle name
 * more or less. Surname and given name must both be there.
 */
export function likenessOfNames(one: string, other: string): NameLikeness {
  const [marked, otherMarked] = [foldKeepingMarks(one), foldKeepingMarks(other)]
  if (marked === '' || otherMarked === '') return different
  if (marked === otherMarked) return same
  const [folded, otherFolded] = [fold(one), fold(other)]
  if (folded === otherFolded) {
    const isUnmarked = folded === marked || otherFolded === otherMarked
    return isUnmarked ? same : { kind: 'similar', lettersOff: 1, wordsMissing: 0 }
  }
  const [short, long] = [folded.split(' '), otherFolded.split(' ')].toSorted((a, b) => a.length - b.length)
  return short && long ? alignNames(short, long) : different
}

/** Holds the words of the shorter name against the longer one's in order; only middle words may be left over. */
function alignNames(short: readonly string[], long: readonly string[]): NameLikeness {
  const wordsMissing = long.length - short.length
  if (short.length < 2 || wordsMissing > 2) return different
  let lettersOff = wordErrors(short[0], long[0]) + wordErrors(short.at(-1), long.at(-1))
  let at = 1
  for (const word of short.slice(1, -1)) {
    // The nearest of the words that may still be left out before this one.
    const last = long.length - 1 - (short.length - 1 - short.indexOf(word, 1))
    const errors = long.slice(at, last + 1).map((other) => wordErrors(word, other))
    const least = Math.min(...errors)
    lettersOff += least
    at += errors.indexOf(least) + 1
  }
  const isSimilar = lettersOff <= 2 && (wordsMissing < 2 || lettersOff === 0)
  return isSimilar ? { kind: 'similar', lettersOff, wordsMissing } : different
}

/** Letters two words are apart; infinitely many where that is more than a slip. */
function wordErrors(one = '', other = ''): number {
  const allowed = Math.min(errorsAllowed(one), errorsAllowed(other))
  const errors = letterErrors(one, other, allowed)
  return errors > allowed ? Number.POSITIVE_INFINITY : errors
}
