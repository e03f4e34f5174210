import { expect, test } from 'vitest'
import { openTrialFair } from './trial-fair.ts'
import { readSheet, readTable } from './read-back.ts'

test('the interview list has one row for each turn, and its totals keep turns and persons apart as the screen does', async () => {
  const fair = openTrialFair()
  const [garment, footwear] = [fair.employer('Công ty May Bắc Giang', '2'), fair.employer('Công ty Da giày Á Châu')]
  const [one, other] = [fair.arrive({ fullName: 'Nông Thị Mẫu', sex: 'female', birthDate: '2002' }), fair.arrive()]
  const sewing = fair.vacancy(garment, 'Công nhân may')
  fair.talk(one, garment, { vacancy: sewing, outcome: 'hired', note: 'Đi làm thứ Hai' })
  fair.talk(one, footwear, { outcome: 'considering' })
  fair.talk({ person: other.person, badge: null }, garment)
  const { body } = await fair.file('interviews.xlsx')
  const { rows } = await readTable(body)
  expect(
    rows.map(([order, , employer, booth, vacancy, badge, name, birth, sex, , outcome, , , , , note]) => [
      order,
      employer,
      booth,
      vacancy,
      badge,
      name,
      birth,
      sex,
      outcome,
      note,
    ]),
  ).toEqual([
    [
      '1',
      'Công ty Da giày Á Châu',
      '',
      '',
      expect.stringMatching(/^A-0001-\d$/),
      'Nông Thị Mẫu',
      '2002',
      'Nữ',
      'Cân nhắc thêm',
      '',
    ],
    [
      '2',
      'Công ty May Bắc Giang',
      '2',
      'Công nhân may',
      expect.stringMatching(/^A-0001-\d$/),
      'Nông Thị Mẫu',
      '2002',
      'Nữ',
      'Tuyển dụng tại phiên',
      'Đi làm thứ Hai',
    ],
    ['3', 'Công ty May Bắc Giang', '2', '', '', 'Hoàng Văn Thử', '05/02/1990', 'Nam', 'Đã trao đổi', ''],
  ])
  const counts = await fair.tell('attendee.count', {})
  const sheet = await readSheet(body)
  expect([2, 1, 0].map((up) => sheet.rowCount - up).map((row) => sheet.getCell(row, 1).value)).toEqual([
    `Tổng số lượt phỏng vấn: ${counts.interviews}`,
    'Lượt ghi “Không đến”, không tính vào tổng số trên: 0',
    `Số người được phỏng vấn: ${counts.interviewed}`,
  ])
  expect(counts).toMatchObject({ interviews: 3, interviewed: 2 })
})

test('two persons who are one attendee are one person interviewed', async () => {
  const fair = openTrialFair()
  const garment = fair.employer('Công ty May Bắc Giang')
  const [one, other] = [fair.arrive(), fair.arrive()]
  fair.talk(one, garment)
  fair.talk(other, garment)
  fair.link(one.person, other.person)
  const sheet = await readSheet((await fair.file('interviews.xlsx')).body)
  expect(sheet.getCell(sheet.rowCount, 1).value).toBe('Số người được phỏng vấn: 1')
})

test('an appointment, the reason, tags and a rating each have their column, and what was taken back has no row', async () => {
  const fair = openTrialFair()
  const garment = fair.employer('Công ty May Bắc Giang')
  const [one, two, three] = [fair.arrive(), fair.arrive(), fair.arrive()]
  const at = Date.UTC(2026, 10, 30, 1, 30)
  fair.talk(one, garment, { outcome: 'appointment', said: { appointment_at: at, appointment_place: 'Cổng B' } })
  fair.talk(two, garment, { outcome: 'not-suitable', said: { reason: 'age', tags: '["Ưu tiên","Tàn tật"]' } })
  const table = async () => readTable((await fair.file('interviews.xlsx')).body)
  const before = await table()
  expect(before.rows.map((row) => row.slice(10))).toEqual([
    ['Hẹn phỏng vấn', expect.stringMatching(/30/), 'Cổng B', '', '', ''],
    ['Chưa phù hợp', '', '', 'Không trong độ tuổi tuyển dụng', 'Ưu tiên; Tàn tật', ''],
  ])
  fair.talk(three, garment, { said: { rating: 4 } })
  fair.talk(three, garment, { said: { withdrawn_at: fair.clock.now } })
  const after = await table()
  expect(after.rows.map((row) => row[15])).toEqual(['', '', '4'])
  expect(await fair.tell('attendee.count', {})).toMatchObject({ interviews: 3, interviewed: 3 })
})
