import { expect, test } from 'vitest'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'
import { scanOf } from '../support/hearing.ts'
import {
  american,
  asAlt1258,
  asAltBytes,
  asAltUnicode,
  asQuestionMark,
  capsLocked,
  dropped,
  vietnameseScanner,
  windowsTelex,
  windowsVietnamese,
  type Accents,
  type Stroke,
} from '../support/keyboards.ts'
import { throughTypingAid } from '../support/typing-aid.ts'
import { gazetteer, today } from './places.ts'

const people = madeUpPeople(7, 250, { gazetteer, today })

/** The bare letter, as scanners send it that know no marks. */
const bare: Accents = (letter) =>
  american(letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D'))

const ways: readonly [string, (text: string) => Stroke[]][] = [
  ['letters left out', (text) => american(text, dropped)],
  ['question marks', (text) => american(text, asQuestionMark)],
  ['marks taken off', (text) => american(text, bare)],
  ['Unicode under Alt', (text) => american(text, asAltUnicode)],
  ['UTF-8 bytes under Alt', (text) => american(text, asAltBytes)],
  ['Windows-1258 under Alt', (text) => american(text, asAlt1258)],
  ['a scanner on the Vietnamese layout', vietnameseScanner],
  ['the Windows layout Vietnamese', windowsVietnamese],
  ['the Windows layout Vietnamese, marks taken off', (text) => windowsVietnamese(text, bare)],
  ['the Telex of Windows, marks taken off', (text) => windowsTelex(text, bare)],
  ['Caps Lock, Alt numbers', (text) => capsLocked(text, asAltUnicode)],
  ['Caps Lock, letters left out', (text) => capsLocked(text, dropped)],
  ['Caps Lock, marks taken off', (text) => capsLocked(text, bare)],
  ...(['telex', 'vni'] as const).flatMap((rules): [string, (text: string) => Stroke[]][] => [
    [`${rules}, Alt numbers`, (text) => throughTypingAid(american(text, asAltUnicode), { rules })],
    [`${rules}, letters left out`, (text) => throughTypingAid(american(text, dropped), { rules })],
    [`${rules}, marks taken off`, (text) => throughTypingAid(american(text, bare), { rules, empty: true })],
  ]),
]

test.each(ways)('no keyboard makes a wrong name pass for a right one, and the digits stand: %s', (_, way) => {
  const wrong = people.flatMap((person): object[] => {
    const heard = scanOf(way(person.cardText)).text
    const card = readCitizenCard(heard, { today })
    if (card.kind === 'refused') return [{ heard, reason: card.reason }]
    const isName = card.fullName === null || card.fullName === person.fullName
    const isAddress = card.address === null || card.address === person.address
    // A name without any mark may be right; the card reader says so and the clerk looks.
    const isDoubted = card.warnings.includes('name-without-marks')
    return card.idNumber === person.idNumber && (isDoubted || (isName && isAddress))
      ? []
      : [{ heard, name: card.fullName, address: card.address }]
  })
  expect(wrong).toEqual([])
})
