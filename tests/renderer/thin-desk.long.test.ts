import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ProcedureName } from '../../shared/contract.ts'
import { openThinDesk, type Registered, type ThinDesk } from '../../renderer/src/outbox/thin-desk.ts'
import { allConsents, somebody } from '../support/station.ts'
import { fairWithThinDesks } from '../support/thin-desks.ts'

type Air = 'clear' | 'cut' | 'loses-answer'

beforeEach(() => {
  const nobody = { addEventListener: () => undefined, removeEventListener: () => undefined }
  vi.stubGlobal('window', { ...nobody, setTimeout })
  vi.stubGlobal('document', { ...nobody, visibilityState: 'visible' })
})
afterEach(() => void vi.unstubAllGlobals())

/** A browser's desk whose every request reaches the real house through an air a test changes. */
async function thinDeskInAir() {
  const { station, fair, first } = await fairWithThinDesks()
  const wire = { air: 'clear' as Air }
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    const { air } = wire
    if (air === 'cut') throw new TypeError('no route')
    const result = await station.call(path.slice('/api/'.length) as ProcedureName, JSON.parse(body) as never, first)
    if (air === 'loses-answer') throw new TypeError('cut in the middle')
    return Response.json(result)
  })
  const desk = await openThinDesk(() => undefined)
  if (desk === null) throw new Error('the host has no outbox for it')
  await expect.poll(() => desk.numbersLeft()).toBeGreaterThanOrEqual(50)
  const register = (fields: Parameters<typeof somebody>[0], badgeText: string | null = null) =>
    desk.register({ person: somebody(fields), consents: allConsents, knownAs: null, badgeText }, { typed: fields })
  return { station, fair, wire, desk, register }
}

async function runDry(desk: ThinDesk): Promise<void> {
  desk.outbox.wake()
  await expect.poll(() => desk.outbox.read().waiting, { timeout: 10_000 }).toBe(0)
}

const numberIn = (registered: Registered) =>
  registered.kind === 'kept'
    ? registered.number
    : registered.result.ok
      ? (registered.result.value.attendee.badge?.number ?? null)
      : null

test('with the host there its own number is given and nothing waits', async () => {
  const { desk, register, station } = await thinDeskInAir()
  const registered = await register({})
  expect(registered.kind).toBe('answered')
  expect(numberIn(registered)).toMatch(/^A-0001/u)
  expect(desk.outbox.read().entries).toEqual([])
  expect(desk.numbersLeft()).toBe(60)
  desk.outbox.close()
  station.close()
})

test('without the host the next leased number is given, and the host hears of it when it is back', async () => {
  const { desk, register, wire, station } = await thinDeskInAir()
  wire.air = 'cut'
  expect(numberIn(await register({ fullName: 'Lý A Sình' }))).toMatch(/^B-0001/u)
  expect(numberIn(await register({ fullName: 'Vi Thị Mẩy' }))).toMatch(/^B-0002/u)
  expect(desk.outbox.read().waiting).toBe(2)
  expect(desk.isAway()).toBe(true)
  wire.air = 'clear'
  await runDry(desk)
  const people = await station.tell('attendee.latest', { limit: 10 })
  expect(new Map(people.map(({ fullName, badgeNumber }) => [fullName, badgeNumber?.slice(0, 6)]))).toEqual(
    new Map([
      ['Lý A Sình', 'B-0001'],
      ['Vi Thị Mẩy', 'B-0002'],
    ]),
  )
  expect(desk.numbersLeft()).toBe(58)
  desk.outbox.close()
  station.close()
})

test('what the host would not take stays with the form as it was typed', async () => {
  const { desk, register, wire, station } = await thinDeskInAir()
  wire.air = 'cut'
  const typed = { fullName: 'Triệu Thị Ngân' }
  expect(await register(typed, '12345')).toEqual({ kind: 'kept', number: null })
  expect(desk.numbersLeft()).toBe(60)
  wire.air = 'clear'
  await runDry(desk)
  expect(desk.outbox.read().refused).toMatchObject([
    { state: { failure: { code: 'badge-unreadable', field: 'badgeText' } }, beside: { typed } },
  ])
  desk.outbox.close()
  station.close()
})

const anyStep = fc.record({ person: fc.nat(9), air: fc.constantFrom<Air>('clear', 'cut', 'loses-answer') })

test(
  'whatever the air does, each person is there once, under every number that was shown, and no number came twice',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { desk, register, wire, station } = await thinDeskInAir()
        const shown: { name: string; number: string; written: boolean }[] = []
        for (const { person, air } of steps) {
          wire.air = air
          const name = `Lý Thị ${person}`
          const registered = await register({ fullName: name, idNumber: `02009000001${person}` })
          const number = numberIn(registered)
          if (number !== null) shown.push({ name, number, written: registered.kind === 'kept' })
        }
        wire.air = 'clear'
        await runDry(desk)
        expect(desk.outbox.read().refused).toEqual([])
        expect((await station.tell('attendee.count', {})).persons).toBe(new Set(shown.map(({ name }) => name)).size)
        const written = shown.filter((one) => one.written).map(({ number }) => number)
        expect(new Set(written).size).toBe(written.length)
        for (const { name, number } of shown) {
          const [found] = await station.tell('attendee.search', { text: number, limit: 5 })
          const read = await station.call('badge.read', { text: number })
          if (read.ok) expect(read.value.fullName).toBe(name)
          else expect(read.failure.code).toBe('badge-voided')
          if (found) expect(found.fullName).toBe(name)
        }
        desk.outbox.close()
        station.close()
      }),
      { numRuns: 12 },
    ),
  120_000,
)
