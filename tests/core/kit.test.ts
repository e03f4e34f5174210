import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { KitPaper } from '../../shared/contract/kit.ts'
import type { PaperDocument } from '../../shared/paper-documents.ts'
import { openHall } from '../support/papers-hall.ts'

async function openKit() {
  const hall = await openHall()
  const entry = async (name: KitPaper) => {
    const found = (await hall.tell('kit.read', { format: 'a4-8up' })).find((one) => one.name === name)
    if (found === undefined) throw new Error(`no ${name} in the kit`)
    return found
  }
  const print = async (document: PaperDocument) => {
    const jobId = hall.id()
    await hall.tell('document.print', { id: jobId, document, printer: null })
    await hall.turn()
    return jobId
  }
  const fairId = (await hall.tell('session.read', {})).fair?.id ?? ''
  return { ...hall, entry, print, fairId }
}

const signs: PaperDocument = { kind: 'table-signs', employerIds: [] }

test('every paper tells how many pages it is before it is printed', async () => {
  const hall = await openKit()
  expect(await hall.entry('table-signs')).toMatchObject({
    pages: 3,
    about: false,
    count: 3,
    printed: null,
    changed: null,
  })
  expect(await hall.entry('vacancy-leaflet')).toMatchObject({ pages: 1, about: true, count: 1 })
  expect(await hall.entry('privacy-poster')).toMatchObject({ pages: 1, about: false })
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
  const ahead = (name: string, commune: string) =>
    hall.store.atomically(() => {
      const person = v7()
      const list = { fair: hall.fairId, ahead: 1, person, station: hall.window.stationId }
      hall.store.changes.create('person', person, { full_name: name, commune_code: commune }, hall.clock.now)
      hall.store.changes.create('attendance', v7(), list, hall.clock.now)
    })
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
