import { expect, test } from 'vitest'
import type { Sheet } from '../../shared/contract/documents.ts'
import { blankRuns, isUnused, numbersWritten } from '../../renderer/src/office/sheets/runs.ts'

const sheet = (number: number, fields: Partial<Sheet> = {}): Sheet => ({
  number,
  kind: 'interviews',
  employerId: null,
  employerName: null,
  rows: 20,
  issuedAt: 1_000_000 + number,
  entered: 0,
  touched: false,
  finishedAt: null,
  ...fields,
})
const none = () => false

test('sheets printed together are one run, sheets of another kind or another hour another', () => {
  const later = 1_000_000 + 3_600_000
  const sheets = [
    ...[1, 2, 3].map((number) => sheet(number)),
    ...[4, 5].map((number) => sheet(number, { kind: 'register' })),
    ...[6, 7].map((number) => sheet(number, { issuedAt: later + number })),
  ]
  expect(blankRuns(sheets, none).map(({ kind, numbers }) => [kind, numbers])).toEqual([
    ['interviews', [6, 7]],
    ['register', [4, 5]],
    ['interviews', [1, 2, 3]],
  ])
})

test('a sheet that is done, that anything was typed from, or that is half typed on this screen is not asked about', () => {
  const sheets = [
    sheet(1, { touched: true, entered: 3 }),
    sheet(2, { touched: true }),
    sheet(3, { finishedAt: 5 }),
    sheet(4),
    sheet(5),
  ]
  expect(blankRuns(sheets, (number) => number === 5).map(({ numbers }) => numbers)).toEqual([[4]])
  expect(sheets.filter(isUnused).map(({ number }) => number)).toEqual([3])
  expect(blankRuns([sheet(1, { touched: true })], none)).toEqual([])
})

test('many numbers are written as one stack of paper shows them', () => {
  expect(numbersWritten([4, 5, 6, 9, 12, 13])).toBe('4–6, 9, 12–13')
  expect(numbersWritten([10_001])).toBe('10001')
})
