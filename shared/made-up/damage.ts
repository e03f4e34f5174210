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
