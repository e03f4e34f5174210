import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Caller } from '../../electron/core/ports.ts'
import { thinDesk } from '../support/thin-desks.ts'
import { opening } from './exports/trial-fair.ts'
import { fairOfThree, log, names } from './follow-up-fair.ts'

const day = 24 * 60 * 60 * 1000
const minute = 60_000
type Fair = ReturnType<typeof fairOfThree>['fair']

/** A month after the fair, the window and a laptop that listens for news both work through the list. */
function twoCallers() {
  const { fair, garment, hired, chosen } = fairOfThree()
  fair.clock.now = opening + 31 * day
  const laptop = thinDesk(fair)
  const away = fair.rollCall.listens(laptop.stationId)
  const hold = (personId: string, caller: Caller = fair.window, insists = false, id: string = randomUUID()) =>
    fair.tell('follow-up.hold', { id, personId, insists }, caller)
  /** Whom the others have, as this caller sees it. */
  const held = async (caller: Caller = fair.window) =>
    (await fair.tell('follow-up.held', {}, caller)).map(({ personId }) => personId)
  return { fair, garment, hired, chosen, laptop, away, hold, held }
}

test('of two who open the same person at once the second is told at which machine they are being called', async () => {
  const { fair, hired, laptop, hold, held } = twoCallers()
  expect(await hold(hired)).toEqual([])
  const since = fair.clock.now
  expect(await hold(hired, laptop)).toEqual([
    { personId: hired, phone: '0912345678', station: 'Máy chính', operator: null, since },
  ])
  expect(await held()).toEqual([])
  expect(fair.stale).toContainEqual(['calls'])
  fair.close()
})

test('whoever sits at the other machine is named', async () => {
  const { fair, hired, chosen, laptop, hold } = twoCallers()
  const person = { name: 'Lương Thị Hòa', phone: null, role: 'desk' } as const
  const { id: operatorId } = await fair.tell('operator.save', { id: randomUUID(), ...person })
  await fair.tell('operator.choose', { id: randomUUID(), operatorId }, laptop)
  await hold(hired, laptop)
  expect(await hold(chosen)).toMatchObject([{ personId: hired, station: 'Bàn đăng ký 2', operator: 'Lương Thị Hòa' }])
  fair.close()
})

test('a person is free again once the call is written down, the page goes on, or the laptop is away', async () => {
  const { fair, garment, hired, chosen, laptop, away, hold, held } = twoCallers()
  await hold(hired)
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'no-answer' })
  expect(await held(laptop)).toEqual([])
  const id = randomUUID()
  await hold(chosen, fair.window, false, id)
  expect(await held(laptop)).toEqual([chosen])
  await fair.tell('follow-up.leave', { id })
  expect(await held(laptop)).toEqual([])
  await hold(hired, laptop)
  fair.clock.now += minute
  expect(await held()).toEqual([hired])
  away()
  expect(await held()).toEqual([])
  await hold(chosen)
  fair.rollCall.listens(laptop.stationId)
  expect(await held(), 'its cable was put back in the middle of the call').toEqual([hired])
  fair.close()
})

test('nobody is held for long by whoever walked away, and a hand on the call keeps it', async () => {
  const { fair, hired, laptop, hold, held } = twoCallers()
  const id = randomUUID()
  await hold(hired, fair.window, false, id)
  fair.clock.now += 9 * minute
  await hold(hired, fair.window, false, id)
  fair.clock.now += 9 * minute
  expect(await held(laptop)).toEqual([hired])
  fair.clock.now += minute
  expect(await held(laptop)).toEqual([])
  await hold(hired, laptop)
  expect(await hold(hired, fair.window, false, id), 'a hand that comes back takes nobody away').toHaveLength(1)
  expect(await held(laptop)).toEqual([])
  // A clock set back by an hour does not hold anybody for an hour more.
  fair.clock.now -= 60 * minute
  expect(await held()).toEqual([])
  fair.close()
})

test('whoever goes on all the same has them then, and what the first writes down is kept', async () => {
  const { fair, garment, hired, chosen, laptop, hold, held } = twoCallers()
  await hold(hired, laptop)
  expect(await hold(hired, fair.window, true)).toEqual([])
  expect(await held(laptop)).toEqual([hired])
  const call = { fairId: fair.fairId, employerId: garment, personId: hired, stage: 1, result: 'working' } as const
  await fair.tell('follow-up.log', { id: randomUUID(), ...call }, laptop)
  await fair.tell('follow-up.log', { id: randomUUID(), ...call, result: 'other', note: 'Gọi hai lần' })
  const { fairs } = await fair.tell('follow-up.read', { personId: hired })
  expect(fairs[0]?.entries.map(({ result }) => result).toSorted()).toEqual(['other', 'working'])
  expect(await names(fair)).toEqual(['Lý Văn Thử'])
  expect(await hold(chosen)).toEqual([])
  fair.close()
})

test('one telephone of a household is not called by two, also for two people', async () => {
  const { fair, garment, hired, laptop, hold, held } = twoCallers()
  const wife = fair.arrive({ fullName: 'Nông Thị Vợ', phone: '0912345678' })
  fair.talk(wife, garment, { outcome: 'hired' })
  await hold(hired, laptop)
  expect(await hold(wife.person)).toMatchObject([{ personId: hired, phone: '0912345678' }])
  expect(await held(laptop), 'the window has not taken her').toEqual([])
  await hold(wife.person, fair.window, true)
  expect(await held(laptop)).toEqual([wife.person])
  fair.close()
})

test('a page loaded anew takes its own person up again, and holds nobody twice', async () => {
  const { fair, hired, laptop, hold, held } = twoCallers()
  await hold(hired, laptop)
  const id = randomUUID()
  expect(await hold(hired, laptop, false, id)).toEqual([])
  expect(await held()).toEqual([hired])
  await fair.tell('follow-up.leave', { id }, fair.window)
  expect(await held(), 'another’s word ends nothing').toEqual([hired])
  await fair.tell('follow-up.leave', { id }, laptop)
  expect(await held()).toEqual([])
  fair.close()
})

test('whoever is erased while being called is named to nobody, and somebody unknown cannot be held', async () => {
  const { fair, hired, laptop, hold, held } = twoCallers()
  await hold(hired, laptop)
  await fair.tell('attendee.erase', { id: randomUUID(), attendeeId: hired })
  expect(await held()).toEqual([])
  expect(await fair.call('follow-up.hold', { id: randomUUID(), personId: randomUUID(), insists: true })).toMatchObject({
    failure: { code: 'not-found', field: 'personId' },
  })
  fair.close()
})

test('whatever three machines do, in whatever order, nobody and no telephone is with two of them, and all are given back', () => {
  const { fair, laptop } = twoCallers()
  const stations = [fair.window, laptop, thinDesk(fair)].map(({ stationId }) => stationId)
  const people = [
    { root: 'vợ', phone: '0912345678' },
    { root: 'chồng', phone: '0912345678' },
    { root: 'con', phone: null },
  ]
  const { heldCalls, rollCall } = fair.contextOf(fair.window)
  const at = fc.nat(2)
  const act = fc.oneof(
    fc.record({ does: fc.constant('hold'), station: at, person: at, insists: fc.boolean() }),
    fc.record({ does: fc.constantFrom('ended', 'leave', 'comes', 'goes'), station: at, person: at }),
    fc.record({ does: fc.constant('waits'), minutes: fc.nat(11) }),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const gone = new Map<string, () => void>()
      for (const one of acts) {
        const station = stations[('station' in one ? one.station : 0) ?? 0] ?? ''
        const person = people[('person' in one ? one.person : 0) ?? 0] ?? people[0]
        const id = `${station} ${person?.root}`
        if (one.does === 'hold' && person) heldCalls.hold({ id, station, ...person }, 'insists' in one && one.insists)
        else if (one.does === 'ended') heldCalls.ended(person?.root ?? '', station)
        else if (one.does === 'leave') heldCalls.leave(id, station)
        else if (one.does === 'comes' && !gone.has(station)) gone.set(station, rollCall.listens(station))
        else if (one.does === 'goes') {
          gone.get(station)?.()
          gone.delete(station)
        } else if ('minutes' in one) fair.clock.now += one.minutes * minute
        expect(twice(stations, heldCalls)).toEqual([])
      }
      for (const away of gone.values()) away()
      fair.clock.now += 10 * minute
      expect(heldCalls.others('nobody’s')).toEqual([])
    }),
  )
  fair.close()
})

/** Whom one machine sees at another, and that one at it. */
function twice(stations: readonly string[], { others }: ReturnType<Fair['contextOf']>['heldCalls']): unknown[] {
  const seen = (by: string, at: string) => others(by).filter(({ station }) => station === at)
  return stations.flatMap((one, index) =>
    stations
      .slice(index + 1)
      .flatMap((other) =>
        seen(one, other).filter(({ root, phone }) =>
          seen(other, one).some((call) => call.root === root || (phone !== null && call.phone === phone)),
        ),
      ),
  )
}
