import { randomUUID } from 'node:crypto'
import { Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { openList } from '../../support/lists.ts'
import { foundFair, openStation, type TestStation } from '../../support/station.ts'

const lines = 10_000
const badRow = 7321
/** What a preview may weigh, in letters: 200 lines with all that stands beside them. */
const mostAnswered = 300_000

const surnames = ['Nông', 'Vi', 'Hoàng', 'Lý', 'Triệu', 'Hứa', 'Bế', 'Đàm', 'Lương', 'Mã']
const middles = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Thu']
const givens = ['Mẫu', 'Thử', 'Ví', 'Dụ', 'Tập', 'Sáng', 'Chiều', 'Xuân', 'Hạ', 'Đông']

/** A district's list: a header and ten thousand lines, one of them with a day that no month has. */
async function wholeDistrict(): Promise<Buffer> {
  const book = new Workbook()
  const sheet = book.addWorksheet('Danh sách')
  sheet.addRow(['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Thôn'])
  for (let at = 1; at <= lines; at += 1) {
    const year = 1960 + (at % 40)
    const name = `${surnames[at % 10]} ${middles[at % 5]} ${givens[Math.floor(at / 10) % 10]}`
    const born = at + 1 === badRow ? '31/02/1960' : `${1 + (at % 28)}/${1 + (at % 12)}/${year}`
    const card = `020${at % 2 === 0 ? 0 : 1}${String(year).slice(2)}${String(at).padStart(6, '0')}`
    sheet.addRow([at, name, born, card, `Thôn ${1 + (at % 20)}`])
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

function count(station: TestStation, table: string): number {
  const sql = `SELECT count(*) AS rows FROM ${table} WHERE created_at IS NOT NULL`
  return (station.connection.prepare(sql).get() as { rows: number }).rows
}

test('ten thousand lines with one bad: it is shown, put right in place, and all are taken; again changes nothing; undone, nobody is left', async () => {
  const station = openStation()
  await foundFair(station)
  const bytes = await wholeDistrict()
  const { handle, settings, file } = await openList(station, bytes, 'ca-huyen.xlsx')
  expect(JSON.stringify(file).length).toBeLessThan(mostAnswered)

  const preview = { handle, settings, offset: 0, limit: 200 }
  const whole = await station.tell('import.preview', { ...preview, scope: 'all', offset: 5000 })
  expect(whole.lines).toHaveLength(200)
  expect(JSON.stringify(whole).length).toBeLessThan(mostAnswered)
  expect(whole.counts).toMatchObject({ added: lines - 1, wrong: 1 })
  // Of ten thousand, whoever looks for what is wrong sees one line.
  const { lines: bad } = await station.tell('import.preview', { ...preview, scope: 'not-taken' })
  expect(bad.map(({ row, fate }) => [row, fate])).toEqual([[badRow, 'wrong']])
  expect(bad[0]?.problems.map(({ field, code }) => [field, code])).toContainEqual(['birthDate', 'date-impossible'])

  const correction = { sheet: 0, row: badRow, part: 0, field: 'birthDate' as const, text: '28/02/1960' }
  const right = { ...settings, corrections: [correction] }
  const list = await station.tell('import.commit', { id: randomUUID(), handle, settings: right })
  expect(list).toMatchObject({ lines, counts: { added: lines, wrong: 0 } })
  expect([count(station, 'person'), count(station, 'attendance')]).toEqual([lines, lines])
  const report = await station.tell('import.report', { listId: list.id, scope: 'all', offset: 9900, limit: 200 })
  expect([report.total, report.lines.length]).toEqual([lines, 100])

  const before = station.store.changes.newestArrival()
  const again = await openList(station, bytes, 'ca-huyen.xlsx')
  const same = { handle: again.handle, settings: { ...again.settings, corrections: [correction] } }
  expect((await station.tell('import.commit', { id: randomUUID(), ...same })).counts).toMatchObject({
    unchanged: lines,
    added: 0,
  })
  // The list itself, and nothing of a person.
  expect(station.store.changes.since(before, 10).changes.map(({ table }) => table)).toEqual(['list_import'])

  expect(await station.tell('import.undo', { id: randomUUID(), listId: list.id })).toMatchObject({ kept: 0 })
  expect([count(station, 'person'), count(station, 'attendance')]).toEqual([0, 0])
  expect(await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 10 })).toMatchObject({ rows: [] })
}, 600_000)
