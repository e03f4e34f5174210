import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { turn } from '../support/booth.ts'
import { evening, evenings, nineTwelve } from '../support/evening.ts'

test('what the booth’s phone had told of already is one interview with the row, and stays when the row was another’s', async () => {
  const { station, arrive, enter, log, read } = await evenings()
  const [one, two] = [await arrive(), await arrive()]
  await log(one.code, { outcome: 'pre-selected', scannedAt: nineTwelve + 1000, note: 'ca đêm' })
  await enter(1, one.number, { outcome: 'met', note: 'nhanh nhẹn' })
  expect((await read()).entries).toMatchObject([{ outcome: 'pre-selected', note: 'nhanh nhẹn; ca đêm' }])
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 1 })
  await enter(1, two.number)
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 2, interviewed: 2 })
  station.close()
})

test('what a phone told after the row was typed stays when the row turns out to be another’s', async () => {
  const { station, arrive, enter, log, read, phone } = await evenings()
  const [one, two] = [await arrive(), await arrive()]
  await enter(1, one.number)
  await log(one.code, { outcome: 'met', scannedAt: nineTwelve - 60_000 })
  await enter(1, two.number)
  expect((await read()).entries).toMatchObject([{ row: 1, badgeNumber: two.number }])
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 2, interviewed: 2 })
  const listed = await station.tell('interview.list', { limit: 10 }, phone)
  expect(listed.find(({ badgeNumber }) => badgeNumber === one.number)).toMatchObject({ sheet: null })
  station.close()
})

test('what a mistyped row wrote into a phone’s interview goes with the row', async () => {
  const { station, arrive, enter, log, phone } = await evenings()
  const [one, two] = [await arrive(), await arrive()]
  const told = await log(one.code, { outcome: 'met', scannedAt: nineTwelve - 60_000, note: 'ca đêm' })
  await enter(1, one.number, { outcome: 'hired', note: 'nhầm' })
  await enter(1, one.number, { outcome: 'declined', note: 'nhầm nữa' })
  await enter(1, two.number, { outcome: 'declined' })
  const listed = await station.tell('interview.list', { limit: 10 }, phone)
  expect(listed.find(({ id }) => id === told.id)).toEqual(told)
  expect(listed).toHaveLength(2)
  station.close()
})

test('a phone’s turn that was taken back keeps no interview of a row that turns out to be another’s', async () => {
  const { station, arrive, enter, read, phone } = await evenings()
  const [one, two] = [await arrive(), await arrive()]
  await enter(1, one.number)
  const told = turn(one.code, nineTwelve - 60_000)
  await station.tell('interview.log', told, phone)
  await station.tell('interview.undo', { id: randomUUID(), interviewId: told.id }, phone)
  await enter(1, two.number)
  expect((await read()).entries).toHaveLength(1)
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 1, interviewed: 1 })
  station.close()
})

test('what a sheet has no column for stays as the phone told it, whichever is told first or put right later', async () => {
  const { station, arrive, enter, log, sewing, phone } = await evenings()
  const settings = await station.tell('booth-settings.read', {})
  await station.tell('booth-settings.save', { id: randomUUID(), settings: { ...settings, rating: true } })
  const { code, number } = await arrive()
  const told = {
    outcome: 'appointment',
    vacancyId: sewing.id,
    appointmentAt: evening,
    appointmentPlace: 'Xưởng 2',
  } as const
  await log(code, { ...told, rating: 4, tags: ['Ưu tiên'], scannedAt: nineTwelve - 60_000 })
  const stays = {
    appointmentAt: evening,
    appointmentPlace: 'Xưởng 2',
    rating: 4,
    tags: ['Ưu tiên'],
    outcome: 'appointment',
  }
  await enter(1, number, { outcome: 'appointment' })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toMatchObject([stays])
  await enter(1, number, { outcome: 'appointment', vacancyId: sewing.id, note: 'gọi trước' })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toMatchObject([{ ...stays, note: 'gọi trước' }])
  station.close()
})

test('a row taken off its sheet leaves what a phone told as it was, and takes back what only the sheet said', async () => {
  const { station, arrive, enter, log, read, phone, number } = await evenings()
  const [one, two] = [await arrive(), await arrive()]
  const told = await log(one.code, { outcome: 'met', scannedAt: nineTwelve - 60_000, note: 'ca đêm' })
  await enter(1, one.number, { outcome: 'hired' })
  await enter(2, two.number)
  const { entries } = await read()
  for (const { interviewId } of entries)
    await station.tell('interview.undo', { id: randomUUID(), interviewId, ofSheet: true })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toEqual([told])
  expect(await read()).toMatchObject({ sheet: { number, entered: 0 }, entries: [] })
  // Taken back for good, it goes as ever.
  await station.tell('interview.undo', { id: randomUUID(), interviewId: told.id, ofSheet: true })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toEqual([])
  station.close()
})
