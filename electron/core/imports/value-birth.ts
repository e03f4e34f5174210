import { ageOn, isoDay, readBirthDate, type BirthDateReason } from '../../../shared/text/dates.ts'
import type { ProblemCode } from '../../../shared/list-file.ts'
import { remark, textAt, type Line } from './line.ts'
import type { ReadCell, Rules } from './list.ts'

const refusals: Record<Exclude<BirthDateReason, 'empty'>, ProblemCode> = {
  'not-a-date': 'date-unreadable',
  impossible: 'date-impossible',
  future: 'date-future',
  'before-1900': 'date-before-1900',
}
/** Days from the spreadsheets' day 0 to 1/1/1970. */
const daysBefore1970 = 25_569

/** The birth date of a line; `isDoubtful` where its column has days and months both ways round. */
export function birthOf(line: Line, rules: Rules, isDoubtful: boolean): string | null {
  const corrected = line.corrected.birthDate
  const cell: ReadCell | undefined =
    corrected === undefined ? birthCell(line) : { text: corrected, kind: 'text', font: null }
  if (cell === undefined || cell.text === '') return null
  const birth = read(line, cell, rules.today, isDoubtful && corrected === undefined)
  if (birth !== null && ageOn(birth, rules.today) < 15) remark(line, 'birthDate', 'age-under-15', 'ask', cell.text)
  return birth
}

/** One column, three of them, or the year under the sex. */
function birthCell(line: Line): ReadCell | undefined {
  const whole = line.cells.get('birthDate')
  if (whole !== undefined && whole.text !== '') return whole
  const year = textAt(line, 'birthYear')
  if (year !== '') {
    const [day, month] = [textAt(line, 'birthDay'), textAt(line, 'birthMonth')]
    const text = day === '' || month === '' ? year : `${day}/${month}/${year}`
    return { text, kind: 'text', font: null }
  }
  return (['male', 'female'] as const)
    .map((field) => line.cells.get(field))
    .find((cell) => /\d{2}/.test(cell?.text ?? ''))
}

function read(line: Line, cell: ReadCell, today: string, isDoubtful: boolean): string | null {
  // "1990.0", "32874.0": what programs make of a number in a text file.
  const text = cell.text.replace(/^(\d{4,8})[.,]0$/, '$1')
  if (cell.kind === 'error') return refuse(line, 'cell-error', text)
  if (cell.kind === 'date') return fromDate(line, text, today, isDoubtful)
  if (/^\d{5}$/.test(text)) return fromSerial(line, Number(text), text, today)
  // "1021990": a number has lost the zero of its day.
  const said = /^\d{7}$/.test(text) ? `0${text}` : text
  const result = readBirthDate(said, today)
  if (result.kind === 'birth') {
    remarkHow(line, text, result.value, isDoubtful)
    return result.value
  }
  const turned = turnedRound(said, today)
  if (result.reason === 'impossible' && turned !== null) {
    remark(line, 'birthDate', 'date-day-or-month', 'ask', text, [shown(turned)], [turned])
    return turned
  }
  if (result.reason === 'empty') return null
  const year = result.reason === 'impossible' ? /(?:19|20)\d{2}/.exec(said)?.[0] : undefined
  return refuse(line, refusals[result.reason], text, year)
}

function remarkHow(line: Line, was: string, value: string, isDoubtful: boolean): void {
  const turned = turnedRound(was, '9999-12-31')
  if (isDoubtful && turned !== null && turned !== value)
    remark(line, 'birthDate', 'date-day-or-month', 'note', was, [shown(value), shown(turned)], [value, turned])
  else if (/^\D*\d{1,2}\D\d{1,2}\D\d{2}\D*$/.test(was))
    remark(line, 'birthDate', 'date-two-digit-year', 'note', was, [shown(value)], [value])
  else if (value.length === 4 && was !== value)
    remark(line, 'birthDate', 'date-year-only', 'note', was, [value], [value])
}

/** A day that the file says is one. A year typed into such a cell shows as a day of 1905. */
function fromDate(line: Line, text: string, today: string, isDoubtful: boolean): string | null {
  const serial = text.endsWith('/1905') ? serialOf(text) : 0
  if (serial >= 1920 && serial <= Number(today.slice(0, 4))) {
    remark(line, 'birthDate', 'date-year-only', 'ask', text, [String(serial)], [String(serial)])
    return String(serial)
  }
  const result = readBirthDate(text, today)
  if (result.kind !== 'birth') return result.reason === 'empty' ? null : refuse(line, refusals[result.reason], text)
  const turned = turnedRound(text, today)
  if (isDoubtful && turned !== null && turned !== result.value)
    remark(
      line,
      'birthDate',
      'date-day-or-month',
      'ask',
      text,
      [shown(result.value), shown(turned)],
      [result.value, turned],
    )
  return result.value
}

function fromSerial(line: Line, serial: number, was: string, today: string): string | null {
  const day = new Date((serial - daysBefore1970) * 86_400_000).toISOString().slice(0, 10)
  if (day > today || day < '1900-01-01') return refuse(line, 'date-unreadable', was)
  remark(line, 'birthDate', 'date-from-serial', 'note', was, [shown(day)], [day])
  return day
}

function serialOf(text: string): number {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number)
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + daysBefore1970
}

/** The same three numbers as month, day, year; null where that is no day. */
function turnedRound(text: string, today: string): string | null {
  const parts = /^\D*(\d{1,2})\D(\d{1,2})\D(\d{4}|\d{2})\D*$/.exec(text)
  if (parts === null) return null
  const result = readBirthDate(`${parts[2]}/${parts[1]}/${parts[3]}`, today)
  return result.kind === 'birth' && result.value.length === 10 ? result.value : null
}

function refuse(line: Line, code: ProblemCode, was: string, offered?: string): null {
  remark(
    line,
    'birthDate',
    code,
    'wrong',
    was,
    offered === undefined ? [] : [offered],
    offered === undefined ? [] : [offered],
  )
  return null
}

/** A birth date as it is shown: `05/02/1990`, or the year alone. */
export function shown(birth: string): string {
  return birth.length === 4 ? birth : birth.split('-').toReversed().join('/')
}

/**
 * Whether a column has days and months both ways round: texts that are days only when turned, or only texts of days after the 12th
 * beside true dates of days before it, which is what a spreadsheet set to American dates makes of a Vietnamese list.
 */
export function hasTurnedDates(cells: readonly ReadCell[]): boolean {
  let [turnedTexts, lateTexts, earlyTexts, earlyDates, lateDates] = [0, 0, 0, 0, 0]
  for (const { kind, text } of cells) {
    const [first = 0, second = 0] = text.split(/\D/).map(Number)
    if (kind === 'date' && first > 12) lateDates += 1
    else if (kind === 'date') earlyDates += 1
    else if (/^\d{1,2}\D\d{1,2}\D\d{2,4}$/.test(text)) {
      if (second > 12 && first <= 12 && isoDay(2000, first, second) !== null) turnedTexts += 1
      else if (first > 12) lateTexts += 1
      else earlyTexts += 1
    }
  }
  return turnedTexts > 0 || (lateTexts >= 3 && earlyDates >= 3 && earlyTexts === 0 && lateDates === 0)
}
