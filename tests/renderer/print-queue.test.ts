import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printReasons, printStatuses, type PrintJob } from '../../shared/contract/printing.ts'
import { vi } from '../../shared/words/vi.ts'
import { actionKeys, actionsOf } from '../../renderer/src/printing/queue/job-actions.ts'
import { fromBefore, inOrder, otherPrinters, toCall } from '../../renderer/src/printing/queue/job-order.ts'
import { aboutOf, numbersOf, toneOf, whoOf, whyOf } from '../../renderer/src/printing/queue/job-words.ts'
import { cursorIn, stepTo } from '../../renderer/src/printing/queue/list-cursor.ts'
import { troublesOf } from '../../renderer/src/printing/queue/printer-troubles.ts'
import { readMillimetres, stepMillimetres, writeMillimetres } from '../../renderer/src/printing/queue/millimetres.ts'
import { aPrintJob } from '../support/a-print-job.ts'

const text = vi.printing
const stack: Partial<PrintJob> = { kind: 'batch', badges: 8, badgeId: null, attendeeId: null, lastNumber: 'A-0049-1' }

test('a job is spoken of by its person, a stack by its first person and its numbers, a test page by itself', () => {
  const said = (job: PrintJob) => [whoOf(job, text), numbersOf(job, text), aboutOf(job, text)]
  expect(said(aPrintJob())).toEqual(['Nông Thị Mẫu', 'A-0042-7', 'In lần đầu · Badge'])
  expect(said(aPrintJob(stack))).toEqual([
    'Nông Thị Mẫu và 7 người nữa',
    'A-0042-7 đến A-0049-1',
    'In trước · 8 thẻ · Badge',
  ])
  expect(said(aPrintJob({ ...stack, kind: 'blank', fullName: null }))).toEqual([
    'Chưa có tên',
    'A-0042-7 đến A-0049-1',
    'Thẻ in sẵn · 8 thẻ · Badge',
  ])
  expect(
    said(aPrintJob({ kind: 'test', badges: 0, badgeId: null, fullName: null, firstNumber: null, lastNumber: null })),
  ).toEqual(['Trang thử', '', 'Trang thử · Badge'])
})

test('somebody erased is named no more, and a printer not known yet is called the system’s', () => {
  expect(whoOf(aPrintJob({ fullName: null }), text)).toBe(text.whoErased)
  expect(aboutOf(aPrintJob({ printer: '' }), text)).toBe('In lần đầu · máy in mặc định')
})

test('no wait and no failure is ever without a reason in words', () => {
  for (const reason of printReasons)
    for (const status of ['queued', 'failed'] as const)
      expect(whyOf(aPrintJob({ status, reason }), undefined, text)).toBe(text.reason[reason])
  expect(whyOf(aPrintJob(), 'ready', text)).toBe(text.waitsBehind)
})

test('waiting behind others looks calm, waiting for a printer does not', () => {
  expect([toneOf(aPrintJob(), 'ready'), toneOf(aPrintJob({ reason: 'no-paper' }), 'no-paper')]).toEqual([
    'waiting',
    'attention',
  ])
  expect(printStatuses.map((status) => toneOf(aPrintJob({ status }), 'ready'))).toEqual([
    'waiting',
    'info',
    'info',
    'good',
    'bad',
    'cancelled',
    'written',
  ])
})

test('what can be done follows from how the job stands, and every key means one thing', () => {
  const can = Object.fromEntries(printStatuses.map((status) => [status, actionsOf(aPrintJob({ status }))]))
  expect(can).toEqual({
    queued: ['by-hand', 'cancel'],
    sending: ['by-hand'],
    sent: ['confirm', 'retry', 'by-hand', 'cancel'],
    failed: ['retry', 'confirm', 'by-hand', 'cancel'],
    confirmed: ['reprint'],
    cancelled: ['reprint'],
    'by-hand': ['reprint'],
  })
  const codes = Object.values(actionKeys).map(({ code }) => code)
  // Going on and trying again are one key, and no job can do both.
  expect(new Set(codes).size).toBe(codes.length - 1)
  expect(actionsOf(aPrintJob({ reason: 'restarted' }))).toEqual(['resume', 'by-hand', 'cancel'])
})

test('a stack is not written by hand nor reprinted as one badge is', () => {
  for (const status of printStatuses)
    expect(actionsOf(aPrintJob({ ...stack, status })).filter((action) => /hand|reprint/.test(action))).toEqual([])
})

test('what needs a person stands first, then what is under way, then what waits, the oldest first', () => {
  const waits = aPrintJob()
  const fails = aPrintJob({ status: 'failed', reason: 'lost' })
  const waitsToo = aPrintJob({ reason: 'paused' })
  const isSent = aPrintJob({ status: 'sent' })
  const late = aPrintJob({ status: 'confirmed', waited: true })
  expect(inOrder([late, isSent, waitsToo, fails, waits])).toEqual([fails, isSent, waits, waitsToo])
})

test('called are people whose badge came out late, in the order of printing, until they have it', () => {
  const first = aPrintJob({ status: 'confirmed', waited: true })
  const inTime = aPrintJob({ status: 'confirmed' })
  const handed = aPrintJob({ status: 'confirmed', waited: true, handedAt: 1 })
  const stillWaits = aPrintJob({ waited: true, reason: 'no-paper' })
  const taken = aPrintJob({ status: 'sent', waited: true })
  const takenInSilence = aPrintJob({ status: 'sent', waited: true, printer: 'Nhiệt' })
  const last = aPrintJob({ status: 'confirmed', waited: true })
  const jobs = [last, takenInSilence, taken, stillWaits, handed, inTime, first]
  const standings = new Map([
    ['Badge', 'ready'],
    ['Nhiệt', 'unknown'],
  ] as const)
  expect(toCall(jobs, standings)).toEqual([first, takenInSilence, last])
})

test('what a printer in trouble has taken waits as much as what it has not', () => {
  const taken = aPrintJob({ status: 'sent' })
  expect([toneOf(taken, 'jammed'), whyOf(taken, 'jammed', text)]).toEqual(['attention', text.reason.jammed])
  const jobs = [
    taken,
    aPrintJob({ ...stack, reason: 'jammed' }),
    aPrintJob({ printer: 'Khác' }),
    aPrintJob({ status: 'failed', reason: 'lost' }),
  ]
  const jammed = { name: 'Badge', standing: 'jammed' as const }
  expect(troublesOf([{ ...jammed, waiting: 1 }], undefined, 'Khác', jobs)).toEqual([{ ...jammed, kept: 9 }])
})

test('trouble of this machine’s own printer is said before anything waits; another’s only when something does', () => {
  const offline = { name: 'Phòng bên', standing: 'offline' as const }
  expect(troublesOf([{ ...offline, waiting: 0 }], [], 'Phòng bên', [])).toEqual([{ ...offline, kept: 0 }])
  expect(troublesOf([{ ...offline, waiting: 0 }], [], null, [])).toEqual([{ ...offline, kept: 0 }])
  expect(troublesOf([{ ...offline, waiting: 0 }], undefined, 'Badge', [])).toEqual([])
  expect(troublesOf([], [], 'Badge', [])).toEqual([{ name: 'Badge', standing: 'gone', kept: 0 }])
})

test('only what waited when the program was closed asks whether it is still wanted', () => {
  const before = aPrintJob({ reason: 'restarted' })
  expect(fromBefore([aPrintJob(), before, aPrintJob({ status: 'failed', reason: 'interrupted' })])).toEqual([before])
})

test('a queue is moved to a printer that runs: one that says so first, then this machine’s own, then the system’s', () => {
  const printer = (name: string, standing: 'ready' | 'unknown' | 'paused', isDefault = false) => ({
    name,
    standing,
    isDefault,
  })
  const printers = [
    printer('Hỏng', 'paused'),
    printer('Không rõ', 'unknown', true),
    printer('Xa', 'ready'),
    printer('Của bàn', 'ready'),
    printer('Đang kẹt', 'ready'),
  ]
  expect(otherPrinters(printers, 'Đang kẹt', 'Của bàn')).toEqual(['Của bàn', 'Xa', 'Không rõ'])
})

test('the cursor stays on its job while others come and go, and takes the place of one that has gone', () => {
  const [a, b, c] = [aPrintJob(), aPrintJob(), aPrintJob()]
  expect(cursorIn([a, b, c], { id: b.id, at: 0 })).toBe(1)
  expect(cursorIn([a, c], { id: b.id, at: 1 })).toBe(1)
  expect(cursorIn([a], { id: c.id, at: 2 })).toBe(0)
  expect(cursorIn([], { id: a.id, at: 0 })).toBe(0)
  expect(['ArrowUp', 'ArrowDown', 'Home', 'End', 'a'].map((key) => stepTo(key, 2, 3))).toEqual([1, 2, 0, 2, null])
})

test('millimetres are read as people write them and refused beyond what a page may move', () => {
  expect(['0,5', '-1.5', '−2', ' 20 ', '20,5', '', 'một', '1,2,3'].map(readMillimetres)).toEqual([
    0.5,
    -1.5,
    -2,
    20,
    null,
    null,
    null,
    null,
  ])
  expect(stepMillimetres('−0,5', 0.5)).toBe('0')
  expect(stepMillimetres('20', 0.5)).toBe('20')
  expect(stepMillimetres('một', -0.5)).toBe('−0,5')
})

test('whatever is set by steps is written so that it is read as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), (halves) => {
      expect(readMillimetres(writeMillimetres(halves / 2))).toBe(halves / 2)
    }),
  )
})
