import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

async function desk() {
  const station = openStation()
  const fair = await foundFair(station)
  return { station, fair }
}

async function register(station: TestStation, fields: Partial<PersonInput>) {
  const answer = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody(fields),
    consents: [],
    knownAs: null,
  })
  return answer.attendee
}

/** Somebody of an earlier fair, not at today's. */
function remember(station: TestStation, fields: Record<string, string>): string {
  const id = randomUUID()
  station.store.atomically(() => station.store.changes.create('person', id, fields, station.clock.now))
  return id
}

async function names(station: TestStation, text: string, limit = 20) {
  return (await station.tell('attendee.search', { text, limit })).map(({ fullName }) => fullName)
}

test('who types marks means them: Hòa before Hoa and Hoá, in whichever school the tone is written', async () => {
  const { station } = await desk()
  for (const fullName of ['Lý Hoa', 'Lý Hoá', 'Vi Hoà', 'Bế Hòa']) await register(station, { fullName })
  expect(await names(station, 'hòa')).toEqual(['Vi Hoà', 'Bế Hòa', 'Lý Hoa', 'Lý Hoá'])
  expect(await names(station, 'hoà')).toEqual(['Vi Hoà', 'Bế Hòa', 'Lý Hoa', 'Lý Hoá'])
})

test('who types no marks finds all: first as it is written, then by given name in Vietnamese order', async () => {
  const { station } = await desk()
  for (const fullName of ['Vi Đặng', 'Vi Dáng', 'Vi Đăng', 'Vi Dang', 'Đặng Vi']) await register(station, { fullName })
  expect(await names(station, 'dang')).toEqual(['Vi Dang', 'Vi Dáng', 'Vi Đăng', 'Vi Đặng', 'Đặng Vi'])
})

test('words come in any order and half typed', async () => {
  const { station } = await desk()
  await register(station, { fullName: 'Nguyễn Văn Tuấn' })
  for (const text of ['nguyen van', 'tuan nguyen', 'Tuấn Nguy', 'v t n', 'NGUYỄN VĂN TUẤN'])
    expect(await names(station, text), text).toEqual(['Nguyễn Văn Tuấn'])
})

test('people of this fair come before those of other years who are as well found', async () => {
  const { station } = await desk()
  remember(station, { full_name: 'An Bình' })
  await register(station, { fullName: 'Vi Bình' })
  remember(station, { full_name: 'Bế Bình' })
  expect(await names(station, 'bình')).toEqual(['Vi Bình', 'An Bình', 'Bế Bình'])
})

test('numbers: the last three, four and six digits, whole, as people write them, and the beginning of a phone', async () => {
  const { station } = await desk()
  const person = { fullName: 'Lộc Thị Thơm', phone: '0912345678', idNumber: '020190000157', oldIdNumber: '081234999' }
  await register(station, person)
  await register(station, { fullName: 'Người Khác', phone: '0987654321' })
  const found = ['678', '5678', '345678', '0912', '09123', '091234', '0912345', '0912345678', '0912 345 678']
  const written = [
    '+84 912 345 678',
    '912345678',
    '157',
    '0157',
    '000157',
    '020190000157',
    '999',
    '234999',
    '081234999',
  ]
  for (const text of [...found, ...written]) expect(await names(station, text), text).toEqual(['Lộc Thị Thơm'])
  expect(await names(station, '67')).toEqual(['Lộc Thị Thơm'])
  expect(await names(station, '0912345679')).toEqual([])
})

test('a badge is found by its number, whole, without its check digit, and by its digits alone', async () => {
  const { station } = await desk()
  const first = await register(station, { fullName: 'Bế Thị An', phone: '0900000002' })
  const second = await register(station, { fullName: 'Vi Thị Bích', phone: '0900000001' })
  const whole = second.badge?.number ?? ''
  expect(await names(station, whole)).toEqual(['Vi Thị Bích'])
  for (const text of ['a 2', 'A2', 'A-0002', '2', '0002'])
    expect((await names(station, text))[0], text).toBe('Vi Thị Bích')
  expect((await names(station, first.badge?.number ?? ''))[0]).toBe('Bế Thị An')
})

test('birth year, birthday and village narrow a name', async () => {
  const { station } = await desk()
  await register(station, { fullName: 'Hoàng Thị Mai', birthDate: '1990-02-05', village: 'Nà Thử' })
  await register(station, { fullName: 'Hoàng Thị Mai', birthDate: '1985', village: 'Pò Cại' })
  for (const text of ['mai 1990', 'mai 5/2/1990', 'mai nà thử', 'na thu hoang']) {
    const found = await station.tell('attendee.search', { text, limit: 5 })
    expect(
      found.map(({ birthDate }) => birthDate),
      text,
    ).toEqual(['1990-02-05'])
  }
})

test.each([
  ['a wrong letter', 'hoangf van thu'],
  ['another wrong letter', 'hoang bab thu'],
  ['two letters swapped', 'hoang van htu'],
  ['two wrong letters in a long word', 'hiabg van thu'],
  ['a wrong letter in two words', 'hoamg vsn thu'],
  ['a middle name that is not theirs', 'hoang van minh thu'],
  ['a middle name too many and a wrong letter', 'hoanf van minh thu'],
  ['a single mistyped word', 'hoamg'],
  ['another mark', 'Hoàng Văn Thứ'],
])('%s is forgiven: %s finds Hoàng Văn Thử', async (_, text) => {
  const { station } = await desk()
  await register(station, { fullName: 'Hoàng Văn Thử' })
  await register(station, { fullName: 'Triệu Mùi Dụ' })
  expect(await names(station, text)).toEqual(['Hoàng Văn Thử'])
})

test('whoever is exactly meant comes before those who are only like it', async () => {
  const { station } = await desk()
  for (const fullName of ['Lý Thị Màu', 'Lý Thị Mậu', 'Lý Thị Mai', 'Lý Văn Mậu']) await register(station, { fullName })
  expect(await names(station, 'lý thị mậu')).toEqual(['Lý Thị Mậu', 'Lý Thị Màu', 'Lý Thị Mai', 'Lý Văn Mậu'])
})

test('two records of one attendee are one line, found by either spelling', async () => {
  const { station } = await desk()
  const first = await register(station, { fullName: 'Nông Thị Mẫu' })
  station.clock.now += 1000
  const second = await register(station, { fullName: 'Nông Thị Mão' })
  await station.tell('attendee.link', { id: randomUUID(), first: first.id, second: second.id, decision: 'same' })
  for (const text of ['mẫu', 'mão', 'nông']) expect(await names(station, text), text).toEqual(['Nông Thị Mão'])
})

test('an erased person is found by nothing, and their words are in no list of words', async () => {
  const { station } = await desk()
  const { id } = await register(station, { fullName: 'Voòng Sám Lềnh', village: 'Khuổi Sìn', phone: '0912345678' })
  await register(station, { fullName: 'Voòng Thị Hoa' })
  expect(await names(station, 'leng')).toEqual(['Voòng Sám Lềnh'])
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: id })
  for (const text of ['lenh', 'leng', 'khuoi sin', '678']) expect(await names(station, text), text).toEqual([])
  const words = station.connection.prepare('SELECT word FROM search_word ORDER BY word').pluck().all().map(String)
  expect(words.filter((word) => /^[a-z]/.test(word))).toEqual(['hoa', 'thi', 'voong'])
})

test('a name that was put right is found by its new spelling and no longer by the old one', async () => {
  const { station } = await desk()
  const { id } = await register(station, { fullName: 'Bế Thị Phượng' })
  await station.tell('attendee.correct', { id: randomUUID(), attendeeId: id, fields: { fullName: 'Bế Thị Loan' } })
  expect(await names(station, 'loan')).toEqual(['Bế Thị Loan'])
  expect(await names(station, 'phuong')).toEqual([])
})

test('a registration that fails leaves no word behind', async () => {
  const { station } = await desk()
  expect(() =>
    station.store.atomically(() => {
      station.store.changes.create('person', randomUUID(), { full_name: 'Khuất Thị Quẩy' }, 1)
      station.store.changes.update('person', 'nobody', {})
    }),
  ).toThrow()
  expect(await names(station, 'quay')).toEqual([])
  await register(station, { fullName: 'Khuất Thị Quầy' })
  expect(await names(station, 'khuat quai')).toEqual(['Khuất Thị Quầy'])
})
