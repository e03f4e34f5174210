import { guessedMapping, mapRows } from '../../../electron/core/imports/map-rows.ts'
import type { MappedEmployer, MappedPerson, ReadFile, ReadSheet, Rules } from '../../../electron/core/imports/list.ts'
import { atOnce } from '../../../electron/core/list-imports/slices.ts'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { Refusal } from '../../../shared/failure.ts'
import { repairKinds } from '../../../shared/list-file.ts'

/** The rules a wizard begins with, on the day of the tests. */
export const usualRules: Rules = {
  kind: 'people',
  today: '2026-11-26',
  provinceCode: '20',
  communeCode: null,
  repairs: repairKinds,
  titleCase: true,
  restoreZeros: true,
  householdYear: 2026,
  corrections: {},
  everywhere: [],
}

/** The first sheet of a file, which must have one. */
export function firstSheet({ sheets: [sheet] }: ReadFile): ReadSheet {
  if (sheet === undefined) throw new Error('the file has no sheet')
  return sheet
}

/** The people of a sheet with its columns as guessed. */
export function peopleOf(sheet: ReadSheet, rules: Partial<Rules> = {}): MappedPerson[] {
  const rows = atOnce(mapRows(sheet, guessedMapping(sheet), { ...usualRules, ...rules }))
  return rows.filter((row) => row.kind === 'people')
}

/** The employers and vacancies of a sheet with its columns as guessed. */
export function employersOf(sheet: ReadSheet, rules: Partial<Rules> = {}): MappedEmployer[] {
  const rows = atOnce(mapRows(sheet, guessedMapping(sheet), { ...usualRules, ...rules, kind: 'employers' }))
  return rows.filter((row) => row.kind === 'employers')
}

/** A list typed as text, cells parted by semicolons, read as a CSV file. */
export async function readTyped(...lines: string[]): Promise<ReadSheet> {
  return firstSheet(await readList(Buffer.from(lines.join('\r\n')), 'danh-sach.csv'))
}

/** One person's line under a header, read. */
export async function readLine(header: string, line: string, rules: Partial<Rules> = {}): Promise<MappedPerson> {
  const [person] = peopleOf(await readTyped(header, line), rules)
  if (person === undefined) throw new Error('the line was lost')
  return person
}

/** What was remarked, as `field code level`. */
export function remarks({ problems }: Pick<MappedPerson, 'problems'>): string[] {
  return problems.map(({ field, code, level }) => `${field} ${code} ${level}`)
}

/** The code a file is refused with; throws where it is taken. */
export async function refusalOf(bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    await readList(bytes, fileName)
  } catch (error) {
    if (error instanceof Refusal)
      return error.failure.code + (error.failure.detail === undefined ? '' : ` ${error.failure.detail}`)
    throw error
  }
  throw new Error('the file was taken')
}
