import { describe, expect, test } from 'vitest'
import { printSaid, whySaid, type PrintState } from '../../renderer/src/desk/print-words.ts'
import { timesOnPaper } from '../../renderer/src/parts/times-on-paper.ts'
import { printerStandings, printReasons, printStatuses, type PrintJob } from '../../shared/contract/printing.ts'
import { en } from '../../shared/words/en.ts'
import { vi } from '../../shared/words/vi.ts'

const job: PrintJob = {
  id: '018f0000-0000-7000-8000-000000000001',
  at: 0,
  kind: 'first',
  printer: 'HP-1020',
  format: 'card-90x55',
  status: 'queued',
  reason: null,
  confirmedBy: null,
  badges: 1,
  fullName: 'Nông Thị Mẫu',
  firstNumber: 'A-0001-1',
  lastNumber: 'A-0001-1',
  document: null,
  badgeId: null,
  attendeeId: null,
  batchId: null,
  station: 'A',
  waited: false,
  handedAt: null,
}

function queued(part: Partial<PrintJob> | null, standing: (typeof printerStandings)[number] = 'ready'): PrintState {
  return {
    kind: 'job',
    jobId: job.id,
    printer: 'HP-1020',
    standing,
    job: part === null ? null : { ...job, ...part },
  }
}

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('in %s', (_, words) => {
  const said = (part: Partial<PrintJob> | null, standing?: (typeof printerStandings)[number]) =>
    printSaid(queued(part, standing), words)

  test('no state of a badge on its way is silent, and none says the same as another', () => {
    const titles = printStatuses.map((status) => said({ status }).title)
    expect(titles.every((title) => title !== '')).toBe(true)
    expect(new Set(titles).size).toBe(printStatuses.length)
  })

  test('a badge that waits for a printer in trouble says which printer, what is wrong, and may be written by hand', () => {
    for (const reason of printReasons) {
      const waiting = said({ reason })
      expect(waiting).toMatchObject({ tone: 'attention', stuck: true, note: whySaid(reason, words) })
      expect(waiting.title).toContain('HP-1020')
      expect(said({ status: 'failed', reason })).toMatchObject({ tone: 'bad', stuck: true })
    }
  })

  test('the standing told with the order is said before the queue has been heard', () => {
    expect(said(null, 'no-paper')).toMatchObject({ stuck: true, note: whySaid('no-paper', words) })
    expect(said(null, 'ready')).toMatchObject({ tone: 'info', stuck: false })
    expect(said(null, 'unknown')).toMatchObject({ tone: 'info', stuck: false })
  })

  test('once the printer is well again nothing offers to write by hand', () => {
    for (const status of ['sending', 'confirmed', 'cancelled', 'by-hand'] as const)
      expect(said({ status }, 'no-paper').stuck, status).toBe(false)
    expect(said({ status: 'queued', reason: null }, 'no-paper').stuck).toBe(false)
  })

  test('what a printer in trouble has taken waits as much as what it has not', () => {
    expect(said({ status: 'sent' }, 'paused')).toMatchObject({ stuck: true, note: whySaid('paused', words) })
    expect(said({ status: 'sent' }, 'ready')).toMatchObject({ tone: 'info', stuck: false })
  })

  test('a desk without any printer says so without a gap', () => {
    const none = printSaid({ ...queued({ printer: '', reason: 'gone' }), printer: '' } as PrintState, words)
    expect(none.title).not.toMatch(/ {2}|\s$/u)
    expect(none.stuck).toBe(true)
  })

  test('an order that never reached the house says why', () => {
    const lost = printSaid({ kind: 'failed', failure: { code: 'host-away' } }, words)
    expect(lost).toMatchObject({ tone: 'bad', stuck: true, note: words.failure['host-away']({ code: 'host-away' }) })
  })
})

test('only what went to paper counts as printed', () => {
  expect(timesOnPaper(printStatuses.map((status) => ({ status })))).toBe(2)
})
