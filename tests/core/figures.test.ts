import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import indicatorList from '../../resources/lists/report-indicators.json' with { type: 'json' }
import type { Attendee, PersonInput } from '../../shared/contract/attendee.ts'
import { breakdownNames, indicatorCodes } from '../../shared/contract/figures.ts'
import { allConsents, foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

test('every indicator has a line in the list of reports, in its order', () => {
  expect(indicatorList.items.map(({ code }) => code)).toEqual([...indicatorCodes])
})

test('groups stand in the order of their lists, the unknown last', async () => {
  const { station, arrive } = await desk({ communes: ['06091', '06040'] })
  await arrive({ communeCode: null, ethnicity: null, birthDate: null, sex: null })
  await arrive({ communeCode: '06040', village: 'Nà Thử', ethnicity: 'kinh', birthDate: '1952' })
  await arrive({
    communeCode: '06040',
    village: null,
    ethnicity: 'tay',
    birthDate: '2010-12-31',
    guardianName: 'Lý Thị Mẹ',
  })
  await arrive({ communeCode: '06040', village: 'Bản Chu', ethnicity: 'nung', birthDate: '2011' })
  await arrive({ communeCode: '00004', ethnicity: 'nung', birthDate: '2001-11-24', sex: 'female' })
  await arrive({ communeCode: '06091', village: 'Khuổi Hoà', ethnicity: 'nung', birthDate: '1981' })
  const { breakdowns } = await station.tell('figures.read', {})
  const keys = (name: (typeof breakdownNames)[number]) => breakdowns[name].map(({ key }) => key)
  expect(keys('sex')).toEqual(['male', 'female', 'unknown'])
  expect(keys('age')).toEqual(['under-16', '16-24', '25-34', '45-59', '60-plus', 'unknown'])
  expect(keys('ethnicity')).toEqual(['nung', 'tay', 'kinh', 'unknown'])
  expect(keys('commune')).toEqual(['06091', '06040', '00004', 'unknown'])
  expect(keys('village')).toEqual(['06091/Khuổi Hoà', '06040/Bản Chu', '06040/Nà Thử', '06040/', '00004/', 'unknown'])
  station.close()
})

test('people of ethnic minorities are counted in one number: no Kinh, no foreigner, nobody who did not say', async () => {
  const { station, arrive } = await desk()
  for (const ethnicity of ['nung', 'tay', 'nung', 'kinh', 'foreigner', 'not-known', null]) await arrive({ ethnicity })
  const { indicators } = await station.tell('figures.read', {})
  expect([indicators.attended, indicators['attended-minority']]).toEqual([7, 3])
  station.close()
})

test('a village is one however it is written, called as most people wrote it', async () => {
  const { station, arrive } = await desk()
  for (const village of ['NÀ THỬ', 'Nà Thử', 'Nà  Thử', 'Na Thu']) await arrive({ communeCode: '06040', village })
  const { village } = (await station.tell('figures.read', {})).breakdowns
  expect(village.map(({ key, attended }) => [key, attended])).toEqual([
    ['06040/Na Thu', 1],
    ['06040/Nà Thử', 3],
  ])
  station.close()
})

test('who refuses statistics is unknown where the law is strict, and counted everywhere else', async () => {
  const { station, arrive } = await desk()
  const told = { ethnicity: 'nung', household: 'poor', disability: true, communeCode: '06040' }
  const yes = await arrive(told)
  const other = await arrive(told)
  const pair = { first: yes.id, second: other.id, decision: 'same' as const }
  await station.tell('attendee.link', { id: randomUUID(), ...pair })
  // As a desk that had not heard of the refusal would leave it: the field still holds what was told before.
  station.store.atomically(() =>
    station.store.changes.create(
      'consent',
      randomUUID(),
      {
        fair: null,
        person: other.id,
        purpose: 'statistics',
        given: 0,
        method: 'spoken',
        text_version: versionOf(station),
        answered_at: station.clock.now,
      },
      station.clock.now,
    ),
  )
  const { breakdowns, totals } = await station.tell('figures.read', {})
  expect(totals.attended).toBe(1)
  expect([breakdowns.ethnicity, breakdowns.household, breakdowns.disability].map(([group]) => group?.key)).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ])
  expect(breakdowns.commune).toMatchObject([{ key: '06040', attended: 1 }])
  station.close()
})

function versionOf({ store }: TestStation): string {
  const answer = store.rows.all('consent').find((row) => row['purpose'] === 'statistics')
  return String(answer?.['text_version'])
}

test('who was hired on the spot passed the selection; who did not come was not interviewed', async () => {
  const { station, arrive, talk } = await desk()
  const [one, other, third] = [await arrive({ qualification: 'college' }), await arrive({}), await arrive({})]
  await talk(one, 'hired')
  await talk(other, 'pre-selected')
  await talk(third, 'no-show')
  const { indicators } = await station.tell('figures.read', {})
  expect(indicators).toMatchObject({
    attended: 3,
    interviewed: 2,
    'interview-turns': 2,
    'pre-selected': 2,
    'pre-selected-skilled': 1,
    'pre-selected-unskilled': 1,
    hired: 1,
    connected: 1,
  })
  station.close()
})

test('the newest word of an employer stands: whoever was hired and left is no longer connected', async () => {
  const { station, arrive, talk, follow } = await desk()
  const [hired, called] = [await arrive({}), await arrive({})]
  await talk(hired, 'hired')
  const connected = async () => (await station.tell('figures.read', {})).indicators.connected
  expect(await connected()).toBe(1)
  follow(hired, 'no-answer')
  expect(await connected()).toBe(1)
  follow(hired, 'not-working')
  expect(await connected()).toBe(0)
  follow(called, 'working')
  follow(hired, 'working')
  expect(await connected()).toBe(2)
  station.close()
})

test('whoever is said to work nowhere is no longer connected, by no employer, until somebody says they work', async () => {
  const { station, arrive, talk, follow } = await desk()
  const hired = await arrive({})
  await talk(hired, 'hired')
  const connected = async () => (await station.tell('figures.read', {})).indicators.connected
  follow(hired, 'working')
  follow(hired, 'not-working', null)
  expect(await connected()).toBe(0)
  follow(hired, 'working')
  expect(await connected()).toBe(1)
  follow(hired, 'not-working', null)
  follow(hired, 'no-answer')
  expect(await connected()).toBe(0)
  follow(hired, 'working', null)
  expect(await connected()).toBe(1)
  station.close()
})

test('another fair has its own figures, and an unknown one is refused', async () => {
  const { station, arrive } = await desk()
  await arrive({})
  expect(await station.call('figures.read', { fairId: randomUUID() })).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  })
  expect((await station.tell('figures.read', { fairId: null })).totals.attended).toBe(1)
  station.close()
})

async function desk(fields: Parameters<typeof foundFair>[1] = {}) {
  const station = openStation()
  const fair = await foundFair(station, fields)
  const employer = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty May', booth: '1' })
  await station.tell('booth.sit', { employerId: employer.id })
  const arrive = async (person: Partial<PersonInput>): Promise<Attendee> => {
    station.clock.now += 60_000
    const input = { id: randomUUID(), person: somebody(person), consents: allConsents, knownAs: null }
    return (await station.tell('attendee.register', input)).attendee
  }
  const talk = async (who: Attendee, outcome: 'hired' | 'pre-selected' | 'no-show') => {
    const said = { vacancyId: null, outcome, note: '', scannedAt: station.clock.now }
    await station.tell('interview.log', { id: randomUUID(), badgeText: who.badge?.code ?? '', ...said })
  }
  const follow = (who: Attendee, result: string, at: string | null = employer.id) => {
    station.clock.now += 60_000
    const said = { fair: fair.id, person: who.id, employer: at, result, asked_at: station.clock.now }
    station.store.atomically(() => station.store.changes.create('follow_up', randomUUID(), said, station.clock.now))
  }
  return { station, arrive, talk, follow }
}
