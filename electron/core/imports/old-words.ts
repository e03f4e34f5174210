import { fromOldLetters, isInCapitals, mayBeOld, type OldKind } from './legacy-letters.ts'
import { plausibility } from './plausible.ts'

/** Words of a list repeat; those of a file of noise must not fill the memory. */
const mostWords = 50_000

export type OldWords = ReturnType<typeof openOldWords>

/**
 * Texts typed for an older font in today's letters, and how much more like Vietnamese they look so. Both fonts and plausibility go word
 * by word, so each word is looked at once: a sheet of half a million different texts has a few thousand.
 */
export function openOldWords(kind: OldKind, font: string | null) {
  type Word = { text: string; gain: number }
  const known = { capitals: new Map<string, Word>(), usual: new Map<string, Word>() }

  function wordsOf(text: string): Word[] | null {
    if (!mayBeOld(text)) return null
    const isCapitals = kind === 'tcvn3' && isInCapitals(text, font)
    const words = isCapitals ? known.capitals : known.usual
    return text.split(' ').map((word) => {
      const before = words.get(word)
      if (before !== undefined) return before
      const read = fromOldLetters(word, kind, isCapitals)
      const found = { text: read, gain: plausibility(read) - plausibility(word) }
      if (words.size < mostWords) words.set(word, found)
      return found
    })
  }

  return {
    /** Below zero where it looks less like Vietnamese; null where it cannot be such text. */
    gainOf(text: string): number | null {
      const words = wordsOf(text)
      return words === null ? null : words.reduce((sum, { gain }) => sum + gain, 0)
    },
    /** Null likewise. */
    read: (text: string): string | null =>
      wordsOf(text)
        ?.map((word) => word.text)
        .join(' ') ?? null,
  }
}
