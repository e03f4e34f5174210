import type { ExportOrder } from '../../../shared/contract/exports.ts'
import { Refusal } from '../../../shared/failure.ts'
import { currentFair } from '../context.ts'
import { attendanceList } from './attendance-list.ts'
import { employerFile } from './employer-file.ts'
import { employerSheets } from './employer-list.ts'
import { interviewSheets } from './interview-list.ts'
import { type Names, openNames } from './names.ts'
import type { Reading } from './reading.ts'
import type { Book, Sheet } from './sheet.ts'
import { figuresTable, summarySheets } from './summary.ts'

/** One file to be written: its sheets, or the one table of a CSV, and its line in the access log. */
export type FileToWrite = Book & { format: 'xlsx' | 'csv'; action: string }

type Lists = Record<'attendance' | 'interviews' | 'employers' | 'summary', (context: Reading, names: Names) => Sheets>
type Sheets = [Sheet, ...Sheet[]]

const lists: Lists = {
  attendance: (reading, names) => [attendanceList(reading, names)],
  interviews: interviewSheets,
  employers: employerSheets,
  summary: summarySheets,
}
const listNames = Object.keys(lists) as (keyof Lists)[]

/**
 * Reads all that a file is of, as of one moment, and lets the database go: writing a long file must hold nothing up.
 *
 * @throws Refusal `no-fair`, `not-found`, `template-wrong`
 */
export function filesToWrite(order: ExportOrder, reading: Reading): FileToWrite[] {
  return reading.store.atOneMoment(() => read(order, reading))
}

function read({ name, format, employerId, months }: ExportOrder, reading: Reading): FileToWrite[] {
  const { store } = reading
  const names = openNames(store.fairs.center(currentFair(reading).center)?.province_code ?? '')
  if (name === 'employer-file') {
    const sheets = employerFile({ employerId: employerId ?? '', months }, reading, names)
    return [{ ...bookOf(sheets), format: 'xlsx', action: `employer-file:${employerId}` }]
  }
  if (name === 'everything')
    return listNames.flatMap((list) => [listFile(list, 'xlsx', reading, names), listFile(list, 'csv', reading, names)])
  if (format === 'zip') throw new Refusal({ code: 'bad-input', field: 'format' })
  return [listFile(name, format, reading, names)]
}

function listFile(list: keyof Lists, format: 'xlsx' | 'csv', reading: Reading, names: Names): FileToWrite {
  // Sheets of figures are for eyes; programs are given one number a record.
  const sheets: Sheets =
    list === 'summary' && format === 'csv' ? [figuresTable(reading, names)] : lists[list](reading, names)
  return { ...bookOf(sheets), format, action: `${list}-export` }
}

function bookOf(sheets: Sheets): Book {
  return { fileName: sheets[0].fileName, sheets }
}
