import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Caller } from '../../electron/core/ports.ts'
import { type DocumentOrder, isDocumentOrder } from '../../shared/document-face.ts'
import type { PaperDocument } from '../../shared/paper-documents.ts'
import { parseSheetCode } from '../../shared/sheet-code.ts'
import { fakeLan } from '../support/fake-lan.ts'
import { openHall, phoneOf } from '../support/papers-hall.ts'
import { openPrintDesk } from '../support/print-desk.ts'

test('a booth prints the slips of its own interviews and nothing else', async () => {
  const hall = await openHall()
  const { interviewId } = await hall.appointment(hall.sewing)
  const phone = phoneOf(hall, hall.sewing)
  hall.paper.add('Văn phòng')
  expect(await hall.print({ kind: 'referral-slip', interviewId }, phone, 'Văn phòng')).toMatchObject({
    ok: true,
    value: { printer: 'Badge' },
  })
  const refused: PaperDocument[] = [
    { kind: 'booth-cards', employerIds: [] },
    { kind: 'vacancy-list' },
    { kind: 'sheets', numbers: [1] },
    { kind: 'appointment-slip', interviewId: randomUUID() },
    { kind: 'match-slip', attendeeId: (await hall.arrive()).root },
  ]
  for (const document of refused)
    expect(await hall.print(document, phone)).toMatchObject({ failure: { code: 'slip-not-yours' } })
  expect(await hall.print({ kind: 'appointment-slip', interviewId }, phoneOf(hall, hall.chips))).toMatchObject({
    failure: { code: 'slip-not-yours' },
  })
  const ordered = await hall.call('document.order-pdf', { id: hall.id(), document: { kind: 'vacancy-list' } }, phone)
  expect(ordered).toMatchObject({ failure: { code: 'not-allowed' } })
  hall.close()
})

test('who does not share with employers is named on no slip: the line is left for their own hand', async () => {
  const hall = await openHall()
  const { interviewId, badge } = await hall.appointment(hall.sewing)
  const refusal = { purpose: 'share-with-employers', given: 0, text_version: '1', method: 'spoken' }
  hall.store.atomically(() =>
    hall.store.changes.create('consent', hall.id(), { person: badge.root, ...refusal }, hall.clock.now),
  )
  await hall.print({ kind: 'referral-slip', interviewId })
  await hall.turn()
  expect(hall.drawn().document).toMatchObject({
    holder: { number: badge.number, fullName: null, birthDate: null, commune: null, phone: null },
  })
  hall.close()
})

test('a booth’s slip comes out where badges come out, not where the system would send it', async () => {
  const hall = await openHall()
  const { interviewId, badge } = await hall.appointment(hall.sewing)
  const phone = phoneOf(hall, hall.sewing)
  const slip: PaperDocument = { kind: 'appointment-slip', interviewId }
  hall.paper.add('Văn phòng')
  await hall.tell('badge.print', { id: hall.id(), badgeIds: [badge.id], printer: 'Văn phòng', format: 'a4-8up' })
  expect(await hall.print(slip, phone)).toMatchObject({ value: { printer: 'Văn phòng' } })
  hall.paper.remove('Văn phòng')
  await hall.queue.look()
  expect(await hall.print(slip, phone)).toMatchObject({ value: { printer: 'Badge' } })
  hall.close()
})

test('cards for all booths carry the address of now, and it is remembered which address lies on the tables', async () => {
  const hall = await openHall()
  await hall.tell('lan.choose', { id: hall.id(), address: null, wifi: { name: 'Hội trường', password: 'chonglan1' } })
  await hall.print({ kind: 'booth-cards', employerIds: [] })
  await hall.turn()
  const { document } = hall.drawn()
  if (document.kind !== 'booth-cards') throw new Error(document.kind)
  expect(document.link).toBe('http://192.168.137.1:8643')
  expect(document.wifi).toEqual({ name: 'Hội trường', password: 'chonglan1' })
  expect(document.cards.map(({ employer, isCenter }) => [employer, isCenter])).toEqual([
    ['Công ty cổ phần May Mẫu Sơn', false],
    ['Công ty TNHH Linh kiện Hữu Lũng', false],
    ['Bàn tư vấn của Trung tâm', true],
  ])
  expect(document.cards.every(({ code, path }) => /^\S{4}-\S{4}$/.test(code) && /^\/b#\S+$/.test(path))).toBe(true)
  expect((await hall.tell('lan.read', {})).printedLink).toBeNull()
  hall.lan.networks.shift()
  expect((await hall.tell('lan.read', {})).printedLink).toBe('http://192.168.137.1:8643')
  // One booth's new card does not say that the others were printed again.
  await hall.print({ kind: 'booth-cards', employerIds: [hall.chips] })
  expect((await hall.tell('lan.read', {})).printedLink).toBe('http://192.168.137.1:8643')
  await hall.print({ kind: 'booth-cards', employerIds: [] })
  expect((await hall.tell('lan.read', {})).printedLink).toBeNull()
  hall.close()
})

test('cards that waited while the address changed carry the new one', async () => {
  const hall = await openHall()
  hall.paper.set('Badge', { standing: 'no-paper' })
  await hall.queue.look()
  await hall.print({ kind: 'booth-cards', employerIds: [] })
  hall.lan.networks.shift()
  hall.paper.set('Badge', { standing: 'ready' })
  await hall.turn()
  expect(hall.drawn().document).toMatchObject({ link: 'http://192.168.1.23:8643' })
  expect((await hall.tell('lan.read', {})).printedLink).toBeNull()
  hall.close()
})

test('no card comes out without an address, for a closed booth, or for a desk that is not the office', async () => {
  const hall = await openHall()
  const desk: Caller = { ...phoneOf(hall, hall.chips), role: 'desk' }
  expect(await hall.print({ kind: 'booth-cards', employerIds: [] }, desk)).toMatchObject({
    failure: { code: 'not-allowed' },
  })
  await hall.tell('booth-card.close', { id: hall.id(), employerId: hall.chips })
  expect(await hall.print({ kind: 'booth-cards', employerIds: [hall.chips] })).toMatchObject({
    failure: { code: 'pairing-closed' },
  })
  hall.lan.networks.splice(0)
  expect(await hall.print({ kind: 'booth-cards', employerIds: [] })).toMatchObject({ failure: { code: 'no-network' } })
  hall.close()
})

test('sheets are numbered on from the last, keep what their numbers stand for, and are told apart when scanned', async () => {
  const hall = await openHall()
  const issue = (kind: 'interviews' | 'register', employerIds: string[], copies: number) =>
    hall.tell('sheet.issue', { id: hall.id(), kind, employerIds, copies })
  // Counsellors log no interviews.
  expect(await issue('interviews', [], 2)).toEqual({ numbers: [1, 2, 3, 4] })
  expect(await issue('register', [], 3)).toEqual({ numbers: [5, 6, 7] })
  await hall.tell('vacancy.save', { id: hall.id(), employerId: hall.sewing, title: 'Tổ trưởng', wanted: 2 })
  expect(await issue('interviews', [hall.sewing], 1)).toEqual({ numbers: [8] })
  await hall.print({ kind: 'sheets', numbers: [2, 5, 8] })
  await hall.turn()
  const { document } = hall.drawn()
  if (document.kind !== 'sheets') throw new Error(document.kind)
  expect(document.sheets.map(({ number, kind, booth, vacancies }) => [number, kind, booth, vacancies])).toEqual([
    [2, 'interviews', '5', ['Công nhân may']],
    [5, 'register', null, []],
    [8, 'interviews', '5', ['Công nhân may', 'Tổ trưởng']],
  ])
  expect(document.sheets.map(({ code }) => parseSheetCode(code)?.number)).toEqual([2, 5, 8])
  expect(await hall.print({ kind: 'sheets', numbers: [9] })).toMatchObject({
    failure: { code: 'sheet-unknown', detail: '9' },
  })
  expect(
    await hall.call('sheet.issue', { id: hall.id(), kind: 'interviews', employerIds: [randomUUID()], copies: 1 }),
  ).toMatchObject({ failure: { code: 'not-found' } })
  hall.close()
})

test('a PDF of a slip is a page of its own size; it is noted before it leaves', async () => {
  const orders: DocumentOrder[] = []
  const hall = await openHall()
  const { exportFile } = await import('../../electron/core/exports/export-file.ts')
  const { interviewId } = await hall.appointment(hall.sewing)
  const context = {
    ...hall.contextOf(hall.window),
    paper: {
      ...hall.paper.paper,
      pdf: (order: object) => {
        if (isDocumentOrder(order)) orders.push(order)
        return Promise.resolve(new Uint8Array([37]))
      },
    },
  }
  const { order } = await hall.tell('document.order-pdf', {
    id: hall.id(),
    document: { kind: 'appointment-slip', interviewId },
  })
  const file = await exportFile('document.pdf', new URLSearchParams({ order }), context)
  expect(file).toMatchObject({ fileName: 'phieu-hen-2026-11-24.pdf', mediaType: 'application/pdf' })
  expect(orders).toMatchObject([{ paper: 'a5', document: { kind: 'appointment-slip' } }])
  expect(hall.accesses().at(-1)).toMatchObject({ action: 'appointment-slip-export' })
  await expect(exportFile('document.pdf', new URLSearchParams({ order: 'x' }), context)).rejects.toMatchObject({
    failure: { code: 'not-found' },
  })
  hall.close()
})

test('an employer with no vacancy, and a fair with no employer', async () => {
  const desk = await openPrintDesk({ lan: fakeLan() })
  await desk.tell('lan.open', { id: desk.id() })
  const print = (document: PaperDocument) => desk.call('document.print', { id: desk.id(), document, printer: null })
  expect(await print({ kind: 'vacancy-list' })).toMatchObject({ ok: true })
  expect(await print({ kind: 'booth-cards', employerIds: [] })).toMatchObject({ failure: { code: 'pairing-closed' } })
  expect(
    await desk.call('sheet.issue', { id: desk.id(), kind: 'interviews', employerIds: [], copies: 1 }),
  ).toMatchObject({ failure: { code: 'not-found' } })
  desk.close()
})
