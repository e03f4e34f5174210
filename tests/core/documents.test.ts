import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { DocumentOrder } from '../../shared/document-face.ts'
import { isDocumentOrder } from '../../shared/document-face.ts'
import type { PaperDocument } from '../../shared/paper-documents.ts'
import { parseSheetCode } from '../../shared/sheet-code.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { fakeLan } from '../support/fake-lan.ts'
import { openPrintDesk, type PrintDesk } from '../support/print-desk.ts'

/** A fair with two booths and a counsellors' table, its local network open, and a printer. */
async function openHall() {
  const lan = fakeLan()
  const desk = await openPrintDesk({ lan })
  const booth = async (name: string, number: string, fields: { kind?: 'center'; phone?: string } = {}) => {
    const id = desk.id()
    await desk.tell('employer.save', { id, name, booth: number, ...fields })
    return id
  }
  const sewing = await booth('Công ty cổ phần May Mẫu Sơn', '5', { phone: '0205 000 001' })
  const chips = await booth('Công ty TNHH Linh kiện Hữu Lũng', '6')
  const center = await booth('Bàn tư vấn của Trung tâm', '1', { kind: 'center' })
  const vacancyId = desk.id()
  await desk.tell('vacancy.save', { id: vacancyId, employerId: sewing, title: 'Công nhân may', wanted: 40 })
  await desk.tell('lan.open', { id: desk.id() })
  /** Somebody was given an appointment at a booth; the interview. */
  async function appointment(employerId: string, name = 'Nông Thị Mẫu') {
    const badge = await desk.arrive(name)
    await desk.tell('booth.sit', { employerId })
    const { id } = await desk.tell('interview.log', {
      id: desk.id(),
      badgeText: badge.number,
      vacancyId: employerId === sewing ? vacancyId : null,
      outcome: 'appointment',
      note: '',
      scannedAt: desk.clock.now,
    })
    const appointed = { appointment_at: desk.clock.now, appointment_place: 'Cổng số 2, khu công nghiệp Đồng Bành' }
    desk.store.atomically(() => desk.store.changes.update('interview', id, appointed))
    await desk.tell('booth.sit', { employerId: null })
    return { interviewId: id, badge }
  }
  const print = (document: PaperDocument, caller?: Caller, printer: string | null = null) =>
    desk.call('document.print', { id: desk.id(), document, printer }, caller)
  /** What was drawn last. */
  function drawn(): DocumentOrder {
    const order = [...desk.paper.jobs.values()].at(-1)?.order
    if (order === undefined || !isDocumentOrder(order)) throw new Error('nothing but badges was drawn')
    return order
  }
  return { ...desk, lan, sewing, chips, center, vacancyId, appointment, print, drawn }
}

/** The phone of a booth. */
function phoneOf({ store, clock }: Pick<PrintDesk, 'store' | 'clock'>, employer: string): Caller {
  const id = randomUUID()
  store.stations.pair(id, 'Điện thoại 1', 'booth', id, clock.now)
  store.stations.sitPaired(id, employer)
  return { door: 'browser', stationId: id, role: 'booth' }
}

test('a slip goes through the queue like a badge, with its name, and holds nothing of the person meanwhile', async () => {
  const hall = await openHall()
  const { interviewId, badge } = await hall.appointment(hall.sewing)
  const said = await hall.print({ kind: 'appointment-slip', interviewId })
  expect(said).toMatchObject({ ok: true, value: { printer: 'Badge' } })
  const row = hall.connection.prepare("SELECT * FROM print_job WHERE kind = 'document'").get()
  expect(JSON.stringify(row)).not.toContain('Nông')
  const [job] = await hall.tell('print-job.list', { scope: 'open', limit: 10 })
  expect(job).toMatchObject({
    document: { kind: 'appointment-slip', count: 1 },
    fullName: 'Nông Thị Mẫu',
    firstNumber: badge.number,
    badges: 0,
    status: 'queued',
  })
  await hall.turn()
  expect(hall.drawn()).toMatchObject({
    paper: 'a4',
    head: { center: 'Trung tâm Dịch vụ việc làm Lạng Sơn', province: 'Tỉnh Lạng Sơn', rehearsal: false },
    document: {
      holder: { fullName: 'Nông Thị Mẫu', number: badge.number },
      employer: { name: 'Công ty cổ phần May Mẫu Sơn', booth: '5', phone: '0205 000 001' },
      vacancy: 'Công nhân may',
      place: 'Cổng số 2, khu công nghiệp Đồng Bành',
    },
  })
  expect(await hall.state(job?.id ?? '')).toBe('sent')
  expect(hall.accesses().at(-1)).toMatchObject({ action: 'appointment-slip-print' })
  hall.close()
})

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

test('a slip whose interview was taken back, or whose holder was erased, comes out for nobody', async () => {
  const hall = await openHall()
  const back = await hall.appointment(hall.sewing)
  const erased = await hall.appointment(hall.sewing, 'Lý Văn Thử')
  hall.paper.set('Badge', { standing: 'paused' })
  await hall.queue.look()
  await hall.print({ kind: 'appointment-slip', interviewId: back.interviewId })
  await hall.print({ kind: 'referral-slip', interviewId: erased.interviewId })
  await hall.print({ kind: 'match-slip', attendeeId: erased.badge.root })
  hall.store.changes.update('interview', back.interviewId, { withdrawn_at: hall.clock.now })
  await hall.tell('attendee.erase', { id: hall.id(), attendeeId: erased.badge.root })
  hall.paper.set('Badge', { standing: 'ready' })
  await hall.turn()
  expect(hall.paper.handed).toEqual([])
  const jobs = await hall.tell('print-job.list', { scope: 'all', limit: 10 })
  expect(jobs.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  expect(jobs.find(({ document }) => document?.kind === 'match-slip')).toMatchObject({
    fullName: null,
    firstNumber: null,
  })
  expect(await hall.print({ kind: 'appointment-slip', interviewId: back.interviewId })).toMatchObject({
    failure: { code: 'not-found' },
  })
  hall.close()
})

test('one that lay in the system’s queue when its holder was erased is taken out of it', async () => {
  const hall = await openHall()
  const { interviewId, badge } = await hall.appointment(hall.sewing)
  await hall.print({ kind: 'appointment-slip', interviewId })
  await hall.turn()
  await hall.tell('attendee.erase', { id: hall.id(), attendeeId: badge.root })
  await hall.turn()
  expect(hall.paper.cancelled).toEqual(['Badge-1'])
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

test('the same command again numbers no further sheets and prints no second slip', async () => {
  const hall = await openHall()
  const sheets = { id: hall.id(), kind: 'register' as const, employerIds: [], copies: 2 }
  expect(await hall.tell('sheet.issue', sheets)).toEqual(await hall.tell('sheet.issue', sheets))
  const { interviewId } = await hall.appointment(hall.sewing)
  const slip = { id: hall.id(), document: { kind: 'appointment-slip' as const, interviewId }, printer: null }
  expect(await hall.tell('document.print', slip)).toEqual(await hall.tell('document.print', slip))
  expect(await hall.tell('print-job.list', { scope: 'all', limit: 10 })).toHaveLength(1)
  hall.close()
})

test('a slip goes onto the roll that badges come from, a sheet to the printer with A4', async () => {
  const hall = await openHall()
  hall.paper.add('Văn phòng')
  const { interviewId, badge } = await hall.appointment(hall.sewing)
  await hall.print({ kind: 'appointment-slip', interviewId })
  await hall.turn()
  expect(hall.drawn().paper).toBe('a4')
  await hall.tell('badge.print', { id: hall.id(), badgeIds: [badge.id], printer: 'Badge', format: 'roll-80' })
  await hall.turn()
  expect(await hall.print({ kind: 'appointment-slip', interviewId })).toMatchObject({ value: { printer: 'Badge' } })
  await hall.turn()
  expect(hall.drawn().paper).toBe('slip')
  expect(await hall.print({ kind: 'vacancy-list' }, undefined, 'Badge')).toMatchObject({
    value: { printer: 'Văn phòng' },
  })
  await hall.turn()
  expect(hall.drawn()).toMatchObject({ paper: 'a4', document: { kind: 'vacancy-list' } })
  hall.close()
})

test('a stack of sheets does not hold up the badge and the slip of somebody who stands there', async () => {
  const hall = await openHall()
  const { interviewId, badge } = await hall.appointment(hall.sewing)
  hall.paper.set('Badge', { standing: 'no-paper' })
  await hall.queue.look()
  await hall.tell('sheet.issue', { id: hall.id(), kind: 'register', employerIds: [], copies: 5 })
  await hall.print({ kind: 'sheets', numbers: [1, 2, 3, 4, 5] })
  await hall.print({ kind: 'appointment-slip', interviewId })
  await hall.tell('badge.print', { id: hall.id(), badgeIds: [badge.id], printer: null, format: 'a4-8up' })
  hall.paper.set('Badge', { standing: 'ready' })
  await hall.turn()
  expect(hall.paper.handed.map(({ numbers }) => numbers)).toEqual([['appointment-slip'], [badge.number], ['sheets']])
  hall.close()
})

test('papers wait, fail, are tried again, moved and called off as badges are', async () => {
  const hall = await openHall()
  hall.paper.add('Văn phòng')
  hall.paper.refuseNext({ code: 'print-failed' })
  const first = await hall.print({ kind: 'vacancy-list' })
  const id = first.ok ? first.value.jobId : ''
  await hall.turn()
  expect(await hall.state(id)).toBe('failed: refused')
  await hall.about('print-job.retry', id)
  hall.paper.set('Badge', { standing: 'jammed' })
  await hall.turn()
  expect(await hall.state(id)).toBe('queued: jammed')
  await hall.move('Badge', 'Văn phòng')
  await hall.turn()
  expect(hall.paper.handed.at(-1)).toEqual({ printer: 'Văn phòng', numbers: ['vacancy-list'] })
  hall.paper.comeOut('Văn phòng')
  await hall.turn()
  expect(await hall.state(id)).toBe('confirmed')
  const second = await hall.print({ kind: 'vacancy-list' })
  const other = second.ok ? second.value.jobId : ''
  await hall.about('print-job.cancel', other)
  expect(await hall.job(other)).toMatchObject({ status: 'cancelled' })
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
  await expect(exportFile('badges.pdf', new URLSearchParams({ order }), context)).rejects.toMatchObject({
    failure: { code: 'not-found' },
  })
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
