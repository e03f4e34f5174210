import { expect, test } from 'vitest'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { testText } from '../../shared/scanner-test-code.ts'
import { diagnose, type Finding } from '../../renderer/src/scanner/diagnose.ts'
import { scanOf } from '../support/hearing.ts'
import {
  american,
  asAlt1258,
  asAltBytes,
  asAltUnicode,
  asQuestionMark,
  capsLocked,
  dropped,
  stroke,
  vietnameseScanner,
  windowsTelex,
  windowsVietnamese,
  type Stroke,
} from '../support/keyboards.ts'
import { throughTypingAid } from '../support/typing-aid.ts'

const marks = [...testText].filter((letter) => letter > '\u007f').join(' ')
const noMarks: Finding = { kind: 'marks-dropped', letters: marks, areAll: true }

const ways: readonly [string, Stroke[], ReturnType<typeof diagnose>][] = [
  ['everything right', american(testText), { verdict: 'whole', findings: [] }],
  ['Unicode numbers under Alt', american(testText, asAltUnicode), { verdict: 'whole', findings: [] }],
  ['Windows-1258 under Alt', american(testText, asAlt1258), { verdict: 'whole', findings: [] }],
  ['a scanner on the Vietnamese layout', vietnameseScanner(testText), { verdict: 'whole', findings: [] }],
  ['the bytes of UTF-8', american(testText, asAltBytes), { verdict: 'whole', findings: [{ kind: 'marks-repaired' }] }],
  ['Caps Lock', capsLocked(testText), { verdict: 'whole', findings: [{ kind: 'caps-lock' }] }],
  ['letters left out', american(testText, dropped), { verdict: 'numbers', findings: [noMarks] }],
  [
    'question marks',
    american(testText, asQuestionMark),
    { verdict: 'numbers', findings: [{ kind: 'marks-replaced', sign: '?' }] },
  ],
  [
    'marks taken off',
    american(testText, (letter) => american(letter.normalize('NFD')[0]?.replace('đ', 'd').replace('Đ', 'D') ?? '')),
    { verdict: 'numbers', findings: [{ kind: 'marks-stripped' }] },
  ],
  [
    'the Windows layout Vietnamese',
    windowsVietnamese(testText),
    {
      verdict: 'numbers',
      findings: [{ kind: 'vietnamese-layout' }, noMarks],
    },
  ],
  [
    'the Telex of Windows itself',
    windowsTelex(testText),
    { verdict: 'numbers', findings: [{ kind: 'input-method' }, noMarks] },
  ],
]
test.each(ways)('the check says what became of the test code: %s', (_, strokes, diagnosis) => {
  expect(diagnose(scanOf(strokes))).toEqual(diagnosis)
})

test('the check names the typing aid that is on', () => {
  for (const rules of ['telex', 'vni'] as const) {
    for (const letters of ['named', 'unnamed'] as const) {
      const { verdict, findings } = diagnose(
        scanOf(throughTypingAid(american(testText, asAltUnicode), { rules, letters })),
      )
      expect([rules, verdict, findings[0]]).toEqual([rules, 'numbers', { kind: 'typing-aid', rules }])
    }
  }
})

test('the check says that Enter is missing, that Tab stands in its place, and that the scanner is slow', () => {
  expect(diagnose(scanOf(american(testText), { end: 'pause' })).findings).toEqual([{ kind: 'no-suffix' }])
  expect(diagnose(scanOf(american(testText), { end: 'tab', gap: 45 })).findings).toEqual([
    { kind: 'tab' },
    { kind: 'slow', gap: 45 },
  ])
})

test('the check says which letters were dropped on the way, and that a bar became another sign', () => {
  const lossy = american(testText.replaceAll('ễ', '').replace('qr', ''))
  expect(diagnose(scanOf(lossy)).findings).toEqual([
    { kind: 'letters-lost', letters: 'q r' },
    { kind: 'marks-dropped', letters: 'ễ', areAll: false },
  ])
  const german = american(testText).map((one) => (one.key === '|' ? stroke("'", 'Minus', { shift: true }) : one))
  expect(diagnose(scanOf(german))).toEqual({ verdict: 'unusable', findings: [{ kind: 'bar-changed', sign: "'" }] })
})

test('a French layout, which moves letters and digits, is told from the American one', () => {
  const french: Readonly<Record<string, string>> = {
    KeyA: 'q',
    KeyQ: 'a',
    KeyZ: 'w',
    KeyW: 'z',
    Digit2: 'é',
    Digit0: 'à',
  }
  const strokes = american(testText, dropped).map((one) =>
    one.shift ? one : { ...one, key: french[one.code] ?? one.key },
  )
  expect(diagnose(scanOf(strokes)).findings[0]).toEqual({ kind: 'other-layout' })
})

test('another code is no test code, and what can be said of its end is said', () => {
  const scan = scanOf(american('https://vieclam.example.vn/khuyen-mai'), { end: 'pause' })
  expect(diagnose(scan)).toEqual({ verdict: 'other-code', findings: [{ kind: 'no-suffix' }] })
  expect(diagnose({ text: 'x|1'.repeat(4000), presses: [], end: 'enter' }).verdict).toBe('other-code')
})

test('the test code that came whole by another way than the keyboard is right', () => {
  expect(diagnose({ text: testText, presses: [], end: null })).toEqual({ verdict: 'whole', findings: [] })
})

test('the test code is never taken for somebody’s card', () => {
  expect(readCitizenCard(testText, { today: '2026-11-24' })).toEqual({ kind: 'refused', reason: 'not-a-card' })
})
