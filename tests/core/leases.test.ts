import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Caller } from '../../electron/core/ports.ts'
import { formatBadgeNumber, isBlankCounter } from '../../shared/badge-number.ts'
import { badgeCodeOf } from '../../electron/core/secrets.ts'
import { copyAll, joinFair, openStation, testSecret } from '../support/station.ts'
import { awayRegistration, fairWithThinDesks, thinDesk } from '../support/thin-desks.ts'

const minute = 60_000

test('each thin desk has a letter nobody else of the fair bears, told to every station and shown on the list of devices', async () => {
  const { station, fair, first, second, lease } = await fairWithThinDesks()
  station.store.changes.create('desk', randomUUID(), { fair: fair.id, station: randomUUID(), letter: 'B' }, 1)
  expect((await lease(first)).letter).toBe('C')
  expect((await lease(second)).letter).toBe('D')
  expect((await lease(first)).letter).toBe('C')
  const told = station.store.rows.all('desk').map(({ station: who, letter }) => [who, letter])
  expect(told).toContainEqual([first.stationId, 'C'])
  expect(told).toHaveLength(4)
  // Each shows its own letter, and the host none but the host's.
  expect(await station.tell('session.read', {}, second)).toMatchObject({ leasedLetter: 'D', station: { letter: 'A' } })
  expect(await station.tell('session.read', {})).toMatchObject({ leasedLetter: null, station: { letter: 'A' } })
  const devices = await station.tell('device.list', {})
  expect(devices.map(({ letter }) => letter ?? '')).toEqual(expect.arrayContaining(['C', 'D']))
  station.close()
})

test('blocks follow one another, step over the numbers of blanks, come once, and the same command is the same block', async () => {
  const { station, first, second, lease } = await fairWithThinDesks()
  const seen = new Set<number>()
  for (let turn = 0; turn < 12; turn += 1) {
    const block = await lease(first, 500)
    for (let counter = block.first; counter <= block.last; counter += 1) {
      expect(isBlankCounter(counter) || seen.has(counter)).toBe(false)
      seen.add(counter)
    }
  }
  expect(Math.max(...seen)).toBeGreaterThan(9999)
  const command = { id: randomUUID(), count: 60 }
  const block = await station.tell('badge.lease', command, second)
  expect(block).toMatchObject({ first: 1, last: 60 })
  expect(await station.tell('badge.lease', command, second)).toEqual(block)
  expect(await lease(second)).toMatchObject({ first: 61 })
  station.close()
})

test('the host leases itself no numbers, nor a booth any', async () => {
  const { station } = await fairWithThinDesks()
  const ask = (caller: Caller) => station.call('badge.lease', { id: randomUUID(), count: 50 }, caller)
  expect(await ask(station.window)).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await ask({ ...thinDesk(station), role: 'booth' })).toMatchObject({ failure: { code: 'not-allowed' } })
  station.close()
})

test('somebody registered without the host has the number written by hand, since when they really came, and every host reads its code', async () => {
  const { station, fair, first, lease } = await fairWithThinDesks()
  const { letter } = await lease(first)
  const happenedAt = station.clock.now
  station.clock.now += 40 * minute
  const { attendee } = await station.tell('attendee.register', awayRegistration(7, happenedAt), first)
  const code = badgeCodeOf(testSecret, fair.id, first.stationId, 7)
  expect(attendee).toMatchObject({ badge: { number: formatBadgeNumber(letter, 7), code }, arrivedAt: happenedAt })
  expect(await station.tell('badge.read', { text: code })).toMatchObject({ id: attendee.id })
  const other = openStation({ letter: 'Z' })
  joinFair(other, station, fair.id)
  expect(await other.tell('badge.read', { text: code })).toMatchObject({ id: attendee.id })
  // A badge of that desk which has not arrived is not a forgery.
  const next = badgeCodeOf(testSecret, fair.id, first.stationId, 8)
  expect(await other.call('badge.read', { text: next })).toMatchObject({ failure: { code: 'badge-not-arrived' } })
  other.close()
  station.close()
})

test('a number is given once, and only by the desk that leased it; nothing is written otherwise', async () => {
  const { station, first, second, lease } = await fairWithThinDesks()
  await lease(first)
  const tell = (leased: number, caller: Caller, name: string) =>
    station.call('attendee.register', awayRegistration(leased, null, { fullName: name }), caller)
  for (const caller of [second, station.window])
    expect(await tell(3, caller, 'Lý A Sình')).toMatchObject({ failure: { code: 'lease-not-yours', field: 'leased' } })
  expect(await tell(51, first, 'Lý A Sình')).toMatchObject({ failure: { code: 'lease-not-yours' } })
  expect((await station.tell('attendee.count', {})).persons).toBe(0)
  const command = awayRegistration(3, null, { fullName: 'Vi Thị Mẩy' })
  const once = await station.tell('attendee.register', command, first)
  expect(await station.tell('attendee.register', command, first)).toEqual(once)
  expect(await tell(3, first, 'Lý A Sình')).toMatchObject({
    failure: { code: 'lease-used', detail: formatBadgeNumber('B', 3) },
  })
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: once.attendee.id })
  expect(await tell(3, first, 'Lý A Sình')).toMatchObject({ failure: { code: 'lease-used' } })
  expect((await station.tell('attendee.count', {})).persons).toBe(0)
  station.close()
})

test('of a printed and a handwritten badge of one person the one given later counts', async () => {
  const { station, first, lease } = await fairWithThinDesks()
  await lease(first)
  const card = { idNumber: '020090000001' }
  await station.tell('attendee.register', awayRegistration(null, null, card))
  station.clock.now += minute
  const later = await station.tell('attendee.register', awayRegistration(1, station.clock.now, card), first)
  expect(later).toMatchObject({ status: 'already', attendee: { badge: { number: formatBadgeNumber('B', 1) } } })
  station.clock.now += minute
  const earlier = await station.tell(
    'attendee.register',
    awayRegistration(2, station.clock.now - 5 * minute, card),
    first,
  )
  expect(earlier.attendee.badge?.number).toBe(later.attendee.badge?.number)
  expect(await station.call('badge.read', { text: formatBadgeNumber('B', 2) })).toMatchObject({
    failure: { code: 'badge-voided', detail: later.attendee.badge?.number },
  })
  station.close()
})

test('where the host had registered somebody and only its answer was lost, the number written by hand is theirs all the same', async () => {
  const { station, first, lease } = await fairWithThinDesks()
  await lease(first)
  const command = awayRegistration(null, null)
  await station.tell('attendee.register', command, first)
  station.clock.now += minute
  const told = { ...command, leased: 4, happenedAt: station.clock.now - minute / 2 }
  for (const _ of ['once', 'twice']) {
    const { attendee } = await station.tell('attendee.register', told, first)
    expect(attendee.badge?.number).toBe(formatBadgeNumber('B', 4))
  }
  expect((await station.tell('attendee.count', {})).persons).toBe(1)
  station.close()
})

test('what a thin desk prints stands in the host’s queue under its name', async () => {
  const { station, first } = await fairWithThinDesks()
  const { attendee } = await station.tell('attendee.register', awayRegistration(null, null), first)
  const badgeIds = [attendee.badge?.id ?? '']
  const order = { id: randomUUID(), badgeIds, printer: 'Badge', format: 'card-90x55' as const }
  await station.tell('badge.print', order, first)
  expect(await station.tell('print-job.list', { scope: 'open', limit: 10 })).toMatchObject([
    { printer: 'Badge', station: 'Bàn đăng ký 2' },
  ])
  station.close()
})

type Step = { who: 0 | 1 | 2; person: number; air: 'clear' | 'cut' | 'loses-answer'; minutes: number }
const anyStep: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1, 2),
  person: fc.nat(5),
  air: fc.constantFrom('clear', 'cut', 'loses-answer'),
  minutes: fc.nat(3),
})

test(
  'host and two thin desks register at once, answers get lost and tellings double: each person is there once and no number twice',
  () => fc.assert(fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), playAll), { numRuns: 25 }),
  120_000,
)

async function playAll(steps: readonly Step[]): Promise<void> {
  const { station, fair, first, second, lease } = await fairWithThinDesks()
  const desks = [station.window, first, second]
  const free = new Map<Caller, number[]>()
  for (const desk of [first, second]) {
    const block = await lease(desk)
    free.set(
      desk,
      Array.from({ length: block.last - block.first + 1 }, (_, at) => block.first + at),
    )
  }
  const waiting: { caller: Caller; input: ReturnType<typeof awayRegistration> }[] = []
  const written = new Set<string>()
  const people = new Set<number>()
  for (const { who, person, air, minutes } of steps) {
    station.clock.now += minutes * minute
    people.add(person)
    const caller = desks[who] ?? station.window
    const command = awayRegistration(null, null, { idNumber: `02009000000${person}`, fullName: `Lý Thị ${person}` })
    if (air !== 'cut' || who === 0) await station.tell('attendee.register', command, caller)
    if (air === 'clear' || who === 0) continue
    const leased = free.get(caller)?.shift() ?? 0
    written.add(badgeCodeOf(testSecret, fair.id, caller.stationId, leased))
    waiting.push({ caller, input: { ...command, leased, happenedAt: station.clock.now } })
  }
  station.clock.now += minute
  for (const { caller, input } of [...waiting, ...waiting.toReversed()])
    await station.tell('attendee.register', input, caller)
  expect((await station.tell('attendee.count', {})).persons).toBe(people.size)
  const badges = station.store.rows.all('badge')
  const codes = badges.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of written) expect(codes).toContain(code)
  const inForce = badges.filter(({ voided_at }) => voided_at === null)
  expect(inForce).toHaveLength(people.size)
  const copy = openStation({ letter: 'Z' })
  copyAll(station.store, copy.store)
  expect(copy.store.rows.all('badge').length).toBe(badges.length)
  copy.close()
  station.close()
}
