import { parseBadgeNumber } from '../../shared/badge-number.ts'
import { fold, foldKeepingMarks } from '../../shared/text/fold.ts'
import { readPhone } from '../../shared/text/phone.ts'

/** A word as it was typed: letters without and with their marks, or a number. */
export type TypedWord = { kind: 'letters'; folded: string; marked: string } | { kind: 'digits'; digits: string }

export type TypedSearch = {
  words: TypedWord[]
  /** Somebody who types marks means them; somebody who types none may have Unikey off. */
  hasMarks: boolean
  /** Badge numbers this may be, the surest first: `letter` is null where only the digits were typed. */
  badges: { letter: string | null; counter: number; isWhole: boolean }[]
}

const birthday = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](\d{4})(?!\d)/g
/** A phone as people write it: groups of digits, nine or more in all. */
const grouped = /^[+\d][\d .-]*$/

/** Reads what was typed into a search: words, numbers, a birthday (its year is searched), a badge number. */
export function readSearch(text: string): TypedSearch {
  const plain = text.normalize('NFC').replaceAll(birthday, ' $1 ').trim()
  return { words: wordsOf(plain), hasMarks: fold(plain) !== foldKeepingMarks(plain), badges: badgesOf(plain) }
}

function wordsOf(text: string): TypedWord[] {
  const digits = text.replaceAll(/\D/g, '')
  if (grouped.test(text) && digits.length >= 9) return [{ kind: 'digits', digits }]
  const marked = foldKeepingMarks(text).split(' ')
  return marked.flatMap((word): TypedWord[] => {
    const folded = fold(word)
    if (folded === '') return []
    return [/^\d+$/.test(folded) ? { kind: 'digits', digits: folded } : { kind: 'letters', folded, marked: word }]
  })
}

function badgesOf(text: string): TypedSearch['badges'] {
  const whole = parseBadgeNumber(text)
  const [, letter = '', counter = ''] = /^([a-z]{0,2})[\s._-]*(\d{1,5})$/iu.exec(text) ?? []
  return [
    ...(whole ? [{ ...whole, isWhole: true }] : []),
    ...(counter === ''
      ? []
      : [{ letter: letter === '' ? null : letter.toUpperCase(), counter: Number(counter), isWhole: false }]),
  ]
}

/** Digits as a number may stand in the index: as typed, and a phone with its first 0 (Excel, +84). */
export function numbersMeant(digits: string): string[] {
  const phone = digits.length >= 9 ? (readPhone(digits)?.digits ?? digits) : digits
  return [...new Set([digits, phone])]
}
