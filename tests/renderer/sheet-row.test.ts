import { expect, test } from 'vitest'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import {
  blankRow,
  letterAbove,
  readRow,
  textOfEntry,
  timeAbove,
  timeWritten,
  wholeBadge,
} from '../../renderer/src/office/sheets/row.ts'

const vacancies = [
  { id: '0192f0c1-0000-7000-8000-000000000001', title: 'Công nhân may' },
  { id: '0192f0c1-0000-7000-8000-000000000002', title: 'Công nhân cắt' },
]
const around = { vacancies, day: '2026-11-24' }
const badge = formatBadgeNumber('A', 42)
const row = { ...blankRow, badge, outcome: '4', time: '9:12' }

test('a row of the sheet is who, for what, how it ended and when', () => {
  expect(readRow({ ...row, vacancy: '2', note: ' ca đêm ' }, around)).toEqual({
    said: {
      badgeText: badge,
      vacancyId: vacancies[1]?.id,
      outcome: 'hired',
      note: 'ca đêm',
      at: Date.UTC(2026, 10, 24, 2, 12),
    },
  })
  expect(readRow(row, around)).toMatchObject({ said: { vacancyId: null } })
})

test('the first thing that is wrong with a row is said', () => {
  const say = (typed: Partial<typeof row>) => {
    const answer = readRow({ ...row, ...typed }, around)
    return 'problem' in answer ? answer.problem.kind : 'saved'
  }
  expect(say({ badge: `${badge.slice(0, -1)}${(Number(badge.at(-1)) + 1) % 10}` })).toBe('badge')
  expect(say({ vacancy: '3' })).toBe('vacancy')
  expect(say({ vacancy: 'x' })).toBe('vacancy')
  expect(say({ outcome: '' })).toBe('outcome')
  expect(say({ outcome: '9' })).toBe('outcome')
  expect(say({ time: 'sáng' })).toBe('time')
  expect(say({ badge: '123456789012345678901234' })).toBe('saved')
})

test('a number is typed by its digits alone, under the letter of the line above', () => {
  const digits = badge.slice(1).replaceAll('-', '')
  expect(wholeBadge(digits, 'A')).toBe(badge)
  expect(wholeBadge(String(Number(digits)), 'A')).toBe(badge)
  expect(wholeBadge(badge.toLowerCase(), 'B')).toBe(badge)
  expect(wholeBadge('12x', 'A')).toBe('12x')
  const rows = [blankRow, { ...blankRow, badge: formatBadgeNumber('B', 7) }, blankRow]
  expect([letterAbove(rows, 1, 'A'), letterAbove(rows, 3, 'A')]).toEqual(['A', 'B'])
})

test('a time holds for the lines below it until another is written', () => {
  const rows = [blankRow, { ...blankRow, time: '9:30' }, { ...blankRow, time: 'hỏng' }, blankRow]
  expect([1, 2, 3, 4].map((at) => timeAbove(rows, at, '8:15'))).toEqual(['8:15', '8:15', '9:30', '9:30'])
})

test('a time is shown as a clock shows it', () => {
  expect(['815', '14h', 'sáng'].map(timeWritten)).toEqual(['8:15', '14:00', 'sáng'])
})

test('a row saved before stands as it would be typed', () => {
  const entry = {
    row: 1,
    interviewId: vacancies[0]?.id ?? '',
    badgeNumber: badge,
    fullName: 'Nông Thị Mẫu',
    vacancyId: vacancies[1]?.id ?? null,
    outcome: 'hired' as const,
    note: '',
    at: Date.UTC(2026, 10, 24, 2, 12),
  }
  expect(textOfEntry(entry, vacancies)).toEqual({ badge, vacancy: '2', outcome: '4', time: '9:12', note: '' })
})
