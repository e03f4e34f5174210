import { randomUUID } from 'node:crypto'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { exportFile } from '../../../electron/core/exports/export-file.ts'
import type { Caller } from '../../../electron/core/ports.ts'
import type { DocumentOrder } from '../../../shared/document-face.ts'
import { column, make, readTables } from './made.ts'
import { openTrialFair } from './trial-fair.ts'
import { entriesOf } from './read-back.ts'

test('a list that was made and never fetched has not been taken away', async () => {
  const fair = openTrialFair()
  fair.arrive({ fullName: 'Nông Thị Mẫu' })
  const { works } = fair.contextOf(fair.window)
  const id = randomUUID()
  await fair.tell('export.start', { id, name: 'attendance', format: 'xlsx' })
  await works.ended(id, fair.window)
  expect(fair.accesses()).toEqual([])
  fair.clock.now += 60_000
  await fair.file('work', { id })
  expect(fair.accesses()).toHaveLength(1)
  fair.close()
})

test('everything that was fetched counts as taken, and the log says that it was everything', async () => {
  const fair = openTrialFair()
  fair.arrive()
  await make(fair, 'everything', 'zip')
  expect(fair.accesses()[0]).toMatchObject({ action: 'everything-export' })
  fair.close()
})

test('the papers drawn for the archive say the same as its lists, whoever is registered while they are drawn', async () => {
  const orders: DocumentOrder[] = []
  const fair = openTrialFair({
    paper: {
      pdf: (order) => {
        // Somebody comes while the window draws.
        fair.arrive({ fullName: 'Lý Văn Đến Sau' })
        if ('document' in order) orders.push(order)
        return Promise.resolve(new TextEncoder().encode('%PDF'))
      },
    },
  })
  fair.arrive({ fullName: 'Nông Thị Mẫu' })
  const { body, password } = await make(fair, 'everything', 'zip')
  const entries = await entriesOf(body, password ?? '')
  const [list] = await readTables(entries.get('danh-sach-nguoi-tham-gia-2026-11-24.xlsx') ?? new Uint8Array())
  expect(list && column(list, 'Họ và tên')).toEqual(['Nông Thị Mẫu'])
  const [report, people] = orders.map(({ document }) => document)
  if (report?.kind !== 'fair-report' || people?.kind !== 'attendance-list') throw new Error('another paper')
  expect([report.totals.attended, people.people.map(({ fullName }) => fullName)]).toEqual([1, ['Nông Thị Mẫu']])
  // They name one moment, that of the request.
  expect(list?.heading.at(-1)).toBe(report.standing)
  expect(people.standing).toBe(report.standing)
  expect(entries.get('bao-cao-phien-2026-11-24.pdf')).toEqual(new TextEncoder().encode('%PDF'))
  fair.close()
})

test('the office asks for everything from its browser as from the window, and a desk does not', async () => {
  const fair = openTrialFair()
  fair.arrive()
  const office: Caller = { door: 'browser', stationId: randomUUID(), role: 'office' }
  const { body, password } = await make(fair, 'everything', 'zip', { caller: office })
  const names = [...(await entriesOf(body, password ?? '')).keys()]
  expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(2)
  await expect(make(fair, 'everything', 'zip', { caller: { ...office, role: 'desk' } })).rejects.toThrow('not-allowed')
  fair.close()
})

test('the list to be signed and the report are made beside the desk like every other list, watched and noted once', async () => {
  const drawn: string[] = []
  const days: (string | null)[] = []
  const fair = openTrialFair({
    paper: {
      pdf: (order) => {
        if ('document' in order) drawn.push(order.document.kind)
        if ('document' in order && 'signing' in order.document) days.push(order.document.signing.day)
        return Promise.resolve(new TextEncoder().encode('%PDF'))
      },
    },
  })
  fair.arrive({ fullName: 'Nông Thị Mẫu' })
  const list = await make(fair, 'attendance', 'pdf')
  expect([list.fileName, list.mediaType]).toEqual(['danh-sach-tham-gia-2026-11-24.pdf', 'application/pdf'])
  const settings = await fair.tell('office-paper.settings', {})
  const told = { ...settings.fair, signedOn: '2026-11-26' }
  await fair.tell('office-paper.save-settings', { id: randomUUID(), ...settings, fair: told })
  const report = await make(fair, 'summary', 'pdf')
  expect(report.fileName).toBe('bao-cao-phien-2026-11-24.pdf')
  expect(drawn).toEqual(['attendance-list', 'fair-report'])
  // The same day as on the papers in Word: nobody told one, and then somebody did.
  expect(days).toEqual([null, '2026-11-26'])
  expect(fair.accesses()).toMatchObject([
    { action: 'attendance-list-export', rows: 1 },
    { action: 'fair-report-export', rows: null },
  ])
  const works = await fair.tell('work.list', {})
  expect(works.map(({ of, done, total }) => [of, done === total])).toEqual([
    ['summary.pdf', true],
    ['attendance.pdf', true],
  ])
  await expect(make(fair, 'interviews', 'pdf')).rejects.toThrow('bad-input')
  fair.close()
})

test('a list that is being drawn can be stopped, and nothing of it leaves', async () => {
  const { promise: never } = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
  const fair = openTrialFair({ paper: { pdf: () => never } })
  fair.arrive()
  const { work } = await fair.tell('export.start', { id: randomUUID(), name: 'attendance', format: 'pdf' })
  await fair.tell('work.cancel', { id: randomUUID(), workId: work.id })
  expect(await fair.tell('work.list', {})).toMatchObject([{ of: 'attendance.pdf', state: 'cancelled', file: null }])
  expect(fair.accesses()).toEqual([])
  fair.close()
})

test('a paper in Word is begun, watched and fetched once; a list of a commune is of a commune', async () => {
  const fair = openTrialFair()
  fair.arrive({ fullName: 'Nông Thị Mẫu', communeCode: '06040' })
  const id = randomUUID()
  await fair.tell('office-paper.start', { id, name: 'commune-list', of: '06040' })
  await fair.contextOf(fair.window).works.ended(id, fair.window)
  expect(await fair.tell('work.list', {})).toMatchObject([{ of: 'office-paper:commune-list', state: 'done' }])
  const { fileName, body } = await fair.file('work', { id })
  expect(fileName).toBe('danh-sach-theo-xa-06040-2026-11-24.docx')
  // A commune's kind is written small within a sentence.
  const written = new PizZip(body)
    .file('word/document.xml')
    ?.asText()
    .replaceAll(/<[^>]+>/gu, '')
  expect(written).toContain('Người lao động xã Thất Khê tham gia')
  expect(fair.accesses()).toMatchObject([{ action: 'office-paper-commune-list', rows: 1 }])
  await expect(fair.tell('office-paper.start', { id: randomUUID(), name: 'commune-list' })).rejects.toThrow('bad-input')
  fair.close()
})

test('where the page cannot draw, there is no archive with papers missing', async () => {
  const fair = openTrialFair({ paper: { pdf: () => Promise.reject(new Error('no page')) } })
  await expect(make(fair, 'everything', 'zip')).rejects.toThrow('print-failed')
  expect(fair.accesses()).toEqual([])
  fair.close()
})

test('whoever is erased while badges are drawn is in no file that leaves', async () => {
  const fair = openTrialFair({
    paper: {
      pdf: async () => {
        await fair.tell('attendee.erase', { id: randomUUID(), attendeeId: person })
        return new TextEncoder().encode('%PDF')
      },
    },
  })
  const { person } = fair.arrive({ fullName: 'Nông Thị Mẫu' })
  const query = new URLSearchParams({ all: '1', format: 'a4-8up' })
  const asked = exportFile('badges.pdf', query, fair.contextOf(fair.window))
  await expect(asked).rejects.toMatchObject({ failure: { code: 'work-cancelled' } })
  fair.close()
})
