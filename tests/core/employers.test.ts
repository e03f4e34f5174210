import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { copyAll, foundFair, joinFair, openStation, somebody, type TestStation } from '../support/station.ts'

const sewing = {
  title: 'Công nhân may công nghiệp',
  wanted: 40,
  jobGroup: 'sewing',
  wageFrom: 7_000_000,
  wageTo: 9_000_000,
  placeKind: 'in-province',
  place: 'Xã Hữu Lũng, Lạng Sơn',
  skilled: false,
  ageFrom: 18,
  ageTo: 45,
  education: 'lower-secondary',
  qualification: null,
  requirements: 'Sức khỏe tốt',
  benefits: 'Có xe đưa đón',
} as const

async function fairWithSewing(station = openStation()) {
  const fair = await foundFair(station)
  const employer = await station.tell('employer.save', {
    id: randomUUID(),
    name: 'Công ty TNHH May Xứ Lạng',
    booth: '3',
    kind: 'employer',
    taxCode: '4900000001',
    address: 'Xã Hữu Lũng, Lạng Sơn',
    contact: 'Nguyễn Thị Mẫu',
    phone: '02053000001',
    authorisesCenter: true,
  })
  const vacancy = await station.tell('vacancy.save', { id: randomUUID(), employerId: employer.id, ...sewing })
  return { station, fair, employer, vacancy }
}

function boothOf(station: TestStation, employerId: string): Caller {
  const id = randomUUID()
  station.store.stations.pair(id, 'Điện thoại', 'booth', id, station.clock.now)
  station.store.stations.sitPaired(id, employerId)
  return { door: 'browser', stationId: id, role: 'booth' }
}

async function arrive(station: TestStation, idNumber: string) {
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ idNumber }),
    consents: [],
    knownAs: null,
  })
  return attendee.badge?.code ?? ''
}

test('everything told of an employer and a vacancy is kept, and reaches another station', async () => {
  const { station, fair, employer, vacancy } = await fairWithSewing()
  const other = openStation({ letter: 'B' })
  joinFair(other, station, fair.id)
  for (const desk of [station, other])
    expect(await desk.tell('employer.list', {})).toEqual([{ ...employer, vacancies: [vacancy] }])
  expect(vacancy).toMatchObject(sewing)
  expect(employer).toMatchObject({ taxCode: '4900000001', authorisesCenter: true, phone: '02053000001' })
})

test('a wage or an age that ends before it begins is refused by the name of its end', async () => {
  const { station, employer } = await fairWithSewing()
  const save = (fields: Partial<InputOf<'vacancy.save'>>) =>
    station.call('vacancy.save', { id: randomUUID(), employerId: employer.id, ...sewing, ...fields })
  expect(await save({ wageFrom: 9_000_000, wageTo: 7_000_000 })).toMatchObject({
    ok: false,
    failure: { code: 'bad-input', field: 'wageTo' },
  })
  expect(await save({ ageFrom: 45, ageTo: 18 })).toMatchObject({
    ok: false,
    failure: { code: 'bad-input', field: 'ageTo' },
  })
  expect(await save({ wageFrom: 7_000_000, wageTo: 7_000_000, ageFrom: 18, ageTo: 18 })).toMatchObject({ ok: true })
  expect(await save({ wageFrom: null, ageFrom: null })).toMatchObject({ ok: true })
})

test('the board counts persons reached, not turns, and not those who were only met', async () => {
  const { station, employer, vacancy } = await fairWithSewing()
  const booth = boothOf(station, employer.id)
  const log = (badgeText: string, outcome: InputOf<'interview.log'>['outcome']) =>
    station.tell(
      'interview.log',
      {
        id: randomUUID(),
        badgeText,
        vacancyId: vacancy.id,
        outcome,
        note: '',
        scannedAt: station.clock.now,
        again: true,
      },
      booth,
    )
  const [first, second, third] = [
    await arrive(station, '020090000001'),
    await arrive(station, '020090000002'),
    await arrive(station, '020090000003'),
  ]
  await log(first, 'pre-selected')
  await log(first, 'hired')
  await log(second, 'appointment')
  await log(third, 'met')
  expect(await station.tell('vacancy.board', {}, booth)).toEqual([
    { ...vacancy, employerName: employer.name, booth: '3', reached: 2 },
  ])
})

test('a vacancy taken off the board stays the name of the interviews for it, also of one sent afterwards', async () => {
  const { station, employer, vacancy } = await fairWithSewing()
  const booth = boothOf(station, employer.id)
  const code = await arrive(station, '020090000001')
  const retire = { id: randomUUID(), vacancyId: vacancy.id }
  await station.tell('vacancy.retire', retire)
  await station.tell('vacancy.retire', retire)
  expect(await station.tell('vacancy.board', {})).toEqual([])
  expect((await station.tell('employer.list', {}))[0]?.vacancies).toEqual([])
  expect((await station.tell('booth.read', {}, booth)).vacancies).toEqual([])
  const late = { id: randomUUID(), badgeText: code, vacancyId: vacancy.id, outcome: 'hired', note: '' } as const
  await station.tell('interview.log', { ...late, scannedAt: station.clock.now }, booth)
  expect((await station.tell('interview.list', { limit: 10 }, booth))[0]?.vacancyTitle).toBe(sewing.title)
  // What was typed on another screen meanwhile puts its words right and does not bring it back.
  await station.tell('vacancy.save', { ...vacancy, title: 'Công nhân may' })
  expect(await station.tell('vacancy.board', {})).toEqual([])
})

test('taken off at one desk and put right at another, it is off and right at both', async () => {
  const { station, fair, vacancy } = await fairWithSewing()
  const other = openStation({ letter: 'B' })
  joinFair(other, station, fair.id)
  await station.tell('vacancy.retire', { id: randomUUID(), vacancyId: vacancy.id })
  await other.tell('vacancy.save', { ...vacancy, wanted: 60 })
  copyAll(station.store, other.store)
  copyAll(other.store, station.store)
  for (const desk of [station, other]) {
    expect(await desk.tell('vacancy.board', {})).toEqual([])
    expect(desk.store.fairs.vacancy(vacancy.id)?.wanted).toBe(60)
  }
})

test('a booth may read the board and change nothing on it', async () => {
  const { station, employer, vacancy } = await fairWithSewing()
  const booth = boothOf(station, employer.id)
  expect(await station.call('vacancy.retire', { id: randomUUID(), vacancyId: vacancy.id }, booth)).toMatchObject({
    failure: { code: 'not-allowed' },
  })
  expect(await station.call('vacancy.save', vacancy, booth)).toMatchObject({ failure: { code: 'not-allowed' } })
})

test('the sample fair has whole vacancies at six booths, in the order of their numbers, and a table of the Center', async () => {
  const station = openStation()
  await station.tell('fair.found-sample', { id: randomUUID(), heldOn: '2026-11-24' })
  const employers = await station.tell('employer.list', {})
  expect(employers.map(({ booth }) => booth)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(employers.map(({ kind }) => kind)).toEqual([...Array.from({ length: 6 }, () => 'employer'), 'center'])
  const vacancies = employers.flatMap((employer) => employer.vacancies)
  expect(vacancies.length).toBeGreaterThanOrEqual(6)
  for (const vacancy of vacancies) {
    expect(vacancy.wageTo).toBeGreaterThan(vacancy.wageFrom ?? 0)
    expect([vacancy.jobGroup, vacancy.place, vacancy.placeKind, vacancy.ageFrom, vacancy.skilled]).not.toContain(null)
  }
})
