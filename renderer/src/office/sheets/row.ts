import { formatBadgeNumber, parseBadgeNumber } from '../../../../shared/badge-number.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import { outcomes } from '../../../../shared/contract/interview.ts'
import type { FailureCode } from '../../../../shared/failure.ts'
import { momentOf, readTimeOfDay } from '../../../../shared/text/time-of-day.ts'
import { timeOf } from '../../session/vietnam-time.ts'

export type SheetRead = OutputOf<'sheet.read'>
export type SheetEntry = SheetRead['entries'][number]

export const rowFields = ['badge', 'vacancy', 'outcome', 'time', 'note'] as const
export type RowField = (typeof rowFields)[number]
/** A row as it was typed, nothing interpreted yet. */
export type RowText = Record<RowField, string>

/** What stands in the way of saving a row. */
export type RowProblem =
  | { field: Exclude<RowField, 'note'>; kind: 'badge' | 'vacancy' | 'outcome' | 'time' }
  | { field: RowField; kind: 'refused'; code: FailureCode; detail: string | undefined }

export type TypedRow = {
  text: RowText
  state: 'typed' | 'saving' | 'saved'
  /** Whose row it is, once saved. */
  fullName: string
  problem: RowProblem | null
}

export const blankRow: RowText = { badge: '', vacancy: '', outcome: '', time: '', note: '' }

/** Whether anything at all was typed on a row. */
export function isBlank(text: RowText): boolean {
  return rowFields.every((field) => text[field].trim() === '')
}

/** A row that was saved before, as its sheet would be typed. */
export function textOfEntry(entry: SheetEntry, vacancies: SheetRead['vacancies']): RowText {
  const vacancy = vacancies.findIndex(({ id }) => id === entry.vacancyId) + 1
  return {
    badge: entry.badgeNumber ?? '',
    vacancy: vacancy === 0 ? '' : String(vacancy),
    outcome: String(outcomes.indexOf(entry.outcome) + 1),
    time: timeOf(entry.at),
    note: entry.note,
  }
}

/** A badge number typed without its letter takes that of the row before; in full where it is one, as typed where it is not. */
export function wholeBadge(typed: string, letter: string): string {
  const text = /^[\d\s\-.]+$/u.test(typed) && !isCode(typed) ? `${letter}${typed}` : typed
  const number = parseBadgeNumber(text)
  return number === null ? typed.trim() : formatBadgeNumber(number.letter, number.counter)
}

/** Whether a text is a badge's own number or its scanned code. */
export function isBadge(text: string): boolean {
  return isCode(text) || parseBadgeNumber(text) !== null
}

function isCode(text: string): boolean {
  return /^\d{24}$/u.test(text.trim())
}

export type Around = {
  vacancies: SheetRead['vacancies']
  /** The day the sheet was written on, `YYYY-MM-DD`. */
  day: string
}

type Said = Pick<SheetEntry, 'vacancyId' | 'outcome' | 'note' | 'at'> & { badgeText: string }

/** What a row says, its time filled in, or the first thing that keeps it from being saved. */
export function readRow(text: RowText, { vacancies, day }: Around): { said: Said } | { problem: RowProblem } {
  if (!isBadge(text.badge)) return { problem: { field: 'badge', kind: 'badge' } }
  const vacancy = numberIn(text.vacancy)
  if (vacancy === null || vacancy > vacancies.length) return { problem: { field: 'vacancy', kind: 'vacancy' } }
  const outcome = outcomes[(numberIn(text.outcome) ?? 0) - 1]
  if (outcome === undefined) return { problem: { field: 'outcome', kind: 'outcome' } }
  const clock = readTimeOfDay(text.time)
  if (clock === null) return { problem: { field: 'time', kind: 'time' } }
  const vacancyId = vacancies[vacancy - 1]?.id ?? null
  return { said: { badgeText: text.badge, vacancyId, outcome, note: text.note.trim(), at: momentOf(day, clock) } }
}

/** 0 where nothing was typed; null for what is no number. */
function numberIn(text: string): number | null {
  const plain = text.trim()
  if (plain === '') return 0
  return /^\d{1,2}$/u.test(plain) ? Number(plain) : null
}

/** The last time told above a row, which holds for it too; the sheet's own where none was. */
export function timeAbove(rows: readonly RowText[], row: number, ofSheet: string): string {
  return rows.slice(0, row - 1).findLast(({ time }) => readTimeOfDay(time) !== null)?.time ?? ofSheet
}

/** The letter of the last badge above a row, else `usual`. */
export function letterAbove(rows: readonly RowText[], row: number, usual: string): string {
  const above = rows.slice(0, row - 1).flatMap(({ badge }) => parseBadgeNumber(badge)?.letter ?? [])
  return above.at(-1) ?? usual
}

/** A time as a clock shows it: `815` is `8:15`; as typed where it is none. */
export function timeWritten(typed: string): string {
  const read = readTimeOfDay(typed)
  return read === null ? typed.trim() : `${read.hour}:${String(read.minute).padStart(2, '0')}`
}
