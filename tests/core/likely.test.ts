import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import { allConsents, foundFair, openStation, type TestStation } from '../support/station.ts'

async function desk() {
  const station = openStation()
  const fair = await foundFair(station)
  return { station, fair }
}

async function register(station: TestStation, fields: Partial<PersonInput>, consents = allConsents) {
  const person = { ...onlyNamed('Không Tên'), ...fields }
  return (await station.tell('attendee.register', { id: randomUUID(), person, consents, knownAs: null })).attendee
}

/** Somebody of a commune's list, or of an earlier year: not at today's fair. */
function remember(station: TestStation, fields: Record<string, string>): string {
  const id = randomUUID()
  station.store.atomically(() => station.store.changes.create('person', id, fields, station.clock.now))
  return id
}

function likely(station: TestStation, form: Partial<InputOf<'attendee.likely'>>) {
  return station.tell('attendee.likely', {
    fullName: '',
    birthDate: null,
    idNumber: null,
    oldIdNumber: null,
    phone: null,
    communeCode: null,
    village: null,
    except: null,
    limit: 5,
    ...form,
  })
}

test('the same card is certain, whatever name the form has', async () => {
  const { station } = await desk()
  const known = await register(station, { fullName: 'Nông Thị Mẫu', idNumber: '020302000001' })
  remember(station, { full_name: 'Nông Thị Mậu' })
  const [first, ...others] = await likely(station, { fullName: 'Nong Thi Mao', idNumber: '020302000001' })
  expect(first).toMatchObject({ id: known.id, certain: true, idTail: '0001', matches: ['id-number', 'name-similar'] })
  expect(first?.differs).toEqual(['fullName'])
  expect(others).toEqual([])
})

test('"Nông Thị Mẫu, 2002" is the list’s "Nong Thi Mau"', async () => {
  const { station } = await desk()
  const id = remember(station, { full_name: 'Nong Thi Mau', birth_date: '2002-05-01' })
  remember(station, { full_name: 'Nong Thi Mau', birth_date: '1971' })
  const found = await likely(station, { fullName: 'Nông Thị Mẫu', birthDate: '2002' })
  expect(found.map((one) => [one.id, one.matches, one.differs])).toEqual([[id, ['name', 'birth-year'], []]])
})

test('"Hoàng Văn Thử" is asked about as the list’s "Hoàng Thử" of that year, and the other way about', async () => {
  const { station } = await desk()
  const short = remember(station, { full_name: 'Hoàng Thử', birth_date: '1990' })
  const long = remember(station, { full_name: 'Lý Văn Minh Nam', birth_date: '1988-01-02' })
  const [found] = await likely(station, { fullName: 'Hoàng Văn Thử', birthDate: '1990-02-05' })
  expect(found).toMatchObject({ id: short, matches: ['name-similar', 'birth-year'], differs: ['fullName'] })
  const [other] = await likely(station, { fullName: 'Lý Văn Nam', birthDate: '1988-01-02' })
  expect(other).toMatchObject({ id: long, matches: ['name-similar', 'birth-date'] })
})

test('"Triệu Mùi Ví Dụ" is the list’s "Trieu Mui Vi Du 1995", and a wrong letter more is forgiven', async () => {
  const { station } = await desk()
  const id = remember(station, { full_name: 'Trieu Mui Vi Du', birth_date: '1995' })
  const found = await likely(station, { fullName: 'Triệu Mùi Ví Dụ', birthDate: '1995-11-03' })
  expect(found.map((one) => [one.id, one.matches])).toEqual([[id, ['name', 'birth-year']]])
  const [slip] = await likely(station, { fullName: 'Triệi Mùi Ví Dụ', birthDate: '1995-11-03' })
  expect(slip).toMatchObject({ id, matches: ['name-similar', 'birth-year'] })
})

test('the old number on a new card points to whoever registered with it, without being certain', async () => {
  const { station } = await desk()
  const known = await register(station, { fullName: 'Vi Văn Cũ', oldIdNumber: '081234567', birthDate: '1980' })
  const [found] = await likely(station, { fullName: 'Vi Văn Mới', idNumber: '020080000009', oldIdNumber: '081234567' })
  expect(found).toMatchObject({ id: known.id, certain: false, matches: ['old-id-number'], differs: ['fullName'] })
})

test('a number with its front misread is found by its end, together with the name', async () => {
  const { station } = await desk()
  const known = await register(station, { fullName: 'Bế Thị Đào', idNumber: '020190123456' })
  const [found] = await likely(station, { fullName: 'Bế Thị Đào', idNumber: '020199123456' })
  expect(found).toMatchObject({ id: known.id, certain: false, matches: ['id-tail', 'name'], differs: ['idNumber'] })
})

test('a family’s phone under another name is weak, says so, and comes after a namesake of that year', async () => {
  const { station } = await desk()
  const mother = await register(station, { fullName: 'Lộc Thị Thơm', phone: '0912345678', birthDate: '1970' })
  const namesake = remember(station, { full_name: 'Lộc Văn Bình', birth_date: '2001' })
  const found = await likely(station, { fullName: 'Lộc Văn Bình', birthDate: '2001-06-07', phone: '+84 912 345 678' })
  expect(found.map(({ id }) => id)).toEqual([namesake, mother.id])
  expect(found[1]).toMatchObject({ matches: ['phone'], differs: ['fullName', 'birthDate'], certain: false })
})

test('nobody is suggested for a birth year, a village or a commune alone', async () => {
  const { station } = await desk()
  const home = { birthDate: '1990-02-05', communeCode: '06040', village: 'Nà Thử' }
  await register(station, { fullName: 'Hoàng Văn Thử', ...home })
  expect(await likely(station, { fullName: 'Triệu Thị Khác', ...home })).toEqual([])
  expect(await likely(station, home)).toEqual([])
})

test('two of one name with other birth years are two people, unless a phone says otherwise; a year off is no contradiction', async () => {
  const { station } = await desk()
  const father = await register(station, { fullName: 'Hoàng Văn Nam', birthDate: '1965', phone: '0900000001' })
  const form = { fullName: 'Hoàng Văn Nam', birthDate: '1999-01-01' }
  expect(await likely(station, form)).toEqual([])
  const [byPhone] = await likely(station, { ...form, phone: '0900000001' })
  expect(byPhone).toMatchObject({ id: father.id, differs: ['birthDate'] })
  const [nearly] = await likely(station, { ...form, birthDate: '1966' })
  expect(nearly).toMatchObject({ id: father.id, matches: ['name'], differs: ['birthDate'] })
})

test('a man’s card is not offered the woman of the same name', async () => {
  const { station } = await desk()
  await register(station, { fullName: 'Lương Ngọc Bích', sex: 'female', birthDate: '1991' })
  expect(await likely(station, { fullName: 'Lương Ngọc Bích', idNumber: '020091000003' })).toEqual([])
})

test('among equals those of this fair come first, village and commune decide before that, and the limit holds', async () => {
  const { station } = await desk()
  const far = remember(station, { full_name: 'Nông Văn Ba', birth_date: '1990', village: 'Pò Cại' })
  const old = remember(station, { full_name: 'Nông Văn Ba', birth_date: '1990' })
  const here = await register(station, { fullName: 'Nông Văn Ba', birthDate: '1990' })
  const near = remember(station, { full_name: 'Nông Văn Ba', birth_date: '1990', village: 'Nà Thử' })
  const form = { fullName: 'Nông Văn Ba', birthDate: '1990', village: 'nà thử' }
  expect((await likely(station, form)).map(({ id }) => id)).toEqual([near, here.id, old, far])
  expect(await likely(station, { ...form, limit: 2 })).toHaveLength(2)
})

test('somebody of an earlier fair comes with that fair and the consent that stands from it', async () => {
  const { station, fair } = await desk()
  const { store, clock } = station
  const attend = (name: string, day: string, person: string) => {
    const id = randomUUID()
    store.changes.create('fair', id, { name, held_on: day, place: 'Xã', status: 'closed' }, clock.now)
    store.changes.create('attendance', randomUUID(), { fair: id, person, arrived_at: clock.now }, clock.now)
  }
  const known = await register(station, { fullName: 'Vi Thị Yến', birthDate: '1999' })
  const refusing = await register(station, { fullName: 'Vi Thị Yên', birthDate: '1999' }, [])
  store.atomically(() => {
    attend('Phiên năm ngoái', '2025-05-05', known.id)
    attend('Phiên năm kia', '2024-05-05', known.id)
  })
  const found = await likely(station, { fullName: 'Vi Thị Yến', birthDate: '1999' })
  expect(found[0]).toMatchObject({
    id: known.id,
    consentStands: true,
    lastFair: { name: 'Phiên năm ngoái', heldOn: '2025-05-05' },
  })
  expect(found[1]).toMatchObject({ id: refusing.id, consentStands: false, lastFair: null })
  expect(fair.name).not.toBe('Phiên năm ngoái')
})

test('an attendee is not likely to be themselves, nor somebody they were told apart from', async () => {
  const { station } = await desk()
  const own = await register(station, { fullName: 'Đàm Thị Lan', birthDate: '1990' })
  const other = remember(station, { full_name: 'Đàm Thị Lan', birth_date: '1990' })
  const form = { fullName: 'Đàm Thị Lan', birthDate: '1990', except: own.id }
  expect((await likely(station, form)).map(({ id }) => id)).toEqual([other])
  await station.tell('attendee.link', { id: randomUUID(), first: own.id, second: other, decision: 'different' })
  expect(await likely(station, form)).toEqual([])
})
