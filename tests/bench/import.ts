import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { guessedMapping, mapRows } from '../../electron/core/imports/map-rows.ts'
import { atOnce } from '../../electron/core/list-imports/slices.ts'
import { readList } from '../../electron/core/imports/read-list.ts'
import { loadGazetteer } from '../../electron/core/gazetteer.ts'
import { madeUpPeople, type MadeUpPerson } from '../../shared/made-up/people.ts'
import { repairKinds } from '../../shared/list-file.ts'
import { median, report } from './report.ts'

const lines = 5000
const rounds = 9

/**
 * `import`: a commune's messy list of 5,000 lines from its bytes to what the preview shows (sheets, header, columns guessed, older
 * letters repaired, every line a person with its remarks), against the spreadsheet library's bare read of the same bytes with a
 * look at every cell. One of each in turn.
 */
export async function benchImport(): Promise<void> {
  const bytes = await messyList()
  const times = { ours: [] as number[], bare: [] as number[] }
  let remarks = 0
  for (let round = 0; round < rounds + 2; round += 1) {
    const bare = await timed(() => bareRead(bytes))
    const ours = await timed(async () => (remarks = await preview(bytes)))
    // The first rounds pay for loading and for the engine's warming up.
    if (round < 2) continue
    times.ours.push(ours)
    times.bare.push(bare)
  }
  report({
    name: 'import',
    ours: median(times.ours),
    reference: median(times.bare),
    unit: 'ms',
    limit: 2,
    note: `median of ${rounds}, ${lines} lines, ${(bytes.length / 1024).toFixed(0)} KB, ${remarks} remarks beside them`,
  })
}

async function preview(bytes: Buffer): Promise<number> {
  const { sheets } = await readList(bytes, 'danh-sach.xlsx')
  return sheets
    .flatMap((sheet) =>
      atOnce(
        mapRows(sheet, guessedMapping(sheet), {
          kind: 'people',
          today: '2026-11-26',
          provinceCode: '20',
          communeCode: sheet.communeCode,
          repairs: repairKinds,
          titleCase: true,
          restoreZeros: true,
          householdYear: 2026,
          corrections: {},
          everywhere: [],
        }),
      ),
    )
    .reduce((sum, { problems }) => sum + problems.length, 0)
}

async function bareRead(bytes: Buffer): Promise<number> {
  const book = new Workbook()
  await book.xlsx.load(bytes)
  let cells = 0
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => row.eachCell(({ value }) => (cells += value === null ? 0 : 1)))
  return cells
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Titles, a header of two rows, capitals, the year under the sex, numbers that lost their zeros, older letters in their typefaces. */
async function messyList(): Promise<Buffer> {
  const book = new Workbook()
  const people = madeUpPeople(20_261_126, lines, { gazetteer: loadGazetteer(), today: '2026-11-26' })
  for (let from = 0; from < lines; from += 1000) {
    const sheet = book.addWorksheet(`Thôn ${from / 1000 + 1}`)
    writeHead(sheet)
    // A commune's list repeats its villages: fifty addresses for the thousand lines of a sheet.
    for (const [at, person] of people.slice(from, from + 1000).entries())
      writeLine(sheet, { ...person, address: people[from + (at % 50)]?.address ?? '' }, at + 1)
    sheet.addRow(['', 'Tổng cộng: 1000 người'])
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

function writeHead(sheet: Worksheet): void {
  sheet.addRow(['UBND XÃ THIỆN THUẬT'])
  sheet.addRow(['DANH SÁCH ĐĂNG KÝ THAM GIA PHIÊN GIAO DỊCH VIỆC LÀM'])
  sheet.addRow([
    'STT',
    'Họ và tên',
    'Năm sinh',
    '',
    'Số CCCD',
    'Điện thoại',
    'Địa chỉ',
    'Dân tộc',
    'Diện hộ',
    'Trình độ',
    'Nhu cầu',
    'Ghi chú',
  ])
  sheet.addRow(['', '', 'Nam', 'Nữ'])
  sheet.mergeCells('A2:L2')
  sheet.mergeCells('C3:D3')
}

function writeLine(sheet: Worksheet, person: MadeUpPerson, number: number): void {
  const [year = '', month = '', day = ''] = person.birthDate.split('-')
  const birth = [
    `${day}/${month}/${year}`,
    Number(year),
    `${day}/${month}/${year.slice(2)}`,
    new Date(person.birthDate),
  ][number % 4]
  const isMale = person.sex === 'male'
  const idNumber = number % 3 === 0 ? Number(person.idNumber) : person.idNumber
  const row = sheet.addRow([
    number,
    number % 2 === 0 ? person.fullName.toUpperCase() : person.fullName,
    isMale ? birth : null,
    isMale ? null : birth,
    idNumber,
    number % 3 === 0 && person.phone !== null ? Number(person.phone) : person.phone,
    person.address,
    'Nùng',
    ['HN', 'cận nghèo', '', 'thoát nghèo'][number % 4],
    ['12/12', '9/12', 'THPT', ''][number % 4],
    ['XKLĐ', 'tìm việc', 'học nghề, vay vốn', ''][number % 4],
    '',
  ])
  if (number % 5 !== 0) return
  row.getCell(2).value = 'NguyÔn ThÞ §µo'
  row.getCell(2).font = { name: '.VnTime', size: 12 }
}
