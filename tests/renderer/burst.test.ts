import { expect, test } from 'vitest'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { Burst } from '../../renderer/src/scan/burst.ts'
import { paced, play, scanOf, scansIn } from '../support/hearing.ts'
import {
  american,
  asAlt1258,
  asAltBytes,
  asAltBytesDos,
  asAltUnicode,
  asLetter,
  asQuestionMark,
  capsLocked,
  dropped,
  heldShift,
  numpadWithoutNumLock,
  stroke,
  vietnameseScanner,
  windowsTelex,
  windowsVietnamese,
  type Stroke,
} from '../support/keyboards.ts'
import { throughTypingAid } from '../support/typing-aid.ts'

const card = '020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021'
const badge = '100000000042000000001234'
const enter = stroke('Enter', 'Enter')

function read(text: string) {
  return readCitizenCard(text, { today: '2026-11-24' })
}

test('a scanner is known after six keys and read to its Enter', () => {
  const heard = play(new Burst(), paced([...american(badge), enter], { gap: 4 }))
  expect(heard[0]).toEqual({ kind: 'began' })
  expect(heard[5]).toEqual({ kind: 'recognised' })
  expect(heard[6]).toEqual({ kind: 'scanning' })
  expect(heard.at(-1)).toMatchObject({ kind: 'ended', scan: { text: badge, end: 'enter' } })
})

test('a slow scanner of 30 ms a key, its times told in steps of 16 ms, is a scanner too', () => {
  const strokes = paced([...american(badge), enter], { gap: 30 }).map((one) => ({
    ...one,
    at: Math.round(one.at / 16) * 16,
  }))
  expect(scansIn(play(new Burst(), strokes)).map(({ text }) => text)).toEqual([badge])
})

test('a scanner that ends with Tab, or with nothing, is read to its end', () => {
  expect(scanOf(american(badge), { end: 'tab' })).toMatchObject({ text: badge, end: 'tab' })
  expect(scanOf(american(badge), { end: 'pause', gap: 10 })).toMatchObject({ text: badge, end: 'pause' })
})

test('two scans 300 ms apart without Enter are two, even when a busy screen hears them at once', () => {
  const first = paced(american(badge), { gap: 4 })
  const from = (first.at(-1)?.at ?? 0) + 300
  const burst = new Burst()
  const heard = play(burst, [...first, ...paced(american(card), { from, gap: 4 })])
  expect(scansIn(heard).map(({ text }) => text)).toEqual([badge])
  expect(burst.rest()?.text).toBe(card)
})

test('a second Enter or a line feed behind the scan’s Enter belongs to the scanner and presses no button', () => {
  const heard = play(new Burst(), paced([...american(badge), enter, enter], { gap: 4 }))
  expect(scansIn(heard).map(({ text, isTail }) => ({ text, isTail }))).toEqual([
    { text: badge, isTail: false },
    { text: '', isTail: true },
  ])
})

test('the short last line of a QR with several lines is not typed into the form', () => {
  const lines = [...american('https://example.vn'), enter, ...american('12'), enter]
  const scans = scansIn(play(new Burst(), paced(lines)))
  expect(scans.map(({ text, isTail }) => [text, isTail])).toEqual([
    ['https://example.vn', false],
    ['12', true],
  ])
})

test('a key typed shortly before a scan is not part of it', () => {
  const heard = play(new Burst(), [{ ...stroke('x', 'KeyX'), at: 900 }, ...paced([...american(badge), enter])])
  expect(scansIn(heard).map(({ text }) => text)).toEqual([badge])
})

test('a shortcut pressed in the moment before a scan is not part of it', () => {
  const heard = play(new Burst(), [
    { ...stroke('x', 'KeyX', { alt: true }), at: 985 },
    ...paced([...american(badge), enter]),
  ])
  expect(heard[1]).toEqual({ kind: 'began' })
  expect(scansIn(heard).map(({ text }) => text)).toEqual([badge])
})

test('a fast clerk with Unikey on is not taken for a scanner, though one key makes eight', () => {
  // "nguyeenx thij ddaof" at eleven keys a second; the aid's own letters come within a millisecond each.
  const hands = [...'nguyeenx thij ddaof truowngf'].map((key) => american(key)[0] ?? stroke(key, ''))
  let word: Stroke[] = []
  const timed = hands.flatMap((one, index) => {
    const soFar = throughTypingAid(word, { rules: 'telex', empty: true }).length
    word = [...word, one]
    return throughTypingAid(word, { rules: 'telex', empty: true })
      .slice(soFar)
      .map((sent, order) => ({ ...sent, at: 1000 + index * 55 + order * 0.5 }))
  })
  const heard = play(new Burst(), [...timed, { ...enter, at: 1000 + hands.length * 55 }])
  expect(heard.filter(({ kind }) => kind !== 'typed' && kind !== 'began')).toEqual([])
})

test('hands are never taken for a scanner, not even a fast clerk who rolls over two keys', () => {
  const times = [0, 110, 150, 260, 300, 410, 450, 560, 640, 700]
  const strokes = american('nguyen van').map((one, index) => ({ ...one, at: 1000 + (times[index] ?? 0) }))
  const heard = play(new Burst(), [...strokes, { ...enter, at: 1750 }])
  expect(heard.every(({ kind }) => kind === 'typed' || kind === 'began')).toBe(true)
})

test('a telephone as scanner, which sends letters and no keys, is a scanner', () => {
  expect(scanOf([...card].map((letter) => stroke(letter, ''))).text).toBe(card)
})

const whole: readonly [string, Stroke[]][] = [
  ['the American layout', american(card)],
  ['a scanner that sends Unicode numbers under Alt', american(card, asAltUnicode)],
  ['every sign as a number under Alt', [...card].flatMap(asAltUnicode)],
  ['Windows-1258 numbers under Alt', american(card, asAlt1258)],
  ['a scanner on the Vietnamese layout', vietnameseScanner(card)],
  ['the numpad without Num Lock', numpadWithoutNumLock(card)],
  ['somebody’s finger on Shift', heldShift(card)],
  ['Telex on, Alt numbers', throughTypingAid(american(card, asAltUnicode), { rules: 'telex' })],
  ['VNI on, Alt numbers', throughTypingAid(american(card, asAltUnicode), { rules: 'vni' })],
  [
    'letters in events of their own',
    american(card).map((one) => (one.code === '' ? stroke('Unidentified', '', { letter: one.key }) : one)),
  ],
]
test.each(whole)('a card comes through whole: %s', (_, strokes) => {
  expect(scanOf(strokes).text).toBe(card)
})

const repaired: readonly [string, Stroke[]][] = [
  ['the bytes of UTF-8 under Alt', american(card, asAltBytes)],
  ['the bytes of UTF-8 under Alt without the leading zero', american(card, asAltBytesDos)],
  ['Caps Lock on', capsLocked(card)],
  ['Caps Lock on, Alt numbers', capsLocked(card, asAltUnicode)],
]
test.each(repaired)('the card reader puts right what can be proven: %s', (_, strokes) => {
  expect(read(scanOf(strokes).text)).toMatchObject({
    kind: 'card',
    idNumber: '020090000001',
    fullName: 'Hoàng Văn Thử',
  })
})

const damaged: readonly [string, Stroke[]][] = [
  ['letters with marks left out', american(card, dropped)],
  ['a question mark for each', american(card, asQuestionMark)],
  ['the Windows layout Vietnamese', windowsVietnamese(card)],
  ['the Windows layout Vietnamese, question marks', windowsVietnamese(card, asQuestionMark)],
  ['the Telex of Windows itself', windowsTelex(card)],
  ['Telex on, letters left out', throughTypingAid(american(card, dropped), { rules: 'telex', empty: true })],
  ['VNI on, letters left out', throughTypingAid(american(card, dropped), { rules: 'vni', letters: 'unnamed' })],
  ['Caps Lock on, letters left out', capsLocked(card, dropped)],
]
test.each(damaged)('a damaged name is asked for and never saved, the digits stand: %s', (_, strokes) => {
  expect(read(scanOf(strokes).text)).toMatchObject({
    kind: 'damaged',
    idNumber: '020090000001',
    oldIdNumber: '081234567',
    fullName: null,
    birthDate: '1990-02-05',
    sex: 'male',
    issuedOn: '2021-04-12',
  })
})

test('a badge is read under every layout and typing aid', () => {
  const ways = [
    american,
    windowsVietnamese,
    capsLocked,
    numpadWithoutNumLock,
    heldShift,
    windowsTelex,
    vietnameseScanner,
  ]
  for (const way of ways) expect(scanOf(way(badge)).text).toBe(badge)
  for (const rules of ['telex', 'vni'] as const)
    expect(scanOf(throughTypingAid(american(badge), { rules })).text).toBe(badge)
  expect(scanOf([...badge].flatMap(asAltUnicode)).text).toBe(badge)
})

test('a letter sent in hexadecimal under Alt, and one outside the first plane, are those letters', () => {
  const hex = [
    stroke('+', 'NumpadAdd', { alt: true }),
    stroke('1', 'Numpad1', { alt: true }),
    stroke('e', 'KeyE', { alt: true }),
    stroke('c', 'KeyC', { alt: true }),
    stroke('5', 'Numpad5', { alt: true }),
    stroke('Alt', 'AltLeft', { releasesAlt: true }),
  ]
  expect(scanOf([...american('020302000'), ...hex]).text).toBe('020302000ễ')
  expect(scanOf([...american('020302000'), ...asAltUnicode('😀')]).text).toBe('020302000😀')
})

test('control characters within a scan are neither shortcuts nor text', () => {
  const press = { shift: false, alt: false, altGraph: false }
  const burst = new Burst()
  play(burst, paced(american('020090000001|08')))
  expect(burst.hear({ ...press, code: 'KeyS', key: 's', ctrl: true, at: 1032 })).toEqual({ kind: 'scanning' })
  expect(burst.hear({ ...press, code: 'KeyM', key: 'm', ctrl: true, at: 1034 })).toMatchObject({
    kind: 'ended',
    scan: { text: '020090000001|08', end: 'enter' },
  })
})

test('a number is read though somebody’s finger stays on Ctrl', () => {
  const burst = new Burst()
  for (const [index, digit] of [...badge].entries()) {
    const at = 1000 + index * 2
    burst.hear({ code: `Digit${digit}`, key: digit, shift: false, alt: false, ctrl: true, altGraph: false, at })
  }
  expect(burst.rest()?.text).toBe(badge)
})

test('text that a typing aid sends through the clipboard is part of the scan', () => {
  const burst = new Burst()
  play(burst, paced(american('020090000001|081234567|Ho')))
  burst.hearPasted('àng', 1060)
  expect(burst.rest()?.text).toBe('020090000001|081234567|Hoàng')
})

test('letters that come apart from their marks are put together', () => {
  expect(scanOf([...card.normalize('NFD')].flatMap((one) => american(one, asLetter))).text).toBe(card)
})

test('ten thousand signs are heard to their end, and the next scan is read', () => {
  const strokes = paced([...american('A1,'.repeat(3400)), enter], { gap: 1 })
  const from = (strokes.at(-1)?.at ?? 0) + 500
  const scans = scansIn(play(new Burst(), [...strokes, ...paced([...american(badge), enter], { from })]))
  expect(scans.map(({ text }) => text.length)).toEqual([10_200, 24])
})
