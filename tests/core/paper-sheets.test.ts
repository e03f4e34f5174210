import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import type { InputOf } from '../../shared/contract.ts'
import { evening, evenings, nineTwelve } from '../support/evening.ts'
import { allConsents, copyAll, joinFair, openStation, somebody } from '../support/station.ts'

test('a row typed in the evening is an interview of the morning, under the number of its sheet', async () => {
  const { station, arrive, enter, read, sewing, number, phone } = await evenings()
  const { number: badge } = await arrive({ fullName: 'Nông Thị Mẫu' })
  const said = { vacancyId: sewing.id, outcome: 'hired' as const }
  expect(await enter(1, badge, said)).toEqual({ fullName: 'Nông Thị Mẫu', badgeNumber: badge })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toMatchObject([
    { at: nineTwelve, sheet: number, outcome: 'hired', vacancyTitle: 'Công nhân may' },
  ])
  expect(await read()).toMatchObject({
    sheet: { entered: 1, employerName: 'Công ty May Bắc Giang', finishedAt: null },
    vacancies: [{ title: 'Công nhân may' }, { title: 'Công nhân cắt' }],
    entries: [{ row: 1, badgeNumber: badge, outcome: 'hired', at: nineTwelve }],
  })
  station.close()
})

test('the same row again puts it right: the outcome, or whose row it is', async () => {
  const { station, arrive, enter, read } = await evenings()
  const [one, two] = [await arrive(), await arrive({ fullName: 'Nông Thị Mẫu' })]
  await enter(1, one.number)
  await enter(1, one.number, { outcome: 'declined', note: 'xa nhà', at: nineTwelve - 60_000 })
  expect((await read()).entries).toMatchObject([{ outcome: 'declined', note: 'xa nhà', at: nineTwelve - 60_000 }])
  await enter(1, two.number)
  expect((await read()).entries).toMatchObject([{ row: 1, fullName: 'Nông Thị Mẫu' }])
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 1, interviewed: 1 })
  station.close()
})

test('a person on two rows was there twice', async () => {
  const { station, arrive, enter, read } = await evenings()
  const { number } = await arrive()
  await enter(1, number)
  await enter(4, number, { outcome: 'hired' })
  expect((await read()).entries.map(({ row }) => row)).toEqual([1, 4])
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 2, interviewed: 1 })
  station.close()
})

test('a mistyped number, an unknown one, a row below the sheet and an impossible time are each said', async () => {
  const { station, arrive, line, issue } = await evenings()
  const { number: badge } = await arrive()
  const wrong = badge.slice(0, -1) + String((Number(badge.at(-1)) + 1) % 10)
  const say = async (input: InputOf<'sheet.enter'>) => {
    const answer = await station.call('sheet.enter', input)
    return answer.ok ? 'ok' : `${answer.failure.code} ${answer.failure.field ?? ''}`.trim()
  }
  expect(await say(line(1, wrong))).toBe('badge-unreadable')
  expect(await say(line(1, formatBadgeNumber('A', 999)))).toBe('badge-not-arrived')
  expect(await say(line(60, badge))).toBe('bad-input row')
  expect(await say(line(1, badge, { at: evening + 1 }))).toBe('bad-input at')
  expect(await say(line(1, badge, { at: Date.UTC(2026, 10, 23, 5) }))).toBe('bad-input at')
  expect(await say(line(1, badge, { number: 99 }))).toBe('sheet-unknown number')
  const [register = 0] = await issue('register')
  expect(await say(line(1, badge, { number: register }))).toBe('sheet-unknown number')
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 0 })
  station.close()
})

test('two machines of one fair number their sheets apart, so that neither’s rows are taken for the other’s', async () => {
  const { station, fair, arrive, enter, number, employer } = await evenings()
  const { id, number: badge } = await arrive()
  await enter(1, badge)
  const other = openStation({ letter: 'B', clock: station.clock })
  joinFair(other, station, fair.id)
  const issue = { id: randomUUID(), kind: 'interviews' as const, employerIds: [employer.id], copies: 1 }
  const [theirs = 0] = (await other.tell('sheet.issue', issue)).numbers
  expect(theirs).not.toBe(number)
  const someoneElse = { id: randomUUID(), person: somebody({ fullName: 'Nông Thị Mẫu' }), consents: [], knownAs: null }
  const { attendee } = await other.tell('attendee.register', someoneElse)
  copyAll(station.store, other.store)
  const line = { number: theirs, row: 1, vacancyId: null, outcome: 'met' as const, note: '', at: nineTwelve }
  await other.tell('sheet.enter', { id: randomUUID(), badgeText: attendee.badge?.number ?? '', ...line })
  copyAll(other.store, station.store)
  for (const one of [station, other]) {
    expect(await one.tell('attendee.count', {})).toMatchObject({ interviews: 2, interviewed: 2 })
    expect((await one.tell('sheet.list', {})).map(({ entered }) => entered)).toEqual([1])
    expect(await one.tell('attendee.read', { attendeeId: id })).toMatchObject({ interviews: 1 })
    one.close()
  }
})

test('a sheet is said to be typed, and that is taken back', async () => {
  const { station, number } = await evenings()
  const finish = (finished: boolean) => station.tell('sheet.finish', { id: randomUUID(), number, finished })
  await finish(true)
  expect((await station.tell('sheet.list', {})).map(({ finishedAt }) => finishedAt)).toEqual([evening])
  await finish(false)
  expect((await station.tell('sheet.list', {})).map(({ finishedAt }) => finishedAt)).toEqual([null])
  station.close()
})

test('sheets that came back blank are done in one press; one that was typed, taken off again or done stays as it is', async () => {
  const { station, arrive, enter, read, issue, number } = await evenings()
  const [second = 0, third = 0, fourth = 0] = await issue('interviews', 3)
  const [register = 0] = await issue('register')
  const { number: badge } = await arrive()
  await enter(1, badge)
  await enter(1, badge, { number: second })
  const [entry] = (await station.tell('sheet.read', { number: second })).entries
  const undo = { id: randomUUID(), interviewId: entry?.interviewId ?? '', ofSheet: true }
  await station.tell('interview.undo', undo)
  const person = { id: randomUUID(), person: somebody({ fullName: 'Nông Thị Mẫu' }), consents: [], knownAs: null }
  await station.tell('attendee.register', { ...person, happenedAt: nineTwelve, sheet: register })
  await station.tell('sheet.finish', { id: randomUUID(), number: third, finished: true })
  station.clock.now += 60_000
  const press = { id: randomUUID(), numbers: [number, second, third, fourth, register, 999] }
  const answer = { pressId: press.id, numbers: [fourth] }
  expect(await station.tell('sheet.set-unused', press)).toEqual(answer)
  expect(await station.tell('sheet.set-unused', press)).toEqual(answer)
  const open = (await station.tell('sheet.list', {})).filter(({ finishedAt }) => finishedAt === null)
  expect(open.map((sheet) => sheet.number)).toEqual([number, second, register])
  expect((await read()).sheet).toMatchObject({ entered: 1, touched: true })
  station.close()
})

test('one press is taken back once, but for sheets that were used since, and says nothing of other presses', async () => {
  const { station, arrive, enter, issue, number } = await evenings()
  const [second = 0, third = 0] = await issue('interviews', 2)
  const set = (...numbers: number[]) => station.tell('sheet.set-unused', { id: randomUUID(), numbers })
  const { pressId } = await set(number, second)
  station.clock.now += 60_000
  await set(third)
  await enter(1, (await arrive()).number)
  const undo = { id: randomUUID(), pressId }
  expect(await station.tell('sheet.undo-unused', undo)).toEqual({ numbers: [second] })
  expect(await station.tell('sheet.undo-unused', undo)).toEqual({ numbers: [second] })
  expect(await station.tell('sheet.undo-unused', { id: randomUUID(), pressId })).toEqual({ numbers: [] })
  const open = (await station.tell('sheet.list', {})).filter(({ finishedAt }) => finishedAt === null)
  expect(open.map((sheet) => sheet.number)).toEqual([second])
  const unknown = await station.call('sheet.undo-unused', { id: randomUUID(), pressId: undo.id })
  expect(unknown).toMatchObject({ ok: false, failure: { code: 'not-found', field: 'pressId' } })
  station.close()
})

test('a registration typed off the paper register is an arrival of its time, counted on its sheet', async () => {
  const { station, fair, issue } = await evenings()
  const [sheet = 0] = await issue('register')
  const typed = { consents: allConsents, knownAs: null, happenedAt: nineTwelve, sheet }
  const register = (fields: Parameters<typeof somebody>[0]) =>
    station.tell('attendee.register', { id: randomUUID(), person: somebody(fields), ...typed })
  const { attendee } = await register({ fullName: 'Nông Thị Mẫu', idNumber: '020090000001' })
  expect(attendee.arrivedAt).toBe(nineTwelve)
  expect(station.store.exports.arrivals(fair.id)).toMatchObject([{ arrived_at: nineTwelve }])
  const listed = (await station.tell('sheet.list', {})).find(({ number }) => number === sheet)
  expect(listed).toMatchObject({ kind: 'register', entered: 1 })
  station.close()
})

test('somebody on the register whom a booth had seen since keeps one attendance, from when they came', async () => {
  const { station, issue, arrive } = await evenings()
  const [sheet = 0] = await issue('register')
  await arrive({ idNumber: '020090000001' })
  const person = somebody({ idNumber: '020090000001' })
  const typed = { id: randomUUID(), person, consents: [], knownAs: null, happenedAt: nineTwelve, sheet }
  expect(await station.tell('attendee.register', typed)).toMatchObject({
    status: 'already',
    attendee: { arrivedAt: nineTwelve },
  })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, badges: 1 })
  station.close()
})

test('a refusal given since is not written over by what the paper of the morning says', async () => {
  const { station, arrive } = await evenings()
  const no = { purpose: 'share-with-employers' as const, given: false, method: 'spoken' as const }
  await arrive({ idNumber: '020090000001' }, [no])
  const person = somebody({ idNumber: '020090000001' })
  const typed = { id: randomUUID(), person, consents: allConsents, knownAs: null, happenedAt: nineTwelve }
  const { attendee } = await station.tell('attendee.register', typed)
  expect(attendee.consents).toContainEqual({ purpose: 'share-with-employers', given: false })
  expect(attendee.consents).toContainEqual({ purpose: 'statistics', given: true })
  station.close()
})

test('a registration is neither of the future nor of the day before the fair, nor on a sheet nobody printed', async () => {
  const { station } = await evenings()
  const say = async (fields: Partial<InputOf<'attendee.register'>>) => {
    const input = { id: randomUUID(), person: somebody(), consents: [], knownAs: null, ...fields }
    const answer = await station.call('attendee.register', input)
    return answer.ok ? 'ok' : `${answer.failure.code} ${answer.failure.field ?? ''}`
  }
  expect(await say({ happenedAt: evening + 1000 })).toBe('bad-input happenedAt')
  expect(await say({ happenedAt: Date.UTC(2026, 10, 23, 16, 59) })).toBe('bad-input happenedAt')
  expect(await say({ happenedAt: Date.UTC(2026, 10, 23, 17, 0) })).toBe('ok')
  expect(await say({ sheet: 77 })).toBe('sheet-unknown number')
  station.close()
})
