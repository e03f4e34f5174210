import ethnicGroups from '../../../resources/lists/ethnic-groups.json' with { type: 'json' }
import type { ListField, ListKind } from '../../../shared/list-file.ts'
import { fold } from '../../../shared/text/fold.ts'
import { readWageSpan } from '../../../shared/text/wage.ts'
import { folded } from './folded.ts'
import type { ReadCell } from './list.ts'
import { guessedText } from './said.ts'
import {
  beginsWithSurname,
  codesOf,
  crossOf,
  educationWords,
  householdWords,
  qualificationWords,
  sexWords,
} from './word-book.ts'

/** What one cell looks like by itself. */
export const signs = [
  'id',
  'old-id',
  'phone',
  'date',
  'year',
  'name',
  'sex',
  'cross',
  'ethnicity',
  'household',
  'education',
  'qualification',
  'serial',
  'wage',
  'company',
] as const
export type Sign = (typeof signs)[number]

const groupNames = new Set(ethnicGroups.items.flatMap(({ vi, aliases }) => [vi, ...aliases]).map(fold))

/** What the cells of each field look like; fields that can look like anything are not named. */
const looks: Readonly<Partial<Record<ListField, readonly Sign[]>>> = {
  fullName: ['name'],
  birthDate: ['date', 'year'],
  sex: ['sex', 'cross'],
  male: ['cross', 'date', 'year', 'sex'],
  female: ['cross', 'date', 'year', 'sex'],
  idNumber: ['id', 'old-id'],
  oldIdNumber: ['old-id', 'id'],
  idIssuedOn: ['date', 'year'],
  phone: ['phone'],
  employerPhone: ['phone'],
  ethnicity: ['ethnicity'],
}

/** What a field looks like that cells may tell of by themselves. */
const telling: Readonly<Record<ListKind, readonly (readonly [Sign, ListField])[]>> = {
  people: [
    ['id', 'idNumber'],
    ['phone', 'phone'],
    ['date', 'birthDate'],
    ['name', 'fullName'],
    ['sex', 'sex'],
    ['year', 'birthDate'],
    ['ethnicity', 'ethnicity'],
    ['household', 'household'],
    ['education', 'education'],
    ['qualification', 'qualification'],
    ['old-id', 'oldIdNumber'],
  ],
  employers: [
    ['phone', 'employerPhone'],
    ['company', 'employerName'],
    ['wage', 'wage'],
  ],
}

/** Of a column's cells with a text, how many in one look like each thing. */
export type Looks = { cells: number; share: (sign: Sign) => number }

/** How a column's cells look, by up to sixty of them, spread over all. */
export function looksOf(cells: readonly ReadCell[]): Looks {
  const counts = new Map<Sign, number>()
  let seen = 0
  for (const cell of cells) {
    const text = guessedText(cell)
    if (text === '' || cell.merged === true) continue
    seen += 1
    for (const sign of signsOf(cell, text)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    if (seen === 60) break
  }
  return { cells: seen, share: (sign) => (seen === 0 ? 0 : (counts.get(sign) ?? 0) / seen) }
}

function signsOf(cell: ReadCell, text: string): Sign[] {
  if (cell.kind === 'date') return ['date']
  const digits = text.replace(/[\s.'-]/g, '')
  if (/^\+?\d+$/.test(digits)) return numberSigns(digits, cell.kind === 'number')
  if (/^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/.test(text)) return ['date']
  if (/^\d{1,2}\/1[02]$/.test(text)) return ['education']
  const found: Sign[] = []
  if (codesOf(text, sexWords).length > 0) found.push('sex')
  // "Không" under "Tôn giáo" is no household's status: a yes or a no says nothing of what it answers.
  const isAnswer = crossOf(text) !== null
  if (isAnswer) found.push('cross')
  if (groupNames.has(folded(text))) found.push('ethnicity')
  if (!isAnswer && codesOf(text, householdWords).length > 0) found.push('household')
  if (codesOf(text, educationWords).length > 0) found.push('education')
  if (!isAnswer && codesOf(text, qualificationWords).length > 0) found.push('qualification')
  if (/\b(?:cong ty|cty|doanh nghiep|hop tac xa|htx|truong|tap doan)\b/.test(folded(text))) found.push('company')
  else if (/\p{L}/u.test(text) && !/\d/.test(text) && beginsWithSurname(text) && text.length < 40) found.push('name')
  if (/\d/.test(text) && text.length < 40 && readWageSpan(text) !== null) found.push('wage')
  return found
}

function numberSigns(digits: string, isNumber: boolean): Sign[] {
  const found: Sign[] = []
  const { length } = digits
  if (
    (length === 12 && digits.startsWith('0')) ||
    (isNumber && (length === 11 || length === 10) && /^[1-9]\d/.test(digits))
  )
    found.push('id')
  if (/^(?:0[235789]\d{8,9}|(?:\+?84)[235789]\d{8}|[35789]\d{8})$/.test(digits)) found.push('phone')
  if (length === 9 || (isNumber && length === 8)) found.push('old-id')
  if (/^(?:19|20)\d{2}$/.test(digits)) found.push('year')
  if (length <= 4) found.push('serial')
  if (digits === '1') found.push('cross')
  return found
}

/** Whether cells contradict a field: hardly one looks as it should and most look like something else, which is answered. */
export function contradicted(field: ListField, looks_: Looks, kind: ListKind): ListField | null {
  const due = looks[field]
  if (due === undefined || looks_.cells < 3) return null
  const fitting = Math.max(...due.map(looks_.share))
  if (fitting > 0.3) return null
  const other = toldByCells(looks_, kind)
  return other === null || other.share < 0.7 || other.field === field ? null : other.field
}

/** What cells alone tell a column to hold, and how many of them do; null where they look like anything. */
export function toldByCells(looks_: Looks, kind: ListKind): { field: ListField; share: number } | null {
  let best: { field: ListField; share: number } | null = null
  for (const [sign, field] of telling[kind]) {
    const share = looks_.share(sign)
    if (share > (best?.share ?? 0.5)) best = { field, share }
  }
  return best
}
