import { afterEach, beforeEach, expect, test, vi as clock } from 'vitest'
import type { Board } from '../../shared/contract/board.ts'
import { type Fair, noTargets } from '../../shared/contract/fair.ts'
import { indicatorCodes } from '../../shared/contract/figures.ts'
import { live } from '../../shared/words/vi/live.ts'
import { live as english } from '../../shared/words/en/live.ts'
import { communeRows, everyBooth, partOf, runningTotals } from '../../renderer/src/board/blocks.ts'
import { keyFigures } from '../../renderer/src/board/key-figures.ts'
import { followBeats, pageOn, pagesOf } from '../../renderer/src/board/pages.ts'
import { noSteps } from '../../renderer/src/board/row.ts'
import { sentenceOf } from '../../renderer/src/board/sentence.ts'
import { calmly } from '../../renderer/src/talk/calmly.ts'

const at = (time: string, day = '2026-11-24') => Date.parse(`${day}T${time}:00+07:00`)
const fair: Fair = {
  id: 'fair',
  name: 'Phiên giao dịch việc làm cụm xã Thiện Thuật',
  heldOn: '2026-11-24',
  place: 'Nhà văn hóa',
  status: 'open',
  communes: ['06040', '06091'],
  programme: '',
  funding: '',
  plan: '',
  targets: noTargets,
}

function boardAt(asOf: number, notInYet: Partial<Board['notInYet']> = {}): Board {
  const totals = { ...noSteps, attended: 1143, women: 81 }
  const indicators = { ...Object.fromEntries(indicatorCodes.map((code) => [code, 0])), 'interview-turns': 212 }
  const none = { sex: [], age: [], ethnicity: [], disability: [], qualification: [], village: [], need: [] }
  const booth = { name: 'Đơn vị', booth: null, turns: 3, preSelected: 0, hired: 0 }
  return {
    figures: {
      fairId: 'fair',
      asOf,
      totals,
      indicators: indicators as Board['figures']['indicators'],
      breakdowns: {
        ...none,
        household: [{ key: 'poor', ...noSteps, attended: 37 }],
        commune: [
          { key: '06091', ...noSteps, attended: 40 },
          { key: '00004', ...noSteps, attended: 3 },
          { key: 'unknown', ...noSteps, attended: 2 },
        ],
      },
    },
    inside: 100,
    arrivals: { day: '2026-11-24', slots: [], otherDays: 0 },
    booths: [...Array.from({ length: 9 }, (_, index) => index), 9].map((index) => ({
      ...booth,
      employerId: String(index),
      interviewed: index === 9 ? 0 : 3,
    })),
    notInYet: { unsent: 0, unsentDevices: 0, unsentSince: null, phonesAway: 4, sheets: 0, desks: [], ...notInYet },
  }
}

test('the day is said in one line, in Vietnam’s time and numbers', () => {
  expect(sentenceOf(boardAt(at('09:40')), fair, live)).toBe(
    'Đến 9:40: 1.143 người (nữ 81, hộ nghèo 37), 9 đơn vị, 212 lượt phỏng vấn.',
  )
  expect(sentenceOf(boardAt(at('09:40')), fair, english)).toContain('By 9:40: 1,143 people')
})

test('before the first interview the line does not say that no employer is there', () => {
  const board = boardAt(at('08:10'))
  const { figures } = board
  const indicators = { ...figures.indicators, 'interview-turns': 0 }
  const before = { ...board, figures: { ...figures, indicators }, booths: [] }
  expect(sentenceOf(before, fair, live)).toBe('Đến 8:10: 1.143 người (nữ 81, hộ nghèo 37), chưa có lượt phỏng vấn.')
})

test('employers are held against their target as on the report: all who came to hire, however many have met anybody', () => {
  const board = boardAt(at('09:40'))
  const { figures } = board
  const indicators = { ...figures.indicators, 'employers-registered': 10 }
  const aiming = { ...fair, targets: { ...noTargets, employers: 20 } }
  const shown = keyFigures({ ...board, figures: { ...figures, indicators } }, aiming, live)
  expect(shown.find(({ label }) => label === 'Đơn vị có phỏng vấn')).toEqual({
    label: 'Đơn vị có phỏng vấn',
    value: '9',
    notes: ['10 đơn vị tham gia', 'Mục tiêu 20: 50%'],
  })
})

test('what is not in it yet is named, each by what and since when', () => {
  const missing = {
    unsent: 12,
    unsentDevices: 3,
    unsentSince: at('08:50'),
    sheets: 2,
    desks: [
      { letter: 'B', heardAt: at('08:12') },
      { letter: 'C', heardAt: null },
    ],
  }
  expect(sentenceOf(boardAt(at('09:40'), missing), fair, live)).toBe(
    'Đến 9:40: 1.143 người (nữ 81, hộ nghèo 37), 9 đơn vị, 212 lượt phỏng vấn. Chưa gồm: 12 mục chưa gửi trên 3 thiết bị, từ 8:50; 2 tờ giấy chưa nhập xong; bàn B từ 8:12; bàn C (chưa có tin).',
  )
})

test('on another day the sentence says which, and a rehearsal says that it is one', () => {
  const later = sentenceOf(boardAt(at('07:05', '2026-11-25')), { ...fair, status: 'rehearsal' }, live)
  expect(later).toMatch(/^CHẠY THỬ\. Đến 7:05 ngày 25\/11\/2026: /u)
})

test('communes stand as the fair names them, with those aimed at and those others came from', () => {
  const targets = { ...noTargets, communes: { '06040': 120, '06001': 30 } }
  const rows = communeRows(boardAt(0).figures, { ...fair, targets }, (code) => `Xã ${code}`, live)
  expect(rows.map(({ label, target, steps }) => [label, target, steps.attended])).toEqual([
    ['Xã 06040', 120, 0],
    ['Xã 06091', null, 40],
    ['Xã 06001', 30, 0],
    ['Xã 00004', null, 3],
    [live.commune.unknown, null, 2],
  ])
})

test('every booth is named on the television, those with most turns first, and nobody before the first turn', () => {
  const board = boardAt(0)
  const turns = [0, 2, 5, 0, 2]
  const booths = turns.map((count, at) => ({ ...board.booths[0], employerId: String(at), turns: count }))
  expect(everyBooth({ ...board, booths } as Board).map(({ employerId }) => employerId)).toEqual([
    '2',
    '1',
    '4',
    '0',
    '3',
  ])
  const none = booths.map((booth) => ({ ...booth, turns: 0 }))
  expect(everyBooth({ ...board, booths: none } as Board)).toEqual([])
})

test('thirty booths stand on eight pages, each once and in order, and whatever there are, no page is empty', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => at)
  expect(pagesOf(rows(30), 4).map(({ length }) => length)).toEqual([4, 4, 4, 3, 4, 4, 4, 3])
  for (const count of [1, 3, 4, 5, 6, 7, 30]) {
    const pages = pagesOf(rows(count), 4)
    expect(pages.flat()).toEqual(rows(count))
    const lengths = pages.map(({ length }) => length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
  }
  expect(pagesOf([], 4)).toEqual([[]])
})

test('the running total ends with everybody, also those of other days', () => {
  const slots = [2, 0, 3].map((persons, index) => ({ from: index, persons }))
  expect(runningTotals({ day: '2026-11-24', slots, otherDays: 1 }).map(({ total }) => total)).toEqual([3, 3, 6])
  expect([partOf(1, 3), partOf(1, 0)]).toEqual([33, 0])
})

beforeEach(() => void clock.useFakeTimers())
afterEach(() => void clock.useRealTimers())

test('however much happens, figures are asked for at once and then once in two seconds', () => {
  const asked: number[] = []
  const start = performance.now()
  const ask = calmly(() => void asked.push(Math.round(performance.now() - start)), 2000)
  for (let hundredth = 0; hundredth < 500; hundredth += 1) {
    ask()
    clock.advanceTimersByTime(10)
  }
  clock.advanceTimersByTime(10_000)
  expect(asked).toHaveLength(4)
  expect(asked.every((time, index) => index === 0 || time - (asked[index - 1] ?? 0) >= 2000)).toBe(true)
})

test('the television turns every ten seconds, the first page stands twice as long, and each comes before one comes again', () => {
  const shown: number[] = []
  let beats = 0
  const stop = followBeats(() => void (beats += 1))
  for (let second = 0; second < 80; second += 5) {
    shown.push(pageOn(beats, 3))
    clock.advanceTimersByTime(5_000)
  }
  expect(shown).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 0, 0, 0, 0, 1, 1, 2, 2])
  stop()
  clock.advanceTimersByTime(60_000)
  expect(beats).toBe(16 / 2)
  expect([0, 1, 7].map((at) => pageOn(at, 1))).toEqual([0, 0, 0])
})
