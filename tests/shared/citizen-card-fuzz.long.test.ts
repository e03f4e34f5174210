import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CARD_PARTS, CARD_REFUSALS, CARD_WARNINGS } from '../../shared/citizen-card/codes.ts'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { repairsOf, type Repair } from '../../shared/citizen-card/repair.ts'
import { swapCase } from '../../shared/citizen-card/tidy.ts'
import { CARD_DAMAGES, damageCard, garbageScan } from '../../shared/made-up/damage.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'
import { randomOf } from '../../shared/made-up/random.ts'
import { cleanText } from '../../shared/text/clean.ts'
import cards from './fixtures/cards.json' with { type: 'json' }
import { gazetteer, today } from './places.ts'

// FUZZ_RUNS: how many texts the reader is fed; `npm test` gives it a million.
const runs = Number(process.env['FUZZ_RUNS'] ?? 20_000)
const hours = 3_600_000

const texts = [
  ...cards.cases.map(({ raw }) => raw).filter((raw) => raw.length < 4000),
  ...madeUpPeople(3, 40, { gazetteer, today }).map(({ cardText }) => cardText),
]
const spice = [
  '|',
  '||',
  '?',
  '\ufffd',
  '\u0000',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200f',
  '\u0301',
  '\ud83d',
  '😀',
  '廙',
  'Ã',
  'á»',
  'đ',
  'ữ',
  '0',
  '9',
  '\n',
  '\t',
  ',',
  "'",
  ' ',
  'Nam',
  'Nữ',
  '020090000001',
]

// Every code unit, halves of surrogate pairs included.
const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

const kinds = ['insert', 'delete', 'replace', 'repeat', 'swap', 'cut'] as const
const most = 0x7fffffff
// One number is one edit: drawing records of fields costs twice what reading the card does.
const edits = fc.array(fc.nat({ max: most }), { maxLength: 4 })

function apply(text: string, edit: number): string {
  const how = kinds[edit % kinds.length]
  const length = 1 + ((edit >>> 3) % 12)
  const from = Math.floor(((edit >>> 8) / (most >>> 8)) * text.length)
  const what =
    (edit & 64) === 0 ? (spice[(edit >>> 7) % spice.length] ?? '') : String.fromCharCode((edit * 40503) & 0xffff)
  const [before, part, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)]
  if (how === 'insert') return before + what + part + after
  if (how === 'delete') return before + after
  if (how === 'replace') return before + what + after
  if (how === 'repeat') return before + part + part + after
  if (how === 'swap') return before + after.slice(0, length) + part + after.slice(length)
  return before
}

const ways = CARD_DAMAGES.length * 2
const mutated = fc.tuple(fc.nat({ max: texts.length * ways - 1 }), edits).map(([pick, changes]) => {
  const edited = changes.reduce(apply, texts[Math.floor(pick / ways)] ?? '')
  const damage = CARD_DAMAGES[pick % ways]
  return damage === undefined ? edited : damageCard(edited.toWellFormed(), damage)
})

// What the bytes 80–9F look like on a Windows page, and Ă for Ã on the Vietnamese one.
const byteOf = new Map([['Ă', 'Ã'], ...highBytes()] as const)
const signOf = new Map(highBytes().map(([sign, byte]) => [byte, sign]))
function highBytes(): [string, string][] {
  const shown = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at))
  return [...shown].map((sign, at) => [sign, String.fromCharCode(0x80 + at)])
}

/** A repair is proven by going back: written in UTF-8 and shown byte by byte, once or twice, it is what arrived. */
function leadsBack({ text, times }: Repair, arrived: string): boolean {
  const shown = (form: string) => Buffer.from(form, 'utf8').toString('latin1')
  const bytes = [...arrived].map((sign) => byteOf.get(sign) ?? sign).join('')
  const plain = (form: string) => form.replaceAll('\u00a0', ' ')
  const once = shown(text)
  const asWindows = [...once].map((byte) => signOf.get(byte) ?? byte).join('')
  const forms = times === 1 ? [once] : [shown(once), shown(asWindows), shown(asWindows.replaceAll('Ã', 'Ă'))]
  // What the DOS pages show is left to the repair's own table.
  return /[^\u0000-\u00ff]/u.test(bytes) || forms.some((form) => plain(form) === plain(bytes))
}

/** Every name a field may honestly be read as: itself, cleaned, or a repair that leads back to it. */
function isHonest(name: string, field: string): boolean {
  return [field, swapCase(field, true), swapCase(field, false)].some(
    (form) =>
      name === cleanText(form, 100) ||
      name === cleanText(form.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'), 100) ||
      repairsOf(form).some((repair) => name === cleanText(repair.text, 100) && leadsBack(repair, form)),
  )
}

function nameField(text: string): string {
  const other = /^[\s\p{Cc}\p{Cf}]*\d{12}([^\d\s])/u.exec(text)?.[1] ?? '|'
  return (text.includes('|') ? text : text.replaceAll(other, '|')).normalize('NFC').split('|')[2] ?? ''
}

function check(text: string): void {
  const reading = readCitizenCard(text, { today })
  if (reading.kind === 'refused') {
    if (!CARD_REFUSALS.includes(reading.reason)) throw new Error('unknown reason')
    return
  }
  if (!/^\d{12}$/.test(reading.idNumber)) throw new Error('no number')
  if (reading.fullName !== null && !isHonest(reading.fullName, nameField(text))) {
    throw new Error(`invented the name ${JSON.stringify(reading.fullName)}`)
  }
  if (reading.fullName !== null && /[?\ufffd\d|<>]|\p{Cc}|\p{Cs}/u.test(reading.fullName))
    throw new Error('kept a damaged name')
  if (reading.birthDate !== null && !/^\d{4}(-\d{2}-\d{2})?$/.test(reading.birthDate)) throw new Error('no date')
  if (reading.warnings.some((code) => !CARD_WARNINGS.includes(code))) throw new Error('unknown warning')
  if (
    reading.kind === 'damaged' &&
    (reading.damaged.length === 0 || reading.damaged.some((part) => !CARD_PARTS.includes(part)))
  )
    throw new Error('damaged without a part')
}

test(
  'the card reader never throws and never invents a name, whatever happens to a card',
  () => {
    fc.assert(fc.property(mutated, check), { numRuns: runs })
  },
  hours,
)

test(
  'the card reader takes any text at all',
  () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: anyCharacter, maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 100 })),
        check,
      ),
      { numRuns: Math.ceil(runs / 10) },
    )
  },
  hours,
)

test('a thousand good scans with garbage between them are all read', () => {
  const random = randomOf(7)
  for (const { cardText, fullName } of madeUpPeople(8, 1000, { gazetteer, today })) {
    check(garbageScan(random, cardText))
    expect(readCitizenCard(cardText, { today })).toMatchObject({ kind: 'card', fullName })
  }
})
