import words from '../../../resources/imports/words.json' with { type: 'json' }
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'
import { folded, marked, remembered } from './folded.ts'

/** The words of cells by what they say, looked up with their marks first and then without. */
export type WordBook = {
  exact: ReadonlyMap<string, string>
  folded: ReadonlyMap<string, readonly string[]>
  longest: readonly string[]
  /** Every code whose words stand in a text. */
  within: (text: string) => readonly string[]
}

/** Makes a book of codes and the words that say them. */
export function wordBook(entries: readonly { code: string; says: readonly string[] }[]): WordBook {
  const exact = new Map<string, string>()
  const byFold = new Map<string, string[]>()
  for (const { code, says } of entries)
    for (const word of says) {
      if (!exact.has(foldKeepingMarks(word))) exact.set(foldKeepingMarks(word), code)
      const codes = byFold.get(fold(word)) ?? []
      if (!codes.includes(code)) byFold.set(fold(word), [...codes, code])
    }
  const longest = [...byFold.keys()].toSorted((one, other) => other.length - one.length)
  return { exact, folded: byFold, longest, within: remembered((text) => searchWithin(text, byFold, longest)) }
}

/** The codes a whole cell may stand for: one where it is plain, several where its words are several things' names. */
export function codesOf(text: string, book: WordBook): readonly string[] {
  if (text.length > 100) return []
  const exact = book.exact.get(marked(text))
  return exact === undefined ? (book.folded.get(folded(text)) ?? []) : [exact]
}

/** The first code whose words stand somewhere in a text, the longest words first; null where none do, or where what they say is denied. */
export function codeWithin(text: string, book: WordBook): string | null {
  const whole = ` ${folded(text)} `
  const word = book.longest.find((each) => each.length > 2 && whole.includes(` ${each} `))
  if (word === undefined || isDenied(whole.slice(0, whole.indexOf(` ${word} `)))) return null
  return book.folded.get(word)?.[0] ?? null
}

/** "Không phải hộ nghèo", "chưa TN THPT": whoever says no before a word does not say it. */
export function isDenied(before: string): boolean {
  return /(?:^|\s)(?:khong|chua|ko)(?:\s|$)/.test(folded(before))
}

/** What a longer word covers is not read again. */
function searchWithin(
  text: string,
  words: ReadonlyMap<string, readonly string[]>,
  longest: readonly string[],
): readonly string[] {
  let left = ` ${folded(text)} `
  const codes: string[] = []
  for (const word of longest) {
    if (!left.includes(` ${word} `)) continue
    left = left.replaceAll(` ${word} `, ' | ')
    for (const code of words.get(word) ?? []) if (!codes.includes(code)) codes.push(code)
  }
  return codes
}

export const sexWords = wordBook(words.sex)
export const householdWords = wordBook(words.household)
export const educationWords = wordBook(words.education)
export const qualificationWords = wordBook(words.qualification)
export const employmentWords = wordBook(words.employment)
export const needWords = wordBook(words.needs)
export const anyJobWords = wordBook([{ code: 'any', says: words.anyJob }])

const yes = new Set(words.yes.map(sign))
const no = new Set(words.no.map(sign))
const surnames = new Set(words.surnames.map(fold))

/** Signs stand for themselves; words lose capitals only. */
function sign(text: string): string {
  return text.trim().toLowerCase().normalize('NFC')
}

/** Whether a cell is a cross or a yes, a no, or neither. */
export function crossOf(text: string): boolean | null {
  const said = sign(text)
  return yes.has(said) ? true : no.has(said) ? false : null
}

/** Whether a name begins with a surname of the country's north. */
export function beginsWithSurname(text: string): boolean {
  const [first = '', second] = folded(text).split(' ')
  return second !== undefined && surnames.has(first)
}

export const totalWords: readonly string[] = words.total.map(fold)
export const signatureWords: readonly string[] = words.signature.map(fold)
export const villageHeads: readonly string[] = words.villageHeads
export const communeHeads: readonly string[] = words.communeHeads
