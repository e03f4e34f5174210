import { randomUUID } from 'node:crypto'
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
