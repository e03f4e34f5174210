import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Vacancy } from '../../shared/contract/fair.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { allConsents, foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

async function fairWithOffers(...offers: (Partial<Vacancy> & { title: string })[]) {
  const station = openStation()
  await foundFair(station)
  for (const [at, offer] of offers.entries()) {
    const employer = await station.tell('employer.save', {
      id: randomUUID(),
      name: `Công ty ${at + 1}`,
      booth: String(at + 1),
    })
    await station.tell('vacancy.save', { id: randomUUID(), employerId: employer.id, wanted: 5, ...offer })
    station.clock.now += 1
  }
  return station
}

async function register(station: TestStation, person: Partial<PersonInput>, consents = allConsents) {
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody(person),
    consents,
    knownAs: null,
  })
  return attendee
}

async function titlesFor(station: TestStation, person: Partial<PersonInput>): Promise<string[]> {
  const { id } = await register(station, person)
  return (await station.tell('attendee.match', { attendeeId: id, limit: 50 })).map(({ title }) => title)
}

test('a province named by its former name is met by work in the province of today', async () => {
  const station = await fairWithOffers(
    { title: 'Lắp ráp', placeKind: 'out-of-province', place: 'KCN Quang Châu, Bắc Ninh' },
    { title: 'May', placeKind: 'in-province', place: 'Xã Đồng Đăng, Lạng Sơn' },
    { title: 'Bốc xếp', place: 'Đồng Đăng, Lạng Sơn' },
  )
  expect(await titlesFor(station, { workPlace: 'Bắc Giang' })).toEqual(['Lắp ráp'])
  expect(await titlesFor(station, { workPlace: 'Lạng Sơn' })).toEqual(['May', 'Bốc xếp'])
  // The third names no kind of place; its address does.
  expect(await titlesFor(station, { needs: ['job-in-province'] })).toEqual(['May', 'Bốc xếp'])
})

test('the answer tells the booth to go to, what is offered, and why', async () => {
  const station = await fairWithOffers(
    { title: 'Công nhân may', jobGroup: 'sewing', wageFrom: 7_000_000, wageTo: 9_000_000, ageTo: 30 },
    { title: 'Thợ xây', jobGroup: 'construction' },
  )
  const { id } = await register(station, { occupation: 'sewing', wageWanted: 7_000_000 })
  expect(await station.tell('attendee.match', { attendeeId: id, limit: 5 })).toMatchObject([
    {
      title: 'Công nhân may',
      employerName: 'Công ty 1',
      booth: '1',
      wageFrom: 7_000_000,
      wageTo: 9_000_000,
      reasons: ['occupation', 'wage'],
      doubts: ['age'],
      reached: 0,
    },
  ])
})

test('poverty, ethnicity, disability and sex move nothing on the list', async () => {
  const station = await fairWithOffers(
    { title: 'May', jobGroup: 'sewing' },
    { title: 'Xây', jobGroup: 'construction' },
    { title: 'Gỗ', jobGroup: 'wood' },
  )
  const plain = await titlesFor(station, { fullName: 'Vi Văn Một' })
  expect(plain).toEqual(['May', 'Xây', 'Gỗ'])
  const told = { household: 'poor', householdYear: 2026, ethnicity: 'tay', disability: true, sex: 'female' } as const
  expect(await titlesFor(station, { fullName: 'Vi Thị Hai', ...told })).toEqual(plain)
})

test('what is full or taken off the board is last or gone', async () => {
  const station = await fairWithOffers(
    { title: 'Đủ người', jobGroup: 'sewing', wanted: 1 },
    { title: 'Còn nhận', jobGroup: 'sewing' },
    { title: 'Đã rút', jobGroup: 'sewing' },
  )
  const [full, , gone] = await station.tell('employer.list', {})
  const { badge } = await register(station, { fullName: 'Vi Văn Một' })
  await station.tell('booth.sit', { employerId: full?.id ?? '' })
  await station.tell('interview.log', {
    id: randomUUID(),
    badgeText: badge?.code ?? '',
    vacancyId: full?.vacancies[0]?.id ?? '',
    outcome: 'hired',
    note: '',
    scannedAt: station.clock.now,
  })
  await station.tell('vacancy.retire', { id: randomUUID(), vacancyId: gone?.vacancies[0]?.id ?? '' })
  expect(await titlesFor(station, { occupation: 'sewing' })).toEqual(['Còn nhận', 'Đủ người'])
})

test('nothing is looked up for somebody who refused to be matched', async () => {
  const station = await fairWithOffers({ title: 'May', jobGroup: 'sewing' })
  const { id } = await register(station, { occupation: 'sewing' }, [
    { purpose: 'register-and-match', given: false, method: 'spoken' },
  ])
  expect(await station.call('attendee.match', { attendeeId: id, limit: 5 })).toMatchObject({
    failure: { code: 'consent-missing' },
  })
  const unasked = await register(station, { fullName: 'Vi Văn Hai', occupation: 'sewing' }, [])
  expect(await station.tell('attendee.match', { attendeeId: unasked.id, limit: 5 })).toHaveLength(1)
})
