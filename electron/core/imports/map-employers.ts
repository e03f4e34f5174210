import type { Vacancy } from '../../../shared/contract/fair.ts'
import type { ListField } from '../../../shared/list-file.ts'
import { jobGroupOf } from '../../../shared/job-group-of.ts'
import { provinceOf } from '../../../shared/places/commune-of.ts'
import { placeKindOf } from '../../../shared/places/place-kind.ts'
import { readAgeSpan } from '../../../shared/text/age-span.ts'
import { fold } from '../../../shared/text/fold.ts'
import { readWageSpan, type WageSpan } from '../../../shared/text/wage.ts'
import { loadGazetteer } from '../gazetteer.ts'
import { tidy } from './folded.ts'
import { lineOf, remark, remarkRepairs, textAt, type Line } from './line.ts'
import type { EmployerOutField, MappedEmployer, ReadCell, ReadRow, ReadSheet, Rules, VacancyOutField } from './list.ts'
import { saidBy } from './map-people.ts'
import { phoneOf } from './value-numbers.ts'
import { educationOf, listed, qualificationBook } from './value-words.ts'

type Employer = NonNullable<MappedEmployer['employer']>
/** The employer that lines without one go on with, and the row where it began. */
export type Standing = { employer: Employer; row: number } | null

/** One row of an employers' list: its employer, or the one above, with the vacancy it names. */
export function mapEmployer(
  row: ReadRow,
  cells: ReadonlyMap<ListField, ReadCell>,
  {
    sheet,
    columns,
    rules,
    standing,
  }: { sheet: ReadSheet; columns: readonly [number, ListField][]; rules: Rules; standing: Standing },
): { mapped: MappedEmployer; standing: Standing } {
  const line = lineOf(row, 0, cells, rules)
  remarkRepairs(line, columns, rules)
  const name = said(line, 'employerName', 200)
  const isFurther = name === null || (cells.get('employerName')?.merged === true && standing?.employer.name === name)
  const own: Standing = isFurther ? standing : { employer: employerOf(line, name), row: row.number }
  if (own === null) remark(line, 'employerName', 'employer-missing', 'wrong', '')
  const vacancy = vacancyOf(line, rules)
  if (vacancy === null && !isFurther) remark(line, 'vacancyTitle', 'vacancy-missing', 'ask', '')
  const mapped: MappedEmployer = {
    kind: 'employers',
    sheet: sheet.index,
    row: row.number,
    part: 0,
    hidden: row.hidden,
    skip: null,
    said: saidBy(row),
    problems: line.problems,
    employer: own?.employer ?? null,
    employerRow: own?.row ?? row.number,
    vacancy,
  }
  return { mapped, standing: own }
}

function said(line: Line, field: (EmployerOutField | VacancyOutField) & ListField, most: number): string | null {
  const was = line.corrected[field] ?? textAt(line, field)
  const text = tidy(was, most)
  if (tidy(was, most + 1).length > most) remark(line, field, 'too-long', 'ask', was, [text])
  return text === '' ? null : text
}

function employerOf(line: Line, name: string): Employer {
  return {
    name,
    booth: said(line, 'booth', 20),
    taxCode: taxCodeOf(line),
    address: said(line, 'employerAddress', 400),
    contact: said(line, 'contact', 400),
    phone: phoneOf(line, 'employerPhone'),
  }
}

/** Ten digits, or ten and three for a branch; a zero that Excel took is put back. */
function taxCodeOf(line: Line): string | null {
  const was = line.corrected.taxCode ?? textAt(line, 'taxCode')
  const text = tidy(was, 20).replace(/\s/g, '')
  if (text === '') return null
  const isNumber = line.cells.get('taxCode')?.kind === 'number' && line.corrected.taxCode === undefined
  if (isNumber && /^\d{9}$/.test(text)) {
    remark(line, 'taxCode', 'id-zero-restored', 'note', was, [`0${text}`])
    return `0${text}`
  }
  if (!/^\d{10}(?:-?\d{3})?$|^\d{12}$/.test(text)) remark(line, 'taxCode', 'tax-code-length', 'ask', was)
  return text
}

function vacancyOf(line: Line, rules: Rules): Omit<Vacancy, 'id' | 'employerId'> | null {
  const title = said(line, 'vacancyTitle', 200)
  if (title === null) return null
  const { from: wageFrom, to: wageTo } = wageOf(line)
  const place = said(line, 'vacancyPlace', 200)
  const gazetteer = loadGazetteer()
  const asked = line.corrected.qualificationAsked ?? textAt(line, 'qualificationAsked')
  return {
    title,
    wanted: wantedOf(line),
    jobGroup: jobGroupOf(title),
    wageFrom,
    wageTo,
    placeKind: place === null ? null : placeKindOf(place, rules.provinceCode, (text) => provinceOf(text, gazetteer)),
    place,
    skilled: null,
    ...agesOf(line),
    education: asksNothing(textAt(line, 'educationAsked')) ? null : educationOf(line, 'educationAsked'),
    qualification: asksNothing(asked) ? null : listed(line, 'qualificationAsked', asked, qualificationBook),
    requirements: said(line, 'requirements', 1000),
    benefits: said(line, 'benefits', 1000),
  }
}

function asksNothing(text: string): boolean {
  return /^(?:khong|k|ko|lao dong pho thong|ldpt|tat ca)\b/.test(fold(text))
}

/** How many are wanted; of a span the most, which is looked at. */
function wantedOf(line: Line): number | null {
  const was = line.corrected.wanted ?? textAt(line, 'wanted')
  if (was === '') return null
  const numbers = (was.replace(/(?<=\d)[.,](?=\d{3}\b)/g, '').match(/\d+/g) ?? []).map(Number)
  const most = Math.max(...numbers)
  if (numbers.length === 0 || most < 1 || most > 100_000) {
    remark(line, 'wanted', 'wanted-unreadable', 'wrong', was)
    return null
  }
  if (numbers.length > 1) remark(line, 'wanted', 'wanted-unreadable', 'ask', was, [String(most)], [String(most)])
  return most
}

function wageOf(line: Line): WageSpan {
  const [from, to] = [textAt(line, 'wageFrom'), textAt(line, 'wageTo')]
  const span = from !== '' && to !== '' ? `${from} - ${to}` : from !== '' ? `tu ${from}` : to !== '' ? `den ${to}` : ''
  const was = line.corrected.wage ?? (span === '' ? textAt(line, 'wage') : span)
  const read = readWageSpan(tidy(was).replace(/(?:\s*(?:\/|trên|một|1)\s*)tháng\b/giu, ''))
  if (read === null) remark(line, 'wage', 'wage-unreadable', 'wrong', was)
  return read ?? { from: null, to: null }
}

function agesOf(line: Line): { ageFrom: number | null; ageTo: number | null } {
  const was = line.corrected.ages ?? textAt(line, 'ages')
  const read = readAgeSpan(was)
  if (read === null) remark(line, 'ages', 'ages-unreadable', 'wrong', was)
  return { ageFrom: read?.from ?? null, ageTo: read?.to ?? null }
}
