import type { AttendeeRow } from '../../../shared/contract/attendee.ts'
import { fold } from '../../../shared/text/fold.ts'

/** A stretch of a text, and whether it is what was searched for. */
export type Stretch = { text: string; isMatch: boolean }

/** The words of a search, without marks, as rows and their bold letters are looked for. */
export function wordsOf(search: string): string[] {
  const folded = fold(search)
  return folded === '' ? [] : folded.split(' ')
}

/**
 * Whether a row answers every word searched for: the beginning of a word of the name, village, commune or badge
 * number, a run of the phone's digits, or the birth year. `place` is the commune's name.
 */
export function isFound(row: AttendeeRow, place: string, wanted: readonly string[]): boolean {
  const year = row.birthDate?.slice(0, 4) ?? ''
  const text = ` ${fold([row.fullName, row.village, place, row.badgeNumber, year].filter(Boolean).join(' '))}`
  return wanted.every((word) => text.includes(` ${word}`) || (/^\d{3,}$/.test(word) && row.phone?.includes(word)))
}

/** Cuts a text so that what was searched for can stand out, whether it was typed with marks or without. */
export function stretchesOf(text: string, wanted: readonly string[]): Stretch[] {
  const letters = [...text.normalize('NFC')]
  const marked = letters.map(() => false)
  for (const { from, folded, places } of foldedWords(letters)) {
    const longest = wanted.reduce((most, word) => (folded.startsWith(word) ? Math.max(most, word.length) : most), 0)
    const last = places[longest - 1]
    if (last !== undefined) marked.fill(true, from, last + 1)
  }
  const stretches: Stretch[] = []
  for (const [at, letter] of letters.entries()) {
    const isMatch = marked[at] ?? false
    const current = stretches.at(-1)
    if (current?.isMatch === isMatch) current.text += letter
    else stretches.push({ text: letter, isMatch })
  }
  return stretches
}

type FoldedWord = { from: number; folded: string; places: number[] }

/** The words of a text as searched, each folded letter with the place of the letter it came from. */
function foldedWords(letters: readonly string[]): FoldedWord[] {
  const words: FoldedWord[] = []
  let current: FoldedWord | null = null
  for (const [at, letter] of letters.entries()) {
    const folded = fold(letter)
    if (folded === '') {
      // An apostrophe stands inside a word (H'Mông); every other sign ends one.
      if (!/['’‘ʼʹ`´′]/u.test(letter)) current = null
      continue
    }
    if (current === null) {
      current = { from: at, folded: '', places: [] }
      words.push(current)
    }
    current.folded += folded
    current.places.push(...[...folded].map(() => at))
  }
  return words
}
