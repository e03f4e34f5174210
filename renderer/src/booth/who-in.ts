import type { OwnInterview } from './use-own.ts'
import { readAtOnce } from './phone-knows.ts'

type NameWords = { unnamed: (number: string) => string; unnamedCounter: (counter: number) => string }

/** How a row speaks of its person: name, else number, else what a phone reads of the code itself. */
export function whoIn({ fullName, badgeNumber, waitingFor }: OwnInterview, words: NameWords): string {
  if (fullName !== null) return fullName
  if (badgeNumber !== null) return words.unnamed(badgeNumber)
  return waitingFor === null ? words.unnamed('') : whoseText(waitingFor, words)
}

/** How a badge's text is spoken of without asking anybody. */
export function whoseText(text: string, words: NameWords): string {
  const read = readAtOnce(text, null)
  if (read.kind === 'wrong') return words.unnamed(text)
  return read.number === null ? words.unnamedCounter(read.counter) : words.unnamed(read.number)
}
