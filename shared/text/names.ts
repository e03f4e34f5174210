import { toNfc } from './clean.ts'

const collator = new Intl.Collator('vi')
// The Vietnamese alphabet; a mark of shape makes a letter, a tone does not.
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
// Ngang huyền hỏi ngã sắc nặng: the order of Vietnamese dictionaries and of CLDR.
const TONES = '\u0300\u0309\u0303\u0301\u0323'

function splitGiven(name: string): [given: string, rest: string] {
  const words = toNfc(name).trim().split(/\s+/u)
  const given = words.pop() ?? ''
  return [given, words.join(' ')]
}

/** The word people are called and sorted by: the last one. */
export function givenName(name: string): string {
  return splitGiven(name)[0]
}

function weigh(text: string): string {
  let letters = ''
  let tones = ''
  for (const character of text.toLowerCase().normalize('NFC')) {
    const [base = '', ...marks] = character.normalize('NFD')
    const tone = marks.findIndex((mark) => TONES.includes(mark))
    const letter = (base + marks.filter((_, at) => at !== tone).join('')).normalize('NFC')
    const place = ALPHABET.indexOf(letter)
    letters += place < 0 ? letter : String.fromCharCode(0x41 + place)
    tones += tone < 0 ? '0' : String(TONES.indexOf(marks[tone] ?? '') + 1)
  }
  return `${letters}\t${tones.replace(/0+$/, '')}`
}

/**
 * A key whose plain byte order is the Vietnamese order of names: given name
 * first, then the rest, each by letters and then by tones. For SQLite, whose
 * own ORDER BY knows only ASCII; agrees with compareNames.
 */
export function nameSortKey(name: string): string {
  const [given, rest] = splitGiven(name)
  return `${weigh(given)}\t${weigh(rest)}`
}

/** Orders two names as a Vietnamese list does: by given name, then by the rest. */
export function compareNames(one: string, other: string): number {
  const [oneGiven, oneRest] = splitGiven(one)
  const [otherGiven, otherRest] = splitGiven(other)
  return collator.compare(oneGiven, otherGiven) || collator.compare(oneRest, otherRest)
}

/**
 * What a name in capitals (or with none) would be in title case: "LÝ A SÌNH" →
 * "Lý A Sình", "H'MÔNG" → "H'Mông". Null when there is nothing to offer; it is
 * offered, never forced, since only the person knows how the name is written.
 */
export function offerTitleCase(name: string): string | null {
  const text = toNfc(name)
  const shouted = text === text.toUpperCase()
  if (!shouted && text !== text.toLowerCase()) return null
  const offer = text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
  return offer === text ? null : offer
}
