import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsOf } from '../../shared/attendee-gaps.ts'
import type { InputOf } from '../../shared/contract.ts'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import { registerAhead } from '../../electron/core/ahead.ts'
import { allConsents, foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

const runs = Number(process.env['HISTORY_RUNS'] ?? 30)

/** Mostly known, so that one missing thing decides. */
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 7 })

const anyPerson: fc.Arbitrary<PersonInput> = fc
  .record({
    birthDate: perhaps(fc.constantFrom('1990', '2010', '2011', '2010-11-24', '2010-11-25', '2014-01-01')),
    sex: perhaps(fc.constant('female' as const)),
    phone: perhaps(fc.constant('0912345678')),
    phoneOwner: fc.constantFrom(null, 'own' as const, 'relative' as const, 'none' as const),
    communeCode: perhaps(fc.constant('06040')),
    village: perhaps(fc.constant('Nà Thử')),
    ethnicity: perhaps(fc.constant('tay')),
    household: perhaps(fc.constant('poor')),
    disability: perhaps(fc.boolean()),
    education: perhaps(fc.constant('primary')),
    qualification: perhaps(fc.constant('none')),
    employment: perhaps(fc.constant('unemployed')),
    needs: fc.constantFrom<string[]>(['loan'], ['loan'], ['loan'], []),
    restDeclined: fc.constantFrom(false, false, false, true),
    guardianName: perhaps(fc.constant('Lý Thị Mẹ')),
  })
  .map((fields) => ({ ...onlyNamed('Hoàng Văn Thử'), ...fields }))

const anyAnswer = fc.constantFrom(null, true, false)
const anyVisit = fc.record({
  person: anyPerson,
  statistics: anyAnswer,
  /** What becomes of them after: merged with another, corrected, their consent withdrawn or its wording changed. */
  after: fc.constantFrom('nothing', 'nothing', 'merged', 'emptied', 'withdrawn', 'reworded', 'asked-again', 'listed'),
})

test('whose record is incomplete is said alike by count, by list and by the one definition', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyVisit, { minLength: 1, maxLength: 12 }), async (visits) => {
      const station = openStation()
      const fair = await foundFair(station)
      const ids: string[] = []
      for (const visit of visits) {
        if (visit.after === 'listed') {
          const context = station.contextOf(station.window)
          station.store.atomically(() => registerAhead(context, visit.person, fair.id))
        } else ids.push(await live(station, visit, ids.at(-1)))
      }
      const roots = [...new Set(ids.map((id) => station.store.persons.rootOf(id)))]
      const expected = new Map<string, string[]>()
      for (const attendeeId of roots) {
        const attendee = await station.tell('attendee.read', { attendeeId })
        const missing = gapsOf(attendee, attendee.consents)
        if (missing.length > 0) expected.set(attendeeId, missing)
      }
      const { total, rows } = await station.tell('attendee.gaps', { limit: 500 })
      expect(new Map(rows.map(({ id, missing }) => [id, missing]))).toEqual(expected)
      expect(total).toBe(expected.size)
      expect(await station.tell('attendee.count', {})).toMatchObject({ incomplete: total, persons: roots.length })
      station.close()
    }),
    { numRuns: runs },
  )
})

async function live(
  station: TestStation,
  { person, statistics, after }: { person: PersonInput; statistics: boolean | null; after: string },
  another: string | undefined,
): Promise<string> {
  station.clock.now += 1000
  const consents = answered(statistics)
  const { attendee } = await station.tell('attendee.register', { id: randomUUID(), person, consents, knownAs: null })
  const own = station.store.rows.all('consent').filter((row) => row['person'] === attendee.id)
  station.store.atomically(() => {
    for (const { id } of own) {
      if (after === 'withdrawn') station.store.changes.update('consent', id, { withdrawn_at: station.clock.now })
      if (after === 'reworded') station.store.changes.update('consent', id, { text_version: 'an older one' })
    }
  })
  if (after === 'emptied') {
    const fields = { needs: [], village: null, restDeclined: false }
    await station.tell('attendee.correct', { id: randomUUID(), attendeeId: attendee.id, fields })
  }
  if (after === 'asked-again') {
    station.clock.now += 1000
    const again = answered(statistics === null ? false : !statistics)
    await station.tell('attendee.register', { id: randomUUID(), person, consents: again, knownAs: attendee.id })
  }
  if (after === 'merged' && another !== undefined) {
    const pair = { first: another, second: attendee.id }
    await station.tell('attendee.link', { id: randomUUID(), ...pair, decision: 'same' })
  }
  return attendee.id
}

function answered(statistics: boolean | null): InputOf<'attendee.register'>['consents'] {
  return statistics === null ? [] : [{ purpose: 'statistics', given: statistics, method: 'spoken' }]
}

test('the second table shows the newest arrivals first, what each lacks, and how many there are in all', async () => {
  const station = openStation()
  await foundFair(station)
  const arrive = async (fullName: string, fields: Partial<PersonInput> = {}) => {
    station.clock.now += 60_000
    const person = somebody({ fullName, ...fields })
    await station.tell('attendee.register', { id: randomUUID(), person, consents: allConsents, knownAs: null })
  }
  await arrive('Lý A Sình')
  await arrive('Vi Thị Mẩy', { restDeclined: true })
  await arrive('Nông Thị Mẫu', { phone: '0912345678', village: 'Nà Thử', communeCode: '06040' })
  const { total, rows } = await station.tell('attendee.gaps', { limit: 1 })
  expect(total).toBe(2)
  expect(rows).toMatchObject([
    {
      fullName: 'Nông Thị Mẫu',
      missing: ['ethnicity', 'household', 'disability', 'education', 'qualification', 'employment', 'needs'],
    },
  ])
})
