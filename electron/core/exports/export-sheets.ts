import type { ExportOrder } from '../../../shared/contract/exports.ts'
import { Refusal } from '../../../shared/failure.ts'
import { currentFair } from '../context.ts'
import { adjustmentSheets } from './adjustment-sheets.ts'
import { attendanceList } from './attendance-list.ts'
import { employerFile } from './employer-file.ts'
import { employerSheets } from './employer-list.ts'
import { followUpSheets } from './follow-up-sheets.ts'
import { interviewSheets } from './interview-list.ts'
import { type Names, openNames } from './names.ts'
import type { Reading } from './reading.ts'
import type { Book, Sheet } from './sheet.ts'
import { yearSheets } from './year-sheets.ts'
import { figuresTable, summarySheets } from './summary.ts'

/** One file to be written: its sheets, or the one table of a CSV, and its line in the access log. */
export type FileToWrite = Book & { format: 'xlsx' | 'csv'; action: string }

type ListName = Exclude<ExportOrder['name'], 'employer-file' | 'everything' | 'year' | 'follow-up' | 'adjustments'>
type Lists = Record<ListName, (reading: Reading, names: Names) => Sheets>
type Sheets = [Sheet, ...Sheet[]]

const lists: Lists = {
  attendance: (reading, names) => [attendanceList(reading, names)],
  interviews: interviewSheets,
  employers: employerSheets,
  summary: summarySheets,
}
const listNames = Object.keys(lists) as ListName[]

/**
 * What a file is made of. Long lists are read only as they are written: the database must stay as of one moment until then.
 *
 * @throws Refusal `no-fair`, `not-found`, `template-wrong`
 */
export function filesToWrite(
  { name, format, employerId, months, year = null }: ExportOrder,
  reading: Reading,
): FileToWrite[] {
  const { store } = reading
  const names = openNames(store.fairs.center(currentFair(reading).center)?.province_code ?? '')
  if (name === 'employer-file') {
    const sheets = employerFile({ employerId: employerId ?? '', months }, reading, names)
    return [{ ...bookOf(sheets), format: 'xlsx', action: `employer-file:${employerId}` }]
  }
  if (name === 'everything')
    return [...listNames.flatMap((list) => bothFormats(list, reading, names)), ...adjustmentFiles(reading)]
  if (format === 'zip' || format === 'pdf') throw new Refusal({ code: 'bad-input', field: 'format' })
  if (name === 'year') return [fileOf(name, format, yearSheets(year, reading, names))]
  if (name === 'follow-up') return [fileOf(name, format, followUpSheets(reading, names))]
  if (name === 'adjustments') return adjustmentFiles(reading, format)
  return [fileOf(name, format, sheetsOf(name, format, reading, names))]
}

/** Read once, written twice: a list's rows can be gone through again. */
function bothFormats(list: ListName, reading: Reading, names: Names): FileToWrite[] {
  const sheets = sheetsOf(list, 'xlsx', reading, names)
  const table = list === 'summary' ? sheetsOf(list, 'csv', reading, names) : sheets
  return [fileOf(list, 'xlsx', sheets), fileOf(list, 'csv', table)]
}

/** Sheets of figures are for eyes; programs are given one number a record. */
function sheetsOf(list: ListName, format: 'xlsx' | 'csv', reading: Reading, names: Names): Sheets {
  return list === 'summary' && format === 'csv' ? [figuresTable(reading, names)] : lists[list](reading, names)
}

/** In an archive both where there is anything; asked for by itself, its absence is said. */
function adjustmentFiles(reading: Reading, format?: 'xlsx' | 'csv'): FileToWrite[] {
  const sheets = adjustmentSheets(reading)
  if (sheets === null && format !== undefined) throw new Refusal({ code: 'not-found', field: 'name' })
  const formats = format === undefined ? (['xlsx', 'csv'] as const) : [format]
  return sheets === null ? [] : formats.map((one) => fileOf('adjustments', one, sheets))
}

function fileOf(
  list: ListName | 'year' | 'follow-up' | 'adjustments',
  format: 'xlsx' | 'csv',
  sheets: Sheets,
): FileToWrite {
  return { ...bookOf(sheets), format, action: `${list}-export` }
}

function bookOf(sheets: Sheets): Book {
  return { fileName: sheets[0].fileName, sheets }
}
