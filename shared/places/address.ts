import { tidyAddress } from '../citizen-card/tidy.ts'
import { fold, foldKeepingMarks } from '../text/fold.ts'
import { looseName } from './gazetteer.ts'

/** What a word before a name says the name is; 'none' where there is no word. */
export type Level = 'none' | 'village' | 'commune' | 'district' | 'city' | 'province'

/** One part of an address between commas, ready to be looked up. */
export type Segment = {
  text: string
  level: Level
  /** The commune's kind as written: xã, phường, thị trấn, đặc khu; else ''. */
  kind: string
  marked: string
  folded: string
}

const WORDS: readonly (readonly [RegExp, Level, string])[] = [
  [/^(?:thị trấn\s|t\.\s?t\.|tt[\s.])\s*/iu, 'commune', 'thị trấn'],
  [/^đặc khu\s+/iu, 'commune', 'đặc khu'],
  [/^(?:phường\s|p\.)\s*/iu, 'commune', 'phường'],
  [/^(?:xã\s|x\.)\s*/iu, 'commune', 'xã'],
  [/^(?:thành phố\s|t\.\s?p\.|tp[\s.])\s*/iu, 'city', ''],
  [/^(?:huyện\s|quận\s|thị xã\s|[hq]\.|tx[\s.])\s*/iu, 'district', ''],
  [/^(?:tỉnh\s|t\.)\s*/iu, 'province', ''],
  [/^(?:thôn|bản|xóm|khu|khối|tổ|ấp|buôn|làng|phố|đường|số|ngõ)\s+/iu, 'village', ''],
]
// Words typed without marks are believed only where the whole part has none:
// "Quan Sơn" is a name, and so is "Xa" before a name with marks.
const PLAIN_WORDS: typeof WORDS = [
  [/^thi tran\s+/i, 'commune', 'thị trấn'],
  [/^phuong\s+/i, 'commune', 'phường'],
  [/^xa\s+/i, 'commune', 'xã'],
  [/^thanh pho\s+/i, 'city', ''],
  [/^(?:huyen|thi xa)\s+/i, 'district', ''],
  [/^tinh\s+/i, 'province', ''],
  [/^(?:thon|ban|xom|khu|khoi|to|ap)\s+/i, 'village', ''],
]
// "thôn A xã B huyện C tỉnh D": no commas, but words that begin a part.
const BEFORE_WORD = /(?<![,\s])\s+(?=(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh|TT|TP)\.?\s+\p{Lu})/gu
const BEFORE_ANY_WORD = new RegExp(BEFORE_WORD.source, 'giu')

function segmentOf(text: string): Segment {
  const words = /[^\u0000-\u007f]/.test(text) ? WORDS : [...WORDS, ...PLAIN_WORDS]
  for (const [word, level, kind] of words) {
    const rest = text.replace(word, '')
    if (rest === text || rest === '') continue
    const name = level === 'village' ? text : rest
    return { text, level, kind, marked: foldKeepingMarks(name), folded: looseName(name) }
  }
  return { text, level: 'none', kind: '', marked: foldKeepingMarks(text), folded: looseName(text) }
}

/** A part that stands before the province is none, though it begins like one: "Tinh Bac" is the commune Tĩnh Bắc. */
export function asName(segment: Segment): Segment {
  if (segment.level !== 'province') return segment
  const { text } = segment
  return { text, level: 'none', kind: '', marked: foldKeepingMarks(text), folded: looseName(text) }
}

/** The parts of an address, from the village to the province, without the country. */
export function segmentsOf(address: string): Segment[] {
  const tidy = tidyAddress(address)
  // Where there are commas a dash belongs to a name: "Bà Rịa - Vũng Tàu".
  const apart = tidy.includes(',')
    ? tidy.replace(BEFORE_WORD, ', ')
    : tidy.replace(/\s+[-–—]\s+/gu, ', ').replace(BEFORE_ANY_WORD, ', ')
  const parts = apart
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (fold(parts.at(-1) ?? '') === 'viet nam') parts.pop()
  return parts.map(segmentOf)
}

// Quý and Quí are one name.
function withI(text: string): string {
  return text
    .normalize('NFD')
    .replace(/y(?=\p{M}*(?![\p{L}\p{M}]))/gu, 'i')
    .normalize('NFC')
}

/**
 * Whether a written name may be a listed one: equal with marks, or written
 * without some of them ("Hoa Binh", "Văn Lang"), never with other ones.
 */
export function marksAgree(written: string, listed: string): boolean {
  const [one, other] = [[...withI(written)], [...withI(listed)]]
  if (one.length !== other.length) return false
  return one.every((letter, at) => letter === other[at] || (letter < '\u0080' && letter === fold(other[at] ?? '')))
}
