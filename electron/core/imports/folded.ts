import { cleanText } from '../../../shared/text/clean.ts'
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'

/** Answers kept for so many different texts: a list's words repeat line after line, and noise must not fill the memory. */
const mostKept = 20_000

/** A function of a text that remembers what it answered. */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  return (text) => {
    const before = kept.get(text)
    if (before !== undefined) return before
    const answer = work(text)
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, answer)
    return answer
  }
}

/** `fold` for words that repeat. */
export const folded = remembered(fold)

/** `foldKeepingMarks` for words that repeat. */
export const marked = remembered(foldKeepingMarks)

/** `cleanText` that does nothing for nothing: most cells of a list are empty. */
export function tidy(text: string, maxLength = 300): string {
  return text === '' ? '' : cleanText(text, maxLength)
}
