import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aimedTogether, type ComparedColumn, comparedColumns, reachedBy, targetOf } from '../../shared/compared.ts'
import { added, column, make, readTables } from './exports/made.ts'
import { readCsv } from './exports/read-back.ts'
import { openTrialFair, type TrialFair } from './exports/trial-fair.ts'

/** Another real fair of the same Center in that year; whoever of `persons` comes to it too. */
function anotherFair(fair: TrialFair, heldOn: string, persons: readonly string[], status = 'closed'): string {
  const id = randomUUID()
  const { store, clock } = fair
  store.atomically(() => {
    const center = store.fairs.fair(fair.fairId)?.center ?? ''
    const targets = JSON.stringify({
      persons: 200,
      women: null,
      employers: null,
      interviewed: null,
      preSelected: null,
      communes: { '06040': 50 },
    })
    store.changes.create(
      'fair',
      id,
      { center, name: `Phiên ngày ${heldOn}`, held_on: heldOn, place: 'Chợ', status, targets },
      clock.now,
    )
    for (const person of persons)
      store.changes.create(
        'attendance',
        randomUUID(),
        { fair: id, person, arrived_at: clock.now, station: 'x' },
        (clock.now += 1000),
      )
  })
  return id
}

function yearOfTwo() {
  const fair = openTrialFair()
  const employer = fair.employer('Công ty May', '03')
  const both = fair.arrive({ fullName: 'Nông Thị Mẫu', sex: 'female', communeCode: '06040' })
  const again = fair.arrive({ fullName: 'NÔNG THỊ MẪU', sex: 'female', communeCode: '06040' })
  fair.link(both.person, again.person)
  const once = fair.arrive({ fullName: 'Lý Văn Thử', sex: 'male', communeCode: '06001' })
  fair.talk(both, employer, { outcome: 'pre-selected' })
  fair.talk(once, employer, { outcome: 'hired' })
  anotherFair(fair, '2026-03-10', [again.person])
  anotherFair(fair, '2026-06-01', [once.person], 'rehearsal')
  anotherFair(fair, '2025-06-01', [once.person])
  return fair
}

test('who came to two fairs of a year is one person and two visits; a rehearsal is no fair', async () => {
  const fair = yearOfTwo()
  const compared = await fair.tell('fair.compare', {})
  expect(compared).toMatchObject({ year: 2026, years: [2026, 2025], returned: 1 })
  expect(compared.fairs.map(({ heldOn, indicators }) => [heldOn, indicators.attended])).toEqual([
    ['2026-03-10', 1],
    ['2026-11-24', 2],
  ])
  expect(compared.persons).toMatchObject({ attended: 2, women: 1, interviewed: 2, preSelected: 2, hired: 1 })
  expect(compared.visits).toMatchObject({ attended: 3, women: 2 })
  expect(
    compared.communes.map(({ code, target, visits, persons }) => [code, target, visits, persons.attended]),
  ).toEqual([
    ['06001', null, 1, 1],
    ['06040', 50, 2, 1],
  ])
  expect((await fair.tell('fair.compare', { year: 2025 })).persons.attended).toBe(1)
  expect(await fair.tell('fair.compare', { year: 2019 })).toMatchObject({ fairs: [], communes: [] })
  fair.close()
})

test('each fair stands there with its own figures, and the spreadsheet says what the screen says', async () => {
  const fair = yearOfTwo()
  const { fairs, persons, visits, communes } = await fair.tell('fair.compare', { year: 2026 })
  for (const { fairId, indicators } of fairs)
    expect(indicators).toEqual((await fair.tell('figures.read', { fairId })).indicators)
  const made = await make(fair, 'year', 'xlsx')
  expect(made.fileName).toMatch(/^so-sanh-phien-2026-/u)
  const [list, byCommune] = await readTables(made.body)
  if (!list || !byCommune) throw new Error('two sheets')
  const attended = column(list, 'Người tham gia')
  expect(attended).toEqual([...fairs.map(({ indicators }) => String(indicators.attended)), String(visits.attended)])
  expect(added(attended.slice(0, -1))).toBe(visits.attended)
  expect(list.below[0]).toContain(`${persons.attended} người tham gia`)
  const people = column(byCommune, 'Số người')
  expect(people).toEqual([...communes.map(({ persons: those }) => String(those.attended)), String(persons.attended)])
  expect(added(people.slice(0, -1))).toBe(persons.attended)
  expect(
    column(list, 'Số liệu của phiên')
      .slice(0, -1)
      .every((said) => said.startsWith('Số liệu tạm tính đến')),
  ).toBe(true)
  const csv = new TextDecoder().decode((await make(fair, 'year', 'csv')).body)
  expect(csv).toContain('Phiên ngày 2026-03-10')
  expect((await fair.tell('export.list', {})).map(({ name }) => name)).not.toContain('year')
  fair.close()
})

test('what the fairs aimed at stands in the file as on the screen, all five; together only where every fair did', async () => {
  const fair = yearOfTwo()
  const { store, fairId } = fair
  const aims = { persons: 300, women: 120, employers: 15, interviewed: 90, preSelected: 40, communes: {} }
  store.atomically(() => store.changes.update('fair', fairId, { targets: JSON.stringify(aims) }))
  const { fairs } = await fair.tell('fair.compare', { year: 2026 })
  const together = aimedTogether(fairs)
  expect(together).toEqual({ persons: 500, women: null, employers: null, interviewed: null, preSelected: null })
  const [list] = await readTables((await make(fair, 'year', 'xlsx')).body)
  const csv = readCsv((await make(fair, 'year', 'csv')).body)
  if (!list) throw new Error('a sheet')
  const titles: Partial<Record<ComparedColumn, readonly [reached: string, aimed: string]>> = {
    employers: ['Số đơn vị', 'Mục tiêu số đơn vị'],
    attended: ['Người tham gia', 'Mục tiêu người tham gia'],
    women: ['Trong đó nữ', 'Mục tiêu nữ'],
    interviewed: ['Được phỏng vấn', 'Mục tiêu phỏng vấn'],
    preSelected: ['Đạt sơ tuyển', 'Mục tiêu đạt sơ tuyển'],
  }
  const inCsv = (title: string) => csv.slice(1).map((row) => row[csv[0]?.indexOf(title) ?? -1])
  const seen: (number | null)[] = []
  for (const name of comparedColumns) {
    const said = fairs.map(({ targets }) => targetOf(name, targets))
    const [reached, aimed] = titles[name] ?? []
    if (reached === undefined || aimed === undefined) {
      expect(said).toEqual([null, null])
      continue
    }
    seen.push(said[1] ?? null)
    const written = [...said, targetOf(name, together)].map((count) => (count === null ? '' : String(count)))
    expect(column(list, aimed)).toEqual(written)
    expect(inCsv(aimed).slice(0, 2)).toEqual(written.slice(0, 2))
    expect(column(list, reached).slice(0, -1)).toEqual(fairs.map((one) => String(reachedBy(one)[name])))
  }
  expect(seen).toEqual([15, 300, 120, 90, 40])
  fair.close()
})
