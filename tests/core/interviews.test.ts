import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { fairWithPhones, phoneOf, turn } from '../support/booth.ts'

const nineTwelve = Date.UTC(2026, 10, 24, 2, 12)
const minute = 60_000

test('everything a recruiter wrote comes back, and what belongs to another outcome is not kept', async () => {
  const { station, arrive, log, sewing, phone } = await fairWithPhones()
  const { code } = await arrive()
  const appointment = {
    outcome: 'appointment' as const,
    vacancyId: sewing.id,
    appointmentAt: nineTwelve,
    appointmentPlace: ' Khu công nghiệp Đình Trám ',
    reason: 'age',
    tags: ['Ưu tiên', 'Ưu tiên'],
    rating: 4,
  }
  const logged = await log(code, appointment)
  expect(logged).toMatchObject({
    appointmentAt: nineTwelve,
    appointmentPlace: 'Khu công nghiệp Đình Trám',
    reason: null,
    rating: null,
    tags: ['Ưu tiên'],
  })
  const correct = { interviewId: logged.id, vacancyId: sewing.id, outcome: 'not-suitable' as const, note: '' }
  const corrected = await station.tell('interview.correct', { id: randomUUID(), ...correct, reason: 'age' }, phone)
  expect(corrected).toMatchObject({ appointmentAt: null, appointmentPlace: null, reason: 'age', tags: [] })
  station.close()
})

test('a rating is kept only where the organizer wants one, and stays when it is wanted no more', async () => {
  const { station, arrive, log, phone } = await fairWithPhones()
  const settings = await station.tell('booth-settings.read', {})
  const save = (rating: boolean) =>
    station.tell('booth-settings.save', { id: randomUUID(), settings: { ...settings, rating } })
  await save(true)
  const { code } = await arrive()
  const { id, rating } = await log(code, { rating: 5 })
  expect(rating).toBe(5)
  await save(false)
  const said = { interviewId: id, vacancyId: null, outcome: 'hired' as const, note: '', rating: 1 }
  expect(await station.tell('interview.correct', { id: randomUUID(), ...said }, phone)).toMatchObject({ rating: 5 })
  station.close()
})

test('an attendee scanned and logged again at a booth is the same interview with what was said last', async () => {
  const { station, arrive, log, sewing, phone } = await fairWithPhones()
  const { code, number } = await arrive()
  const first = await log(code, { outcome: 'met', scannedAt: nineTwelve })
  const second = await log(number, { outcome: 'hired', vacancyId: sewing.id, scannedAt: nineTwelve + minute })
  expect(second).toMatchObject({ id: first.id, outcome: 'hired', vacancyTitle: 'Công nhân may' })
  const third = await log(code, { outcome: 'considering', scannedAt: nineTwelve + 2 * minute })
  expect(third).toMatchObject({ id: first.id, outcome: 'considering', vacancyTitle: 'Công nhân may' })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toHaveLength(1)
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 1, interviewed: 1 })
  station.close()
})

test('another vacancy, another booth, or another turn asked for is another interview', async () => {
  const { station, arrive, log, sewing, cutting } = await fairWithPhones()
  const { code } = await arrive()
  await log(code, { vacancyId: sewing.id })
  await log(code, { vacancyId: cutting.id })
  await log(code, { vacancyId: cutting.id, again: true })
  const rival = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty Điện tử', booth: '4' })
  await log(code, {}, phoneOf(station, rival.id))
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 4, interviewed: 1 })
  station.close()
})

test('two phones of one booth that were both out of reach end as one interview, whichever sends first', async () => {
  for (const order of [
    ['early', 'late'],
    ['late', 'early'],
  ] as const) {
    const { station, arrive, log, sewing, phone, other } = await fairWithPhones()
    const { code } = await arrive()
    station.clock.now = nineTwelve + 10 * minute
    const said = {
      early: { outcome: 'pre-selected', note: 'Làm được ca đêm', vacancyId: sewing.id, scannedAt: nineTwelve },
      late: { outcome: 'appointment', note: 'Hẹn thứ Hai', scannedAt: nineTwelve + minute },
    } as const
    for (const which of order) await log(code, said[which], which === 'early' ? phone : other)
    expect(await station.tell('interview.list', { limit: 10 }, phone)).toMatchObject([
      {
        outcome: 'appointment',
        note: 'Làm được ca đêm; Hẹn thứ Hai',
        at: nineTwelve + minute,
        vacancyTitle: 'Công nhân may',
      },
    ])
    station.close()
  }
})

test('two records that turn out to be one person keep their interviews, and the next is one of them', async () => {
  const { station, arrive, log, phone } = await fairWithPhones()
  const [one, other] = [await arrive({ fullName: 'Nông Thị Mẫu' }), await arrive({ fullName: 'Nông Thị Mẩu' })]
  await log(one.code)
  await log(other.code)
  await station.tell('attendee.link', { id: randomUUID(), first: one.id, second: other.id, decision: 'same' })
  await log(one.code, { outcome: 'hired' })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toHaveLength(2)
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 2, interviewed: 1 })
  station.close()
})

test('an interview taken back is in no list and no total, and what is logged then is a new one', async () => {
  const { station, arrive, log, phone, sewing } = await fairWithPhones()
  const { id: attendeeId, code } = await arrive()
  const logged = await log(code, { outcome: 'hired', vacancyId: sewing.id })
  const undo = { id: randomUUID(), interviewId: logged.id }
  await station.tell('interview.undo', undo, phone)
  await station.tell('interview.undo', undo, phone)
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toEqual([])
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 0, interviewed: 0, persons: 1 })
  expect((await station.tell('booth.read', {}, phone)).vacancies[0]?.reached).toBe(0)
  const history = await station.tell('attendee.history', { attendeeId })
  expect(history.slice(0, 2).map(({ what }) => what)).toEqual(['undone', 'interview'])
  expect(await station.call('interview.undo', { ...undo, id: randomUUID() }, phone)).toMatchObject({
    failure: { code: 'already-undone' },
  })
  const again = await log(code)
  expect(again.id).not.toBe(logged.id)
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 1 })
  station.close()
})

test('a booth takes back its own interviews only', async () => {
  const { station, arrive, log } = await fairWithPhones()
  const { id: interviewId } = await log((await arrive()).code)
  const rival = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty Điện tử', booth: '4' })
  const stolen = await station.call('interview.undo', { id: randomUUID(), interviewId }, phoneOf(station, rival.id))
  expect(stolen).toEqual({ ok: false, failure: { code: 'interview-not-yours' } })
  await station.tell('interview.undo', { id: randomUUID(), interviewId })
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 0 })
  station.close()
})

test('a booth that knows the id of another’s command is told nothing by it, and writes over nothing with it', async () => {
  const { station, arrive, log, employer, phone } = await fairWithPhones()
  const { code } = await arrive()
  const command = { ...turn(code, nineTwelve), note: 'chỉ nói trong bàn này' }
  await station.tell('interview.log', command, phone)
  const rival = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty Điện tử', booth: '4' })
  const theirs = phoneOf(station, rival.id)
  const refused = { ok: false, failure: { code: 'not-allowed' } }
  expect(await station.call('interview.log', command, theirs)).toEqual(refused)
  const joined = { id: randomUUID(), badgeText: code, joinedAt: nineTwelve }
  await station.tell('waiting.join', joined, phone)
  expect(await station.call('waiting.join', joined, theirs)).toEqual(refused)
  // A receipt is kept for a month, and an interview of another station never had one here.
  station.store.receipts.dropBefore(station.clock.now + 1)
  const over = await station.call('interview.log', { ...command, note: 'đè lên' }, theirs)
  expect(over).toMatchObject({ ok: false, failure: { code: 'bad-input', field: 'id' } })
  expect(await station.tell('interview.list', { limit: 10 })).toMatchObject([
    { id: command.id, note: command.note, employerId: employer.id },
  ])
  expect(await log(code, {}, theirs)).toMatchObject({ employerId: rival.id })
  station.close()
})

test('a phone that takes back what it added to an earlier interview leaves that as it stood', async () => {
  const { station, arrive, log, phone, other } = await fairWithPhones()
  const { code } = await arrive()
  const first = await log(code, { outcome: 'met', note: 'Làm ca', scannedAt: nineTwelve })
  const command = turn(code, nineTwelve + minute)
  await station.tell('interview.log', { ...command, outcome: 'hired', note: 'nhầm người' }, other)
  await station.tell('interview.undo', { id: randomUUID(), interviewId: command.id }, other)
  const [standing] = await station.tell('interview.list', { limit: 10 }, phone)
  expect(standing).toEqual(first)
  station.close()
})

test('a phone out of reach corrects by the id it made, though the interview became part of an earlier one', async () => {
  const { station, arrive, log, phone } = await fairWithPhones()
  const { code } = await arrive()
  const first = await log(code, { scannedAt: nineTwelve })
  const command = turn(code, nineTwelve + minute)
  await station.tell('interview.log', command, phone)
  const said = { interviewId: command.id, vacancyId: null, outcome: 'declined' as const, note: 'xa nhà' }
  const corrected = await station.tell('interview.correct', { id: randomUUID(), ...said }, phone)
  expect(corrected).toMatchObject({ id: first.id, outcome: 'declined' })
  station.close()
})

test('the window undoes the interview it logged as it undoes a registration, and not once it was put right', async () => {
  const { station, arrive, employer } = await fairWithPhones()
  await station.tell('booth.sit', { employerId: employer.id })
  const { code } = await arrive({ fullName: 'Nông Thị Mẫu' })
  station.clock.now += minute
  const command = turn(code, station.clock.now)
  const { id: interviewId } = await station.tell('interview.log', command)
  expect((await station.tell('action.list', { limit: 1 }))[0]).toMatchObject({
    id: command.id,
    kind: 'interviewed',
    fullName: 'Nông Thị Mẫu',
  })
  await station.tell('action.undo', { id: randomUUID(), actionId: command.id })
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 0, persons: 1 })
  const next = await station.tell('interview.log', turn(code, station.clock.now))
  expect(next.id).not.toBe(interviewId)
  const said = { interviewId: next.id, vacancyId: null, outcome: 'hired' as const, note: '' }
  await station.tell('interview.correct', { id: randomUUID(), ...said })
  expect(await station.call('action.undo', { id: randomUUID(), actionId: next.id })).toMatchObject({
    failure: { code: 'changed-since' },
  })
  station.close()
})

test('what a vacancy has reached are persons, not turns, and only those pre-selected, invited or hired', async () => {
  const { station, arrive, log, sewing, cutting, phone } = await fairWithPhones()
  const people = [await arrive(), await arrive(), await arrive(), await arrive()]
  const ends = ['pre-selected', 'appointment', 'hired', 'met'] as const
  for (const [index, { code }] of people.entries())
    await log(code, { vacancyId: sewing.id, outcome: ends[index] ?? 'met' })
  await log(people[0]?.code ?? '', { vacancyId: sewing.id, outcome: 'hired', again: true })
  const { vacancies } = await station.tell('booth.read', {}, phone)
  expect(vacancies.map(({ id, reached }) => [id, reached])).toEqual(
    expect.arrayContaining([
      [sewing.id, 3],
      [cutting.id, 0],
    ]),
  )
  station.close()
})
