import { cleanText } from '../text/clean.ts'

/** An address without the noise seen on cards: ",,", ", -", a space before a comma. */
export function tidyAddress(text: string, maxLength = 300): string {
  const segments = cleanText(text, maxLength)
    .split(/[,;]/u)
    .map((segment) => segment.replace(/^[\s.\-–—]+|[\s\-–—]+$/gu, ''))
    .filter((segment) => segment !== '')
  return segments.join(', ')
}

/**
 * Text typed under Caps Lock ("hOÀNG vĂN") the right way round. `markedToo` is false where letters with
 * marks came without a key, as numbers under Alt do: Caps Lock does not turn those ("hOàNG văN").
 */
export function swapCase(text: string, markedToo: boolean): string {
  const flip = (letter: string): string =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  return text.replace(markedToo ? /\p{L}/gu : /[a-z]/gi, flip)
}

/** Whether Caps Lock turned the marked letters of a text as well as the others: none is small within a word. */
export function hasTurnedMarks(text: string): boolean {
  return !/\p{L}(?![a-z])\p{Ll}/u.test(text)
}

/** Whether Caps Lock was on: the sex, which cards write with a capital, begins small while other letters are capital. */
export function isTypedUnderCapsLock(sex: string, others: string): boolean {
  return /^\s*n\p{Lu}/u.test(sex) || (/^\s*n[^\u0000-\u007f]\s*$/u.test(sex) && /[A-Z]/.test(others))
}
