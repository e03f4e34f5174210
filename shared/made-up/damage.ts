import type { Random } from './random.ts'

/** What scanners, layouts and hurried hands do to a card's text; see damageCard. */
export const CARD_DAMAGES = [
  'question-marks',
  'letters-dropped',
  'marks-dropped',
  'latin1',
  'latin1-controls-lost',
  'twice-encoded',
  'cjk',
  'telex-keys',
  'telex-keys-in-place',
  'vni-keys',
  'vni-keys-in-place',
] as const
export type CardDamage = (typeof CARD_DAMAGES)[number]

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text)
  return [...escaped.matchAll(/%([0-9A-F]{2})|(.)/gs)].map(([, hex, plain]) =>
    hex === undefined ? (plain ?? '').charCodeAt(0) : Number.parseInt(hex, 16),
  )
}

function asLatin1(text: string): string {
  return utf8(text)
    .map((byte) => String.fromCharCode(byte))
    .join('')
}

function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

// What a scanner sends that types Vietnamese by the keys of a typing method which is switched off:
// shape and tone by a key behind the letter, or the tone by a key at the end of the word.
const TELEX: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
  '\u0306': 'w',
  '\u031b': 'w',
}
const VNI: Readonly<Record<string, string>> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
  '\u0302': '6',
  '\u0306': '8',
  '\u031b': '7',
}
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u

function asKeys(text: string, keys: Readonly<Record<string, string>>, isInPlace: boolean): string {
  const ofWord = (word: string): string => {
    let typed = ''
    let tone = ''
    for (const sign of word.normalize('NFD').replace(/đ/g, 'd\u0111').replace(/Đ/g, 'D\u0111')) {
      // Telex doubles the letter itself for a circumflex and for đ; VNI has 6 and 9.
      const key = keys[sign] ?? (sign === '\u0302' || sign === '\u0111' ? typed.at(-1)?.toLowerCase() : undefined)
      const isTone = TONE.test(sign)
      if (isTone && !isInPlace) tone = key ?? ''
      else typed += sign === '\u0111' && keys === VNI ? '9' : (key ?? sign)
    }
    return typed + tone
  }
  return text.replace(/[\p{L}\p{M}]+/gu, ofWord)
}

/** Damages a good card's text as a known kind of scanner would. */
export function damageCard(cardText: string, how: CardDamage): string {
  const text = cardText.normalize('NFC')
  switch (how) {
    case 'question-marks':
      return text.replace(/[^\u0000-\u007f]/gu, '?')
    case 'letters-dropped':
      return text.replace(/[^\u0000-\u007f]/gu, '')
    case 'marks-dropped':
      return unmarked(text)
    case 'latin1':
      return asLatin1(text)
    case 'latin1-controls-lost':
      return asLatin1(text).replace(/[\u0080-\u009f]/g, '')
    case 'twice-encoded':
      return asLatin1(asLatin1(text))
    case 'telex-keys':
    case 'telex-keys-in-place':
      return asKeys(text, TELEX, how === 'telex-keys-in-place')
    case 'vni-keys':
    case 'vni-keys-in-place':
      return asKeys(text, VNI, how === 'vni-keys-in-place')
    case 'cjk':
      return text.replace(/[^\u0000-\u007f]/gu, (letter) =>
        String.fromCharCode(0x4e00 + (letter.charCodeAt(0) % 0x5000)),
      )
  }
}

/** What else people hold before a scanner: links, bank codes, halves of cards, noise. */
export function garbageScan(random: Random, cardText: string): string {
  const noise = Array.from({ length: random.between(1, 60) }, () => String.fromCharCode(random.between(1, 0x2ff))).join(
    '',
  )
  return random.pick([
    '',
    'https://vieclam.gov.vn/phien?id=1',
    '00020101021138540010A00000072701240006970436011001234567890208QRIBFTTA53037045802VN6304ABCD',
    '{"vneid":"000"}',
    'DN4202000000001|486fc3a06e67|05/02/1990|1|4cc3a06f|20-001|01/01/2025|-|$',
    cardText.slice(0, random.between(1, 40)),
    cardText.slice(random.between(13, 40)),
    cardText + cardText,
    String(random.between(10_000, 9_999_999_999)),
    'x'.repeat(10_000),
    noise,
  ])
}
