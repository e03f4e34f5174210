import { spellingOf } from '../../../shared/text/syllables.ts'

const vietnamese = /^[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+$/u
/** Words are looked at up to here: a whole file is told by its beginning. */
const mostLetters = 20_000

const known = new Map<string, number>()

/**
 * How much a text looks like Vietnamese: each word with a letter beyond ASCII that is spelt as Vietnamese syllables are counts
 * for it, each that is not against it, signs within a word most of all. Plain words and numbers count nothing.
 */
export function plausibility(text: string): number {
  let score = 0
  for (const word of text.slice(0, mostLetters).split(/[\s\d.,;:()/\\"'|+*=?!<>[\]{}_-]+/u)) {
    if (/[^\u0000-\u007f]/.test(word)) score += weightOf(word)
  }
  return score
}

function weightOf(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  const weight = weigh(word)
  // Names repeat; a file of noise must not fill the memory.
  if (known.size < 20_000) known.set(word, weight)
  return weight
}

function weigh(word: string): number {
  const lower = word.toLowerCase()
  if (!vietnamese.test(lower)) return -2
  // A small letter before a capital is no way to write: "NguyÔn", unless all marked letters are small ("NGUYễN").
  const isTurned = /\p{Ll}\p{Lu}/u.test(word)
  return spellingOf(lower) === 'fine' ? (isTurned ? -1 : 1) : -1
}
