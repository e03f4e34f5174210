import { fold, foldKeepingMarks } from '../../shared/text/fold.ts'
import { readPhone } from '../../shared/text/phone.ts'

/** What of a record can be searched for, as stored. */
export type SearchedRecord = {
  full_name: string | null
  village: string | null
  birth_date: string | null
  phone: string | null
  id_number: string | null
  old_id_number: string | null
}

// Signs of the private-use area, which nobody types: they keep kinds of words apart in the one column.
const MARKED = '\ue000'
const BEGINNING = '\ue001'
const FAIR = '\ue002'
const VILLAGE = '\ue003'

/** A word of a name with its marks kept (`foldKeepingMarks`), apart from the same letters without marks. */
export function markedWord(word: string): string {
  return MARKED + word
}

export function isMarked(word: string): boolean {
  return word.startsWith(MARKED)
}

/** Everybody with an attendance of that fair, be it only announced. */
export function fairWord(fairId: string): string {
  return FAIR + fairId.replaceAll('-', '')
}

/** A whole village: its words alone are as often somebody's name. Null for none. */
export function villageWord(village: string | null): string | null {
  const folded = fold(village ?? '').replaceAll(' ', '')
  return folded === '' ? null : VILLAGE + folded
}

/** The first four to six digits of a phone: as beginnings of numbers they would be too many to gather. */
export function beginningWord(digits: string): string {
  return BEGINNING + digits
}

/**
 * Every word an attendee is found by, from all their records and fairs: name without and with marks,
 * village, birth year, phone and papers whole and by their last 6, 4 and 3 digits. Depends on nothing but
 * the set of what is given, so that every station has the same words.
 */
export function indexWords(records: readonly SearchedRecord[], fairs: readonly string[]): string {
  const words = new Set<string>()
  const add = (text: string): void => {
    for (const word of text.split(' ')) if (word !== '') words.add(word)
  }
  for (const record of records) {
    add(fold(record.full_name ?? ''))
    for (const word of foldKeepingMarks(record.full_name ?? '').split(' ')) if (word !== '') words.add(MARKED + word)
    add(fold(record.village ?? ''))
    add(villageWord(record.village) ?? '')
    add(record.birth_date?.slice(0, 4) ?? '')
    const phone = readPhone(record.phone ?? '')?.digits ?? ''
    addNumber(words, phone)
    if (phone.length >= 6) for (const length of [4, 5, 6]) words.add(BEGINNING + phone.slice(0, length))
    addNumber(words, record.id_number ?? '')
    addNumber(words, record.old_id_number ?? '')
  }
  for (const fair of fairs) words.add(fairWord(fair))
  return [...words].toSorted().join(' ')
}

function addNumber(words: Set<string>, digits: string): void {
  if (digits.length < 6) return
  words.add(digits)
  for (const length of [6, 4, 3]) words.add(digits.slice(-length))
}

/** Of an entry's words those that belong to the vocabulary: words of names and villages, not numbers or fairs. */
export function vocabularyOf(words: string): string[] {
  return words.split(' ').filter((word) => word !== '' && /^[\ue000\p{L}]/u.test(word))
}
