import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { registerAhead } from '../../../electron/core/ahead.ts'
import { somebody } from '../../support/station.ts'
import { openTrialFair } from './trial-fair.ts'
import { readCsv, readSheet, readTable } from './read-back.ts'

test('the rows of the attendance list are the persons counted on screen', async () => {
  const fair = openTrialFair()
  const [one, other] = [fair.arrive(), fair.arrive()]
  fair.arrive({ sex: 'female' })
  fair.link(one.person, other.person)
  const { body } = await fair.file('attendance.xlsx')
  const { rows } = await readTable(body)
  const { persons } = await fair.tell('attendee.count', {})
  expect(rows).toHaveLength(persons)
  expect(persons).toBe(2)
  const sheet = await readSheet(body)
  expect(sheet.getCell(sheet.rowCount, 1).value).toBe('Tổng số người tham gia: 2, trong đó nữ: 1')
})

test('whoever is only on the commune’s list is not among those who came', async () => {
  const fair = openTrialFair()
  const context = fair.contextOf(fair.window)
  const listed = { fullName: 'Lý A Sình', idNumber: '020090000001' }
  fair.store.atomically(() => {
    registerAhead(context, somebody(listed), fair.fairId)
    registerAhead(context, somebody({ fullName: 'Vi Thị Mẩy' }), fair.fairId)
  })
  const lines = async () => (await readTable((await fair.file('attendance.xlsx')).body)).rows.map((row) => row[2])
  expect(await lines()).toEqual([])
  const input = { id: randomUUID(), person: somebody(listed), consents: [], knownAs: null }
  await fair.tell('attendee.register', input)
  fair.arrive({ fullName: 'Nông Thị Mẫu' })
  expect(await lines()).toEqual(['Lý A Sình', 'Nông Thị Mẫu'])
  expect(await fair.tell('attendee.count', {})).toMatchObject({ persons: 2, ahead: 1 })
})

test('everyone stands in the order of arrival, with what the desk knows of them', async () => {
  const fair = openTrialFair()
  const factory = fair.employer('Công ty May Bắc Giang')
  const visitor = fair.arrive({
    fullName: 'Nông Thị Mẫu',
    birthDate: '2002-03-21',
    sex: 'female',
    idNumber: '020302000002',
    phone: '0912345678',
    communeCode: '06091',
    village: 'Nà Thử',
    ethnicity: 'nung',
    household: 'poor',
    householdYear: 2026,
    needs: ['vocational-training', 'loan'],
  })
  fair.talk(visitor, factory)
  fair.talk(visitor, factory)
  fair.arrive({ fullName: 'Triệu Mùi Ví Dụ', birthDate: '1952', communeCode: '00004' })
  const { header, rows } = await readTable((await fair.file('attendance.xlsx')).body)
  expect(header).toEqual([
    'STT',
    'Số thẻ',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số định danh cá nhân',
    'Điện thoại',
    'Xã/phường',
    'Thôn/tổ dân phố',
    'Dân tộc',
    'Diện hộ',
    'Nhu cầu',
    'Giờ đến',
    'Số lượt phỏng vấn',
    'Ký nhận',
  ])
  expect(rows).toEqual([
    [
      '1',
      expect.stringMatching(/^A-0001-\d$/),
      'Nông Thị Mẫu',
      '21/03/2002',
      'Nữ',
      '020302000002',
      '0912345678',
      'Xã Thiện Thuật',
      'Nà Thử',
      'Nùng',
      'Hộ nghèo (2026)',
      'Học nghề; Vay vốn tạo việc làm',
      '2026-11-24 07:15:02',
      '2',
      '',
    ],
    [
      '2',
      expect.stringMatching(/^A-0002-\d$/),
      'Triệu Mùi Ví Dụ',
      '1952',
      'Nam',
      '',
      '',
      'Phường Ba Đình, Thành phố Hà Nội',
      '',
      '',
      '',
      '',
      expect.any(String),
      '0',
      '',
    ],
  ])
})

test('two persons who are one attendee are one row, each field as it was last written', async () => {
  const fair = openTrialFair()
  const first = fair.arrive({ fullName: 'Lý A Sình', village: 'Khuổi Mẫu', phone: '0912345678' })
  const second = fair.arrive({ fullName: 'Lý A Sình', village: 'Nà Thử' })
  fair.link(first.person, second.person)
  const { rows } = await readTable((await fair.file('attendance.xlsx')).body)
  expect(rows).toHaveLength(1)
  const [row = []] = rows
  expect([row[2], row[6], row[8], row[12]]).toEqual(['Lý A Sình', '0912345678', 'Nà Thử', '2026-11-24 07:15:01'])
})

test('someone erased is on no list', async () => {
  const fair = openTrialFair()
  const { person } = fair.arrive({ fullName: 'Hoàng Văn Thử' })
  fair.arrive({ fullName: 'Nông Thị Mẫu' })
  await fair.tell('attendee.erase', { id: crypto.randomUUID(), attendeeId: person })
  const csv = readCsv((await fair.file('attendance.csv')).body)
  expect(csv.map((record) => record[2])).toEqual(['Họ và tên', 'Nông Thị Mẫu'])
})

test('the spreadsheet and the CSV have the same rows; what is filled in by hand is only on paper', async () => {
  const fair = openTrialFair()
  for (const fullName of ['Nông Thị Mẫu', 'Hoàng "Tí" Thử, con ông Hai', 'Lý\nA Sình'])
    fair.arrive({ fullName, idNumber: '020090000001' })
  const { header, rows } = await readTable((await fair.file('attendance.xlsx')).body)
  const [csvHeader, ...records] = readCsv((await fair.file('attendance.csv')).body)
  expect(csvHeader).toEqual(header.slice(0, -1))
  expect(records).toEqual(rows.map((row) => row.slice(0, -1)))
})

test('a fair nobody has come to has a list with nobody on it', async () => {
  const fair = openTrialFair()
  const { body } = await fair.file('attendance.xlsx')
  expect((await readTable(body)).rows).toEqual([])
  const sheet = await readSheet(body)
  expect(sheet.getCell(sheet.rowCount, 1).value).toBe('Tổng số người tham gia: 0, trong đó nữ: 0')
  expect(readCsv((await fair.file('attendance.csv')).body)).toHaveLength(1)
})

test('only the desk and the office get files, and each file is noted without saying whose', async () => {
  const fair = openTrialFair()
  fair.arrive()
  const booth = { door: 'browser', stationId: 'phone', role: 'booth' } as const
  await expect(fair.file('attendance.xlsx', {}, booth)).rejects.toMatchObject({ failure: { code: 'not-allowed' } })
  expect(fair.accesses()).toEqual([])
  await fair.file('attendance.csv', {}, { ...booth, role: 'desk' })
  await fair.file('interviews.xlsx')
  expect(fair.accesses()).toEqual([
    { action: 'attendance-export', person: null, rows: 1 },
    { action: 'interviews-export', person: null, rows: 0 },
  ])
})

test('a file no one has heard of is refused in words', async () => {
  const fair = openTrialFair()
  await expect(fair.file('everything.xlsx')).rejects.toMatchObject({ failure: { code: 'not-found' } })
})
