import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { counsellorsAt, fairWithPhones, phoneOf } from '../support/booth.ts'

async function queue() {
  const hall = await fairWithPhones()
  const { station, phone } = hall
  const join = (badgeText: string, caller = phone) =>
    station.tell('waiting.join', { id: randomUUID(), badgeText, joinedAt: station.clock.now }, caller)
  const waiting = async (caller = phone) =>
    (await station.tell('waiting.list', {}, caller)).map((one) => one.badgeNumber)
  return { ...hall, join, waiting }
}

test('people wait in the order they came, each once, and whoever is interviewed waits no more', async () => {
  const { arrive, join, waiting, log, station, other } = await queue()
  const [one, two] = [await arrive(), await arrive({ fullName: 'Nông Thị Mẫu' })]
  const place = await join(one.code)
  station.clock.now += 1000
  await join(two.number)
  expect((await join(one.number, other)).id).toBe(place.id)
  expect(await waiting()).toEqual([one.number, two.number])
  await log(one.code)
  expect(await waiting()).toEqual([two.number])
  station.close()
})

test('what a phone sends late of an earlier turn takes nobody out of the queue they joined since, nor puts them back', async () => {
  const { arrive, join, waiting, log, station, phone, other } = await queue()
  const { code, number } = await arrive()
  const [morning, hour] = [station.clock.now, 3_600_000]
  station.clock.now += hour
  await join(code)
  await log(code, { scannedAt: morning })
  expect(await waiting()).toEqual([number])
  // Scanned, sent to wait a moment, and interviewed after all: one visit.
  await log(code, { scannedAt: station.clock.now - 60_000 }, other)
  expect(await waiting()).toEqual([])
  await station.tell('waiting.join', { id: randomUUID(), badgeText: code, joinedAt: morning }, phone)
  expect(await waiting()).toEqual([])
  // A phone whose clock stands years back speaks of now.
  await join(code)
  await log(code, { scannedAt: Date.UTC(2001, 0, 1) })
  expect(await waiting()).toEqual([])
  station.close()
})

test('a phone whose clock is hours fast writes nothing into the future, where nobody would leave the queue', async () => {
  const { arrive, waiting, log, station, phone, other } = await queue()
  const { code } = await arrive()
  const fast = station.clock.now + 3 * 3_600_000
  await station.tell('waiting.join', { id: randomUUID(), badgeText: code, joinedAt: fast }, phone)
  const { id } = await log(code, { scannedAt: fast, outcome: 'considering' })
  expect(await waiting()).toEqual([])
  station.clock.now += 60_000
  expect(await log(code, { outcome: 'hired' }, other)).toMatchObject({ id, outcome: 'hired', at: station.clock.now })
  const counsellor = await counsellorsAt(station)
  const given = { badgeText: code, givenAt: fast }
  await station.tell('service.log', { id: randomUUID(), ...given, kinds: ['job-counselling'], note: '' }, counsellor)
  await station.tell('handout.log', { id: randomUUID(), ...given, title: 'Sổ tay', copies: 1 }, counsellor)
  const { services, handouts } = await station.tell('service.list', { limit: 10 })
  expect([...services, ...handouts].map(({ at }) => at)).toEqual([station.clock.now, station.clock.now])
  station.close()
})

test('whoever is called is shown at the desk with booth and name until they are interviewed or taken off', async () => {
  const { arrive, join, station, phone, log } = await queue()
  const { code } = await arrive({ fullName: 'Nông Thị Mẫu' })
  const { id: waitingId } = await join(code)
  expect(await station.tell('waiting.list', {})).toMatchObject([{ calledAt: null }])
  const call = () => station.tell('waiting.call', { id: randomUUID(), waitingId }, phone)
  const { calledAt } = await call()
  station.clock.now += 60_000
  expect((await call()).calledAt).toBe(calledAt)
  expect(await station.tell('waiting.list', {})).toMatchObject([{ booth: '3', fullName: 'Nông Thị Mẫu', calledAt }])
  await log(code)
  expect(await station.tell('waiting.list', {})).toEqual([])
  station.close()
})

test('a booth sees and moves its own queue only, and the names of those who share', async () => {
  const { arrive, join, station } = await queue()
  const shy = await arrive({ fullName: 'Lý A Sình' }, [])
  const place = await join(shy.code)
  expect(place).toMatchObject({ badgeNumber: shy.number, fullName: null })
  const rival = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty Điện tử', booth: '4' })
  const theirs = phoneOf(station, rival.id)
  expect(await station.tell('waiting.list', {}, theirs)).toEqual([])
  const gone = { ok: false, failure: { code: 'not-found' } }
  for (const name of ['waiting.call', 'waiting.leave'] as const)
    expect(await station.call(name, { id: randomUUID(), waitingId: place.id }, theirs)).toEqual(gone)
  const noted = station.connection
    .prepare('SELECT station, action FROM access_log WHERE action LIKE ?')
    .all('refused:%')
  expect(noted).toEqual([{ station: theirs.stationId, action: 'refused:not-allowed' }])
  station.close()
})

test('a replaced badge waits under its new number; a registration taken back and an erased one wait no more', async () => {
  const { arrive, join, waiting, station } = await queue()
  const [lost, undone, erased] = [await arrive(), await arrive(), await arrive()]
  for (const { code } of [lost, undone, erased]) await join(code)
  const replaced = { id: randomUUID(), badgeId: lost.badge?.id ?? '', reason: 'lost' as const }
  const fresh = await station.tell('badge.replace', replaced)
  const [action] = (await station.tell('action.list', { limit: 50 })).filter(
    ({ attendeeId }) => attendeeId === undone.id,
  )
  await station.tell('action.undo', { id: randomUUID(), actionId: action?.id ?? '' })
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: erased.id })
  expect(await waiting()).toEqual([fresh.number])
  station.close()
})

test('two records that turn out to be one person wait once', async () => {
  const { arrive, join, waiting, station, phone } = await queue()
  const [one, two] = [await arrive(), await arrive()]
  const { id: waitingId } = await join(one.code)
  await join(two.code)
  await station.tell('attendee.link', { id: randomUUID(), first: one.id, second: two.id, decision: 'same' })
  expect(await waiting()).toHaveLength(1)
  await station.tell('waiting.leave', { id: randomUUID(), waitingId }, phone)
  expect(await waiting()).toEqual([])
  station.close()
})
