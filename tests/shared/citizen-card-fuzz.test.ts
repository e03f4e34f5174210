import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CARD_PARTS, CARD_REFUSALS, CARD_WARNINGS } from '../../shared/citizen-card/codes.ts'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { repairsOf } from '../../shared/citizen-card/repair.ts'
import { swapCase } from '../../shared/citizen-card/tidy.ts'
import { CARD_DAMAGES, damageCard, garbageScan } from '../../shared/made-up/damage.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'
import { randomOf } from '../../shared/made-up/random.ts'
import { cleanText } from '../../shared/text/clean.ts'
import cards from './fixtures/cards.json' with { type: 'json' }
import { gazetteer, today } from './places.ts'

// FUZZ_RUNS=1000000 for the long run.
const runs = Number(process.env['FUZZ_RUNS'] ?? 4000)
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

const edit = fc.record({
  how: fc.constantFrom('insert', 'delete', 'replace', 'repeat', 'swap', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  what: fc.oneof(fc.constantFrom(...spice), fc.string({ maxLength: 4, unit: anyCharacter })),
})
type Edit = { how: string; at: number; length: number; what: string }

function apply(text: string, { how, at, length, what }: Edit): string {
  const from = Math.floor(at * text.length)
  const [before, part, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)]
  if (how === 'insert') return before + what + part + after
  if (how === 'delete') return before + after
  if (how === 'replace') return before + what + after
  if (how === 'repeat') return before + part + part + after
  if (how === 'swap') return before + after.slice(0, length) + part + after.slice(length)
  return before
}

const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.option(fc.constantFrom(...CARD_DAMAGES)), fc.array(edit, { maxLength: 4 }))
  .map(([text, damage, edits]) => {
    const edited = edits.reduce(apply, text)
    return damage === null ? edited : damageCard(edited.toWellFormed(), damage)
  })

/** Every name a field may honestly be read as: itself, cleaned, or its proven repair. */
function honestNames(field: string): string[] {
  const forms = [field, swapCase(field, true), swapCase(field, false)].flatMap((form) => [
    form,
    form.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'),
    ...repairsOf(form).map(({ text }) => text),
  ])
  return forms.map((form) => cleanText(form, 100))
}

function nameField(text: string): string {
  const other = /^[\s\ufeff\u200b\p{Cc}]*\d{12}([^\d\s])/u.exec(text)?.[1] ?? '|'
  return (text.includes('|') ? text : text.replaceAll(other, '|')).normalize('NFC').split('|')[2] ?? ''
}

function check(text: string): void {
  const reading = readCitizenCard(text, { today })
  if (reading.kind === 'refused') {
    if (!CARD_REFUSALS.includes(reading.reason)) throw new Error('unknown reason')
    return
  }
  if (!/^\d{12}$/.test(reading.idNumber)) throw new Error('no number')
  if (reading.fullName !== null && !honestNames(nameField(text)).includes(reading.fullName)) {
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
