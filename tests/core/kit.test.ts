import { expect, test } from 'vitest'
import type { PaperDocument } from '../../shared/paper-documents.ts'
import { linesOnPages } from '../../shared/signing-pages.ts'
import { openKit } from '../support/kit-hall.ts'

const signs: PaperDocument = { kind: 'table-signs', employerIds: [] }

test('the leaflet’s pages are counted by laying it out, once for what it says, and again when it says something else', async () => {
  const hall = await openKit()
  const laidOut: string[] = []
  hall.page.pages = (order) => {
    laidOut.push(JSON.stringify(order.document))
    return Promise.resolve(laidOut.length)
  }
  expect(await hall.entry('vacancy-leaflet')).toMatchObject({ pages: null, count: 1 })
  await expect.poll(async () => (await hall.entry('vacancy-leaflet')).pages).toBe(1)
  await hall.entry('vacancy-leaflet')
  expect(laidOut).toHaveLength(1)
  await hall.tell('vacancy.save', { id: hall.id(), employerId: hall.chips, title: 'Kỹ thuật viên', wanted: 3 })
  expect((await hall.entry('vacancy-leaflet')).pages).toBeNull()
  await expect.poll(async () => (await hall.entry('vacancy-leaflet')).pages).toBe(2)
  expect(laidOut[1]).toContain('Kỹ thuật viên')
  hall.close()
})

test('a leaflet that cannot be laid out has no number of pages, and none is made up', async () => {
  const hall = await openKit()
  await hall.tell('vacancy.save', { id: hall.id(), employerId: hall.sewing, title: 'Thợ cắt', wanted: 2 })
  hall.page.pages = () => Promise.reject(new Error('no page'))
  expect((await hall.entry('vacancy-leaflet')).pages).toBeNull()
  await new Promise((resolve) => setImmediate(resolve))
  expect((await hall.entry('vacancy-leaflet')).pages).toBeNull()
  hall.close()
})

test('a notice asked for on A3 is drawn on A3, and whether a printer takes it is the printer’s word', async () => {
  const hall = await openKit()
  await hall.print({ kind: 'privacy-poster', size: 'a3' })
  expect(hall.drawn()).toMatchObject({ document: { kind: 'privacy-poster' }, paper: 'a3' })
  expect(await hall.entry('privacy-poster')).toMatchObject({ printed: { state: 'out' } })
  expect(await hall.tell('kit.takes-a3', { printer: null })).toEqual({ printer: 'Badge', takes: false })
  hall.page.takes = (printer) => Promise.resolve(printer === 'Badge')
  expect(await hall.tell('kit.takes-a3', { printer: null })).toEqual({ printer: 'Badge', takes: true })
  hall.close()
})

test.each([
  [20, [20]],
  [21, [16, 5]],
  [24, [19, 5]],
  [29, [24, 5]],
  [44, [24, 20]],
  [45, [24, 16, 5]],
])('a list of %i lines lies on pages of %j', (lines, pages) => {
  expect(linesOnPages(lines)).toEqual(pages)
})

test('every paper tells how many pages it is before it is printed', async () => {
  const hall = await openKit()
  expect(await hall.entry('table-signs')).toMatchObject({
    pages: 3,
    count: 3,
    printed: null,
    changed: null,
  })
  expect(await hall.entry('privacy-poster')).toMatchObject({ pages: 1 })
  expect(await hall.entry('badges')).toMatchObject({ pages: 0, count: 0 })
  expect((await hall.entry('sheets')).employerIds.toSorted()).toEqual([hall.sewing, hall.chips].toSorted())
  hall.close()
})

test('a sign says booth, employer and how much it offers, in the order one walks along the tables', async () => {
  const hall = await openKit()
  await hall.print(signs)
  expect(hall.drawn().document).toEqual({
    kind: 'table-signs',
    signs: [
      { employer: 'Bàn tư vấn của Trung tâm', booth: '1', isCenter: true, vacancies: 0, wanted: 0 },
      { employer: 'Công ty cổ phần May Mẫu Sơn', booth: '5', isCenter: false, vacancies: 1, wanted: 40 },
      { employer: 'Công ty TNHH Linh kiện Hữu Lũng', booth: '6', isCenter: false, vacancies: 0, wanted: 0 },
    ],
  })
  await hall.print({ kind: 'vacancy-leaflet' })
  expect(hall.drawn().document).toMatchObject({ employers: [{ employer: 'Công ty cổ phần May Mẫu Sơn', booth: '5' }] })
  hall.close()
})

test('what is another since a paper was printed is said: new, altered and gone employers, a fair that moved', async () => {
  const hall = await openKit()
  const at = hall.clock.now
  await hall.print(signs)
  await hall.print({ kind: 'privacy-poster' })
  expect(await hall.entry('table-signs')).toMatchObject({ changed: null, printed: { state: 'out' } })
  expect((await hall.entry('table-signs')).printed?.at).toBeGreaterThanOrEqual(at)
  for (const name of ['Trường Cao đẳng nghề', 'Công ty Gạch Hợp Thành'])
    await hall.tell('employer.save', { id: hall.id(), name, booth: null })
  await hall.tell('vacancy.save', { id: hall.id(), employerId: hall.chips, title: 'Kỹ thuật viên', wanted: 3 })
  expect((await hall.entry('table-signs')).changed).toEqual({ added: 2, gone: 0, altered: 1, head: false })
  expect((await hall.entry('privacy-poster')).changed).toBeNull()
  hall.store.atomically(() => hall.store.changes.update('fair', hall.fairId, { held_on: '2026-12-01' }))
  expect((await hall.entry('privacy-poster')).changed).toMatchObject({ head: true })
  await hall.print(signs)
  expect((await hall.entry('table-signs')).changed).toBeNull()
  hall.close()
})

test('what was called off was not printed, what failed is said, and one table’s new sign says nothing of the others', async () => {
  const hall = await openKit()
  await hall.print({ kind: 'table-signs', employerIds: [hall.sewing] })
  expect((await hall.entry('table-signs')).printed).toBeNull()
  hall.paper.set('Badge', { standing: 'paused' })
  const jobId = await hall.print(signs)
  expect((await hall.entry('table-signs')).printed).toMatchObject({ state: 'waiting' })
  await hall.tell('print-job.cancel', { id: hall.id(), jobIds: [jobId] })
  expect(await hall.entry('table-signs')).toMatchObject({ printed: null, changed: null })
  hall.close()
})

test('a PDF counts as made too', async () => {
  const hall = await openKit()
  const order = hall.id()
  await hall.tell('document.order-pdf', { id: order, document: { kind: 'helper-guide' } })
  const { pdfOfDocument } = await import('../../electron/core/documents/print-document.ts')
  pdfOfDocument({ kind: 'helper-guide' }, hall.contextOf(hall.window))
  expect((await hall.entry('helper-guide')).printed).toMatchObject({ state: 'saved' })
  hall.close()
})

test('lists, badges and sheets are counted by what is still lacking', async () => {
  const hall = await openKit()
  const { ahead } = hall
  for (let at = 0; at < 9; at += 1) ahead(`Nông Thị Mẫu ${at}`, '06040')
  ahead('Hoàng Văn Thử', '06046')
  expect(await hall.entry('signing')).toMatchObject({ count: 10, pages: 2, printed: null, changed: null })
  // Nine of one commune take two sheets of eight, the other commune one of its own.
  expect(await hall.entry('badges')).toMatchObject({ count: 10, pages: 3 })
  // A stack without names is not theirs.
  const blanks = { id: hall.id(), count: 3, printer: null, format: 'a4-8up', startAt: 0 } as const
  await hall.tell('badge.print-blanks', blanks)
  expect((await hall.entry('badges')).printed).toBeNull()
  await hall.tell('badge.print-ahead', { id: hall.id(), communes: null, printer: null, format: 'a4-8up' })
  expect(await hall.entry('badges')).toMatchObject({ count: 0, pages: 0, changed: null, printed: { state: 'waiting' } })
  const { sheetIds } = await hall.tell('signing.freeze', { id: hall.id(), of: { kind: 'ahead', commune: null } })
  await hall.print({ kind: 'signing-sheets', sheetIds })
  expect(await hall.entry('signing')).toMatchObject({ count: 0, pages: 0, printed: { state: 'out' }, changed: null })
  ahead('Lý Thị Đến Sau', '06046')
  expect(await hall.entry('signing')).toMatchObject({ count: 1, changed: { added: 1 } })
  expect(await hall.entry('badges')).toMatchObject({ count: 1, changed: { added: 1 } })
  expect(await hall.entry('sheets')).toMatchObject({ count: 2, pages: 4, printed: null })
  await hall.tell('sheet.issue', { id: hall.id(), kind: 'interviews', employerIds: [hall.chips], copies: 1 })
  expect(await hall.entry('sheets')).toMatchObject({
    count: 1,
    pages: 3,
    employerIds: [hall.sewing],
    changed: { added: 1 },
  })
  hall.close()
})
