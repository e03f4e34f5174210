import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openClock } from '../../renderer/src/outbox/clock.ts'
import type { Entry } from '../../renderer/src/outbox/entry.ts'
import { restamp } from '../../renderer/src/outbox/restamp.ts'

const minute = 60_000
const hour = 60 * minute
const start = Date.UTC(2026, 10, 24, 1)

/** A phone whose wall clock is wrong, may be set, and whose steady clock stands while it sleeps. */
function newPhone(wrongBy: number) {
  const real = { now: start, wrongBy, slept: 0 }
  const hands = { wall: () => real.now + real.wrongBy, steady: () => real.now - start - real.slept }
  const clock = openClock('page', hands)
  return {
    clock,
    real,
    hear: () => clock.sync(real.now, clock.stamp()),
    wait: (ms: number) => void (real.now += ms),
    sleep(ms: number) {
      real.now += ms
      real.slept += ms
    },
  }
}

test('a phone three hours wrong writes the host’s time, awake or asleep', () => {
  const phone = newPhone(-3 * hour)
  phone.hear()
  phone.wait(5 * minute)
  expect(phone.clock.now()).toBe(phone.real.now)
  phone.sleep(20 * minute)
  expect(phone.clock.now()).toBe(phone.real.now)
  expect(phone.clock.behind()).toBe(3 * hour)
})

test('a clock set back in the middle is noticed at once', () => {
  const phone = newPhone(0)
  phone.hear()
  phone.wait(10 * minute)
  phone.real.wrongBy = -7 * hour
  expect(phone.clock.now()).toBe(phone.real.now)
})

test('a clock set forward looks like sleep until the host is back, and then the time is put right', () => {
  const phone = newPhone(0)
  phone.hear()
  phone.wait(10 * minute)
  phone.real.wrongBy = 7 * hour
  const then = phone.real.now
  const entry = entryAt(phone.clock.now(), phone.clock.stamp())
  expect(entry.at).toBe(then + 7 * hour)
  phone.wait(10 * minute)
  phone.hear()
  expect(restamp(entry, phone.clock)).toMatchObject({ at: then, input: { scannedAt: then, joinedAt: then - 1000 } })
})

test('a phone that slept is believed when the host is back', () => {
  const phone = newPhone(2 * hour)
  phone.hear()
  phone.sleep(30 * minute)
  const entry = entryAt(phone.clock.now(), phone.clock.stamp())
  phone.wait(minute)
  phone.hear()
  expect(restamp(entry, phone.clock)).toBe(entry)
})

test('what another opening of the page wrote keeps its time', () => {
  const phone = newPhone(hour)
  const entry = entryAt(start, { page: 'before', wall: 0, steady: 0 })
  phone.hear()
  expect(restamp(entry, phone.clock)).toBe(entry)
})

test('however it sleeps or is set once between two words of the host, a moment is told to the second afterwards', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom<'wait' | 'sleep'>('wait', 'sleep'), fc.nat(hour)), { maxLength: 6 }),
      fc.nat(hour),
      fc.constantFrom(0, -5 * hour, 5 * hour),
      (pauses, waited, setBy) => {
        const hasSlept = pauses.some(([kind, ms]) => kind === 'sleep' && ms > 0)
        const phone = newPhone(hour)
        phone.hear()
        for (const [kind, ms] of pauses) phone[kind](ms)
        // Slept and set: nothing on the phone can tell; that case promises only what the last stretch awake says.
        if (!hasSlept) phone.real.wrongBy += setBy
        const stamp = phone.clock.stamp()
        const then = phone.real.now
        phone.wait(waited)
        phone.hear()
        expect(Math.abs((phone.clock.timeOf(stamp) ?? 0) - then)).toBeLessThanOrEqual(2000)
      },
    ),
  ))

function entryAt(at: number, stamp: Entry['stamp']): Entry {
  return {
    id: 'a',
    place: 1,
    at,
    stamp,
    procedure: 'interview.log',
    input: { id: 'a', scannedAt: at, joinedAt: at - 1000 } as Entry['input'],
    state: { kind: 'waiting' },
    stumbles: 0,
  }
}
