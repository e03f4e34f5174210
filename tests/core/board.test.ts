import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivalsBySlot } from '../../electron/core/board/arrivals.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { allConsents, copyAll, foundFair, joinFair, openStation, somebody } from '../support/station.ts'
import { fairWithCards } from '../support/pairing.ts'

const at = (time: string, day = '2026-11-24') => Date.parse(`${day}T${time}:00+07:00`)

test('arrivals stand by ten minutes of Vietnam’s clock, empty ones between them too', () => {
  const came = [at('07:59'), at('07:15'), at('07:19'), at('07:20'), at('00:05', '2026-11-25')]
  expect(arrivalsBySlot(came, '2026-11-24')).toEqual({
    day: '2026-11-24',
    slots: [
      { from: at('07:10'), persons: 2 },
      { from: at('07:20'), persons: 1 },
      { from: at('07:30'), persons: 0 },
      { from: at('07:40'), persons: 0 },
      { from: at('07:50'), persons: 1 },
    ],
    otherDays: 1,
  })
})

test('nobody there is a day without slots; a rehearsal the week before shows its own day', () => {
  expect(arrivalsBySlot([], '2026-11-24')).toEqual({ day: '2026-11-24', slots: [], otherDays: 0 })
  const before = [at('20:00', '2026-11-17'), at('20:30', '2026-11-18'), at('20:31', '2026-11-18')]
  expect(arrivalsBySlot(before, '2026-11-24')).toMatchObject({ day: '2026-11-18', otherDays: 1 })
})

test('whatever the clocks were, nobody is lost: slots and other days are all who came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8_640_000_000_000_000 - 1e9 })), (moments) => {
      const { slots, otherDays } = arrivalsBySlot(moments, '2026-11-24')
      expect(slots.reduce((sum, { persons }) => sum + persons, otherDays)).toBe(moments.length)
      expect(slots.length).toBeLessThanOrEqual(144)
    }),
  )
})

test('the board is one look: arrivals add up to those who came, booths to the turns, and who went home is not present', async () => {
  const { station, arrive, talk } = await hall()
  const [one, other] = [await arrive('Nông Thị Mẫu'), await arrive('Lý A Sình')]
  await talk(one, 'pre-selected')
  await talk(other, 'no-show')
  await station.tell('attendee.check-out', { id: randomUUID(), attendeeId: other.id, left: true })
  const board = await station.tell('board.read', {})
  expect(board.arrivals.slots.reduce((sum, { persons }) => sum + persons, 0)).toBe(2)
  expect(board.figures.totals).toMatchObject({ attended: 2, interviewed: 1, preSelected: 1 })
  expect(board.inside).toBe(1)
  expect(board.inside).toBe((await station.tell('attendee.count', {})).inside)
  expect(board.booths).toMatchObject([
    { name: 'Công ty May', booth: '1', turns: 1, interviewed: 1, preSelected: 1, hired: 0 },
    { name: 'Công ty Điện tử', booth: '2', turns: 0, interviewed: 0 },
  ])
  expect(board.figures).toEqual(await station.tell('figures.read', {}))
  station.close()
})

test('what waits in phones, sheets nobody has typed and desks nobody hears are told, and no device by its name', async () => {
  const { station, fair, employers, first, phone } = await fairWithCards({ clock: { now: at('08:00') } })
  const other = openStation({ letter: 'B', clock: station.clock })
  joinFair(other, station, fair.id)
  const quiet = await station.tell('board.read', {})
  expect(quiet.notInYet).toEqual({
    unsent: 0,
    unsentDevices: 0,
    unsentSince: null,
    phonesAway: 0,
    sheets: 0,
    desks: [],
  })
  const unsentSince = station.clock.now - 60_000
  const { caller } = phone(first, { name: 'Máy chị Hoa' })
  station.rollCall.reports(caller.stationId, 3, unsentSince)
  await station.tell('sheet.issue', {
    id: randomUUID(),
    kind: 'interviews',
    employerIds: employers.map((one) => one.id),
    copies: 1,
  })
  await other.tell('attendee.register', { id: randomUUID(), person: somebody(), consents: allConsents, knownAs: null })
  copyAll(other.store, station.store)
  const heardAt = other.clock.now
  station.clock.now += 4 * 60_000
  expect((await station.tell('board.read', {})).notInYet.desks).toEqual([])
  station.clock.now += 2 * 60_000
  const board = await station.tell('board.read', {})
  const { notInYet } = board
  expect(JSON.stringify(board)).not.toContain('Hoa')
  expect(notInYet).toEqual({
    unsent: 3,
    unsentDevices: 1,
    unsentSince: unsentSince,
    phonesAway: 1,
    sheets: 2,
    desks: [{ letter: 'B', heardAt }],
  })
  await station.tell('sheet.finish', { id: randomUUID(), number: 1, finished: true })
  expect((await station.tell('board.read', {})).notInYet.sheets).toBe(1)
  station.close()
  other.close()
})

test('nothing of a person reaches a leader, whose every command is refused', async () => {
  const { station, arrive, talk } = await hall()
  const person = await arrive('Hoàng Thị Không Được Thấy')
  await talk(person, 'hired')
  const leader: Caller = { door: 'browser', stationId: 'a leader', role: 'leader' }
  const told = [
    await station.tell('session.read', {}, leader),
    await station.tell('figures.read', {}, leader),
    await station.tell('board.read', {}, leader),
  ]
  const text = JSON.stringify(told)
  expect(text).toContain('"attended":1')
  for (const secret of [person.id, person.fullName, person.badge?.number ?? '-', '0912345678'])
    expect(text).not.toContain(secret)
  const refused = await station.call('attendee.search', { text: 'Hoàng', limit: 5 }, leader)
  expect(refused).toMatchObject({ ok: false, failure: { code: 'not-allowed' } })
  station.close()
})

test('a board asked for again tells the time of asking, and what has changed in between', async () => {
  const { station, arrive } = await hall()
  await arrive('Nông Thị Mẫu')
  const first = await station.tell('board.read', {})
  station.clock.now += 30_000
  const again = await station.tell('board.read', {})
  expect(again).toEqual({ ...first, figures: { ...first.figures, asOf: first.figures.asOf + 30_000 } })
  const other = await arrive('Lý A Sình')
  expect((await station.tell('board.read', {})).figures.totals.attended).toBe(2)
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: other.id })
  expect((await station.tell('board.read', {})).figures.totals.attended).toBe(1)
  station.close()
})

async function hall() {
  const station = openStation({ clock: { now: at('08:00') } })
  await foundFair(station)
  const employers: string[] = []
  for (const [index, name] of ['Công ty May', 'Công ty Điện tử'].entries()) {
    const saved = await station.tell('employer.save', { id: randomUUID(), name, booth: String(index + 1) })
    employers.push(saved.id)
    // Employers stand in the order of their making.
    station.clock.now += 1
  }
  await station.tell('booth.sit', { employerId: employers[0] ?? null })
  const arrive = async (fullName: string) => {
    station.clock.now += 60_000
    const person = somebody({ fullName, phone: '0912345678' })
    return (await station.tell('attendee.register', { id: randomUUID(), person, consents: allConsents, knownAs: null }))
      .attendee
  }
  const talk = async (who: Awaited<ReturnType<typeof arrive>>, outcome: 'pre-selected' | 'no-show' | 'hired') => {
    const said = { vacancyId: null, outcome, note: '', scannedAt: station.clock.now }
    await station.tell('interview.log', { id: randomUUID(), badgeText: who.badge?.code ?? '', ...said })
  }
  return { station, employers, arrive, talk }
}
