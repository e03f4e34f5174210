import { expect, test } from 'vitest'
import { openHall } from '../support/papers-hall.ts'

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
