import { cleanText } from '../text/clean.ts'
import { PROVINCE_NAMES } from '../places/province-names.ts'
import { fold, foldKeepingMarks } from '../text/fold.ts'
import { mayHaveLostLetters } from '../text/name-words.ts'
import { spellingOf } from '../text/syllables.ts'

// [Note: damage in two readings] A scanner that cannot send accented letters
// damages every field of a card alike. So each field is looked at twice: for
// damage that is certain in itself (`isBroken`), and for what it tells about
// the way it came (`isLossy`, `isMojibake`, `isStripped`) or for the proof that
// letters no small code page has came through whole (`isProven`). A field that
// looks right but proves nothing is not believed when its neighbour was damaged.
export type Inspection = {
  isBroken: boolean
  isLossy: boolean
  isMojibake: boolean
  isStripped: boolean
  isProven: boolean
  isAscii: boolean
  isUnusual: boolean
}

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
// Letters beyond ASCII: Vietnamese, and those of the Central Highlands' names.
const LETTERS = new Set('đĐčČĕĔĭĬŏŎŭŬƀɃ\u0306')
for (const vowel of 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY') {
  for (const tone of TONES) LETTERS.add((vowel + tone).normalize('NFC'))
}
const REPLACED = /[?\ufffd*_#¿□]/u
const PROOF = /[\u1ea0-\u1ef9]/u
const C1 = /[\u0080-\u009f]/
// Telex keys left in a word.
const TELEX = /[aeiouyngmcpth][sfxjz]$|w|aa|ee|dd/
// Signs amid a word: VNI digits (La5ng), a dot or colon in a letter's place.
const AMID = /\p{L}[\d.:]\p{Ll}/u

function isStrangeLetter(character: string): boolean {
  return character > '\u007f' && /[\p{L}\p{M}]/u.test(character) && !LETTERS.has(character)
}

function inspectCharacters(text: string, allowed: RegExp): Inspection {
  const characters = [...text]
  const odd = characters.filter((character) => !/[\p{L}\p{M}\p{N}\s]/u.test(character) && !allowed.test(character))
  const isReplaced = REPLACED.test(text)
  const isStrange =
    C1.test(text) || characters.some(isStrangeLetter) || odd.some((sign) => sign > '\u007f' && !REPLACED.test(sign))
  // "HoÃ ng", "NÙi": a Latin-1 capital amid small letters is a byte, not a letter.
  const isMojibake = isStrange || /\p{Ll}[\u00c0-\u00de]|\p{Lu}[\u00c0-\u00de]\p{Ll}/u.test(text)
  return {
    isBroken: isReplaced || isMojibake || odd.length > 0,
    isLossy: isReplaced,
    isMojibake,
    isStripped: false,
    isProven: PROOF.test(text),
    isAscii: !/[^\u0000-\u007f]/.test(text),
    isUnusual: false,
  }
}

const MARKED_SURNAMES = new Set('tran hoang huynh pham vo dang do bui le nong dinh doan trinh'.split(' '))

// Hoàng, Bùi and Triệu without their accented letters; as surnames they do not exist.
const LEFT_SURNAMES = /^(?:hong|bi|triu)$/i

// Dropping đ leaves a small first letter: "Hoàng Đình" comes as "Hong nh" or "Hoàng ình".
function lostItsCapital(word: string, words: readonly string[]): boolean {
  return (
    /^[aeiouy]/.test(fold(word.charAt(0))) &&
    /^\p{Ll}/u.test(word) &&
    words.every((other) => other === word || /^\p{Lu}/u.test(other))
  )
}

/** Looks a name over for damage, see the note above. */
export function inspectName(field: string): Inspection {
  const name = cleanText(field, 200)
  const seen = inspectCharacters(C1.test(field) ? field : name, /['’‘ʼ-]/u)
  const words = name.split(/[\s'’‘ʼ-]+/u).filter((word) => word !== '')
  const spellings = words.map((word) => spellingOf(word.toLowerCase()))
  const [first = '', second = ''] = words
  // H and K stand alone in names of the Central Highlands (H Hen Niê, K' Brơi).
  const isGapped =
    LEFT_SURNAMES.test(first) ||
    words.some((word, at) => (spellings[at] === 'gapped' ? !/^[HK]$/.test(word) : lostItsCapital(word, words)))
  const isAbbreviated = words.some((word) => /^[HK]$/.test(word)) && !name.includes("'")
  const isCaseMixed = /\p{Ll}\p{Lu}/u.test(name)
  const lacksMarks =
    seen.isAscii && (MARKED_SURNAMES.has(first.toLowerCase()) || (words.length > 2 && /^(?:van|thi)$/i.test(second)))
  const isTyped = words.some((word, at) => spellings[at] === 'foreign' && TELEX.test(word.toLowerCase()))
  const hasWrongLength = words.length === 0 || name.length > 100
  return {
    ...seen,
    isBroken: seen.isBroken || isGapped || isCaseMixed || hasWrongLength || /\p{N}/u.test(name),
    isLossy: seen.isLossy || isGapped || AMID.test(name),
    isStripped: lacksMarks || isTyped || isAbbreviated || spellings.includes('stripped'),
    isUnusual:
      words.length < 2 ||
      spellings.some((spelling) => spelling !== 'fine') ||
      words.some((word) => mayHaveLostLetters(word.toLowerCase())) ||
      !/^\p{Lu}/u.test(name),
  }
}

const PROVINCES = new Set(PROVINCE_NAMES.map(foldKeepingMarks))
// Words without a vowel that addresses do use.
const SHORT_FORMS = /^(?:t[pxt]|kp|tdp|kdc|k[mv]|q[lh]|[dt]l|dt|hl|nt|ktt|c[tc]|ng)$/i
const BARE_UNIT = /^(?:thon|huyen|xom|thi tran|thi xa|thanh pho|to dan pho|khu pho)\b/i

// A card's address ends in its province. One whose marks do not agree with any
// spelling, or that is none at all, lost something on the way.
function lostItsMarks(address: string): boolean {
  const segments = address
    .split(/[,;]/u)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
  const last = segments.at(-1) ?? ''
  const province = last.replace(/^(?:tỉnh|tinh|thành phố|thanh pho|tp|t\.?p?\.)\s*/iu, '')
  return !PROVINCES.has(foldKeepingMarks(province)) || segments.some((segment) => BARE_UNIT.test(segment))
}

/** Looks an address over for damage; looser than a name, for it holds numbers and short forms. */
export function inspectAddress(field: string): Inspection {
  const address = cleanText(field, 400)
  const seen = inspectCharacters(C1.test(field) ? field : address, /[.,;:/\\()'’‘ʼ“”"&+°–—%-]/u)
  const isAllCapitals = address === address.toUpperCase()
  const words = address
    .replace(/['’‘ʼ]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /^\p{L}{2,}$/u.test(word) && !SHORT_FORMS.test(word) && (isAllCapitals || /\p{Ll}/u.test(word)))
  const spellings = words.map((word) => spellingOf(word.toLowerCase()))
  const isVowelless = words.some((word) => !/[aeiouy]/.test(fold(word)))
  // Half-eaten words are no evidence where marks demonstrably come through.
  const isGapped = !seen.isProven && (spellings.includes('gapped') || AMID.test(address))
  const isTyped = words.some((word, at) => spellings[at] === 'foreign' && TELEX.test(word.toLowerCase()))
  const isLossy = seen.isLossy || isVowelless || isGapped
  return {
    ...seen,
    isBroken: seen.isBroken || isLossy || !/\p{L}/u.test(address) || address.length > 300,
    isLossy,
    isStripped: !seen.isProven && (lostItsMarks(address) || isTyped || spellings.includes('stripped')),
  }
}
