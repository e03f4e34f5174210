import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { InputOf } from '../../shared/contract.ts'
import { serviceKinds } from '../../shared/contract/booth.ts'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import { outcomes } from '../../shared/contract/interview.ts'
import { registerAhead } from '../../electron/core/ahead.ts'
import { foundFair, openStation, type TestStation } from '../support/station.ts'

/** People who tell different things, or nothing. */
const anyPerson: fc.Arbitrary<PersonInput> = fc
  .record({
    birthDate: fc.constantFrom(null, '1952', '1981-11-25', '1991', '2001-01-01', '2002', '2010-11-24', '2011'),
    sex: fc.constantFrom('female' as const, 'male' as const, null),
    communeCode: fc.constantFrom('06040', '06040', '06091', '00004', null),
    village: fc.constantFrom('Nà Thử', 'NÀ THỬ', 'Nà  Thử ', 'Khuổi Hòa', 'Khuổi Hoà', '', null),
    ethnicity: fc.constantFrom('tay', 'nung', 'kinh', 'a-later-code', null),
    household: fc.constantFrom('poor', 'near-poor', 'none', 'unknown', null),
    disability: fc.constantFrom(true, false, null),
    qualification: fc.constantFrom('untrained', 'college', null),
    needs: fc.constantFrom<string[]>([], ['job-abroad'], ['loan', 'job-abroad'], ['vocational-training']),
    guardianName: fc.constantFrom(null, 'Lý Thị Mẹ'),
  })
  .map((fields) => ({ ...onlyNamed('Hoàng Văn Thử'), ...fields }))

const who = fc.nat({ max: 40 })

/** What happens at a fair with two employers, one that leaves its interviews to the Center, and the Center's own table. */
const anyEvent = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('arrive' as const),
      person: anyPerson,
      statistics: fc.constantFrom(null, true, true, false),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('listed' as const), person: anyPerson }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('come' as const), who }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('again' as const),
      who,
      person: anyPerson,
      statistics: fc.constantFrom(null, true, false),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('same' as const), first: who, second: who }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('interview' as const),
      who,
      employer: fc.nat({ max: 1 }),
      outcome: fc.constantFrom(...outcomes),
      again: fc.boolean(),
      undone: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('counsel' as const),
      who,
      service: fc.constantFrom(...serviceKinds),
      undone: fc.constantFrom(false, false, true),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('handbook' as const),
      who: fc.option(who),
      copies: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('follow' as const),
      who,
      employer: fc.nat({ max: 1 }),
      result: fc.constantFrom('working', 'not-working', 'no-answer'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), nth: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), who }) },
)

/** Days with so many events at least and at most. */
export const daysOf = (minLength: number, maxLength: number) => fc.array(anyEvent, { minLength, maxLength })
export const anyDay = daysOf(5, 40)
type Event = (typeof anyDay extends fc.Arbitrary<infer Day> ? Day : never) extends (infer One)[] ? One : never

/** A fair at one desk after such a day; whoever calls closes it. */
export async function liveDay(day: readonly Event[], options: Parameters<typeof openStation>[0] = {}) {
  const station = openStation(options)
  const fair = await foundFair(station)
  const employers = [
    await station.tell('employer.save', { id: randomUUID(), name: 'Công ty May Bắc Giang', booth: '1' }),
    await station.tell('employer.save', {
      id: randomUUID(),
      name: 'Công ty Điện tử',
      booth: '2',
      authorisesCenter: true,
    }),
  ].map(({ id }) => id)
  const table = await station.tell('employer.save', {
    id: randomUUID(),
    name: 'Bàn tư vấn',
    booth: 'TV',
    kind: 'center',
  })
  const wanted = { employerId: employers[0] ?? '', title: 'Công nhân may' }
  await station.tell('vacancy.save', {
    id: randomUUID(),
    ...wanted,
    wanted: 40,
    placeKind: 'in-province',
    skilled: false,
  })
  await station.tell('vacancy.save', { id: randomUUID(), ...wanted, wanted: 5, skilled: true })
  await station.tell('vacancy.save', { id: randomUUID(), ...wanted, wanted: null, placeKind: 'abroad' })
  for (const event of day) await happen(event, station, { fairId: fair.id, employers, table: table.id })
  return { station, fair, employers }
}

type Hall = { fairId: string; employers: readonly string[]; table: string }

/** Everybody's root by the records that are there, come or not. */
export function rootsOf({ store }: TestStation): string[] {
  const there = store.rows.all('person').filter((row) => row['created_at'] !== null)
  return [...new Set(there.map(({ id }) => store.persons.rootOf(id)))]
}

async function happen(event: Event, station: TestStation, hall: Hall): Promise<void> {
  station.clock.now += 60_000
  const id = randomUUID()
  const roots = rootsOf(station)
  const at = (index: number) => roots[index % Math.max(1, roots.length)]
  switch (event.kind) {
    case 'arrive': {
      const consents = answered(event.statistics)
      return void (await station.tell('attendee.register', { id, person: event.person, consents, knownAs: null }))
    }
    case 'listed':
      return station.store.atomically(
        () => void registerAhead(station.contextOf(station.window), event.person, hall.fairId),
      )
    case 'undo': {
      const action = (await station.tell('action.list', { limit: 3 }))[event.nth]
      return void (action && (await station.call('action.undo', { id, actionId: action.id })))
    }
    case 'same': {
      const [first, second] = [at(event.first), at(event.second)]
      if (first && second && first !== second)
        await station.call('attendee.link', { id, first, second, decision: 'same' })
      return
    }
    case 'handbook':
      return handOut(event, event.who === null ? null : (at(event.who) ?? null), station, hall)
    case 'come':
    case 'again':
    case 'interview':
    case 'counsel':
    case 'follow':
    case 'erase': {
      const root = at(event.who)
      if (root) await happenTo(root, event, station, hall)
    }
  }
}

async function happenTo(
  root: string,
  event: Extract<Event, { kind: 'come' | 'again' | 'interview' | 'counsel' | 'follow' | 'erase' }>,
  station: TestStation,
  hall: Hall,
): Promise<void> {
  const id = randomUUID()
  switch (event.kind) {
    case 'come':
      return void (await station.call('attendee.check-in', { id, attendeeIds: [root] }))
    case 'again': {
      const consents = answered(event.statistics)
      return void (await station.call('attendee.register', { id, person: event.person, consents, knownAs: root }))
    }
    case 'erase':
      return void (await station.tell('attendee.erase', { id, attendeeId: root }))
    case 'follow': {
      const said = {
        fair: hall.fairId,
        person: root,
        employer: hall.employers[event.employer] ?? null,
        result: event.result,
      }
      return station.store.atomically(() =>
        station.store.changes.create('follow_up', id, { ...said, asked_at: station.clock.now }, station.clock.now),
      )
    }
    case 'interview': {
      await station.tell('booth.sit', { employerId: hall.employers[event.employer] ?? null })
      const said = {
        vacancyId: null,
        outcome: event.outcome,
        note: '',
        scannedAt: station.clock.now,
        again: event.again,
      }
      const turn = await station.call('interview.log', { id, badgeText: await badgeOf(root, station), ...said })
      if (turn.ok && event.undone)
        await station.tell('interview.undo', { id: randomUUID(), interviewId: turn.value.id })
      return
    }
    case 'counsel': {
      await station.tell('booth.sit', { employerId: hall.table })
      const given = { badgeText: await badgeOf(root, station), givenAt: station.clock.now }
      const service = await station.call('service.log', { id, ...given, kinds: [event.service], note: '' })
      if (service.ok && event.undone) await station.tell('service.undo', { id: randomUUID(), entryId: id })
    }
  }
}

async function handOut(
  { copies }: Extract<Event, { kind: 'handbook' }>,
  root: string | null,
  station: TestStation,
  { table }: Hall,
): Promise<void> {
  await station.tell('booth.sit', { employerId: table })
  const badgeText = root === null ? null : await badgeOf(root, station)
  const given = { badgeText, givenAt: station.clock.now, title: 'Sổ tay', copies }
  await station.call('handout.log', { id: randomUUID(), ...given })
}

async function badgeOf(root: string, station: TestStation): Promise<string> {
  const attendee = await station.call('attendee.read', { attendeeId: root })
  return attendee.ok ? (attendee.value.badge?.code ?? '') : ''
}

function answered(statistics: boolean | null): InputOf<'attendee.register'>['consents'] {
  return statistics === null ? [] : [{ purpose: 'statistics', given: statistics, method: 'spoken' }]
}
