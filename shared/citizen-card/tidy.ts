import { cleanText } from '../text/clean.ts'

/** An address without the noise seen on cards: ",,", ", -", a space before a comma. */
export function tidyAddress(text: string, maxLength = 300): string {
  const segments = cleanText(text, maxLength)
    .split(/[,;]/u)
    .map((segment) => segment.replace(/^[\s.\-–—]+|[\s\-–—]+$/gu, ''))
    .filter((segment) => segment !== '')
  return segments.join(', ')
}

/** Text typed under Caps Lock ("hOÀNG vĂN") the right way round. */
export function swapCase(text: string): string {
  const flip = (letter: string): string =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  return text.replace(/\p{L}/gu, flip)
}
