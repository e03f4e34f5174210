import type { ListKind } from '../../../shared/list-file.ts'
import { communeOf } from '../../../shared/places/commune-of.ts'
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'
import { offerTitleCase } from '../../../shared/text/names.ts'
import { loadGazetteer } from '../gazetteer.ts'
import { findHeader } from './find-header.ts'
import type { Grid } from './grid.ts'
import { guessColumns } from './guess-columns.ts'
import type { ReadColumn, ReadSheet } from './list.ts'
import { offerRepairs } from './repairs.ts'
import { guessedText } from './said.ts'
import { communeHeads, villageHeads } from './word-book.ts'

/** What only a list of people has, and only one of employers; the rest both may have. */
const peopleOnly = new Set([
  'birthDate',
  'birthYear',
  'sex',
  'male',
  'female',
  'idNumber',
  'oldIdNumber',
  'ethnicity',
  'household',
])
const employersOnly = new Set(['vacancyTitle', 'wanted', 'taxCode', 'wage', 'booth', 'employerName'])

/** A sheet with its repairs offered, its header found and its columns guessed. */
export function describeSheet(grid: Grid, index: number): ReadSheet {
  const repairs = offerRepairs(grid)
  const people = readAs(grid, 'people')
  const isPlain = weight(people.columns, peopleOnly) >= 2
  const employers = isPlain ? people : readAs(grid, 'employers')
  const isOfEmployers = weight(employers.columns, employersOnly) > weight(people.columns, peopleOnly)
  const { header, columns, kind } = isOfEmployers ? employers : people
  const first = header[0] ?? 0
  const titles = grid.rows.slice(0, header.length === 0 ? 0 : first).map(({ cells }) => lineOf(cells.map(guessedText)))
  return {
    index,
    name: grid.name,
    hidden: grid.hidden,
    kind,
    titles,
    communeCode: communeIn([grid.name, ...titles]),
    village: villageIn([grid.name, ...titles]),
    headerRows: header.flatMap((at) => grid.rows[at]?.number ?? []),
    columns,
    rows: header.length === 0 ? grid.rows : grid.rows.slice((header.at(-1) ?? 0) + 1),
    repairs,
  }
}

function readAs(grid: Grid, kind: ListKind): { header: number[]; columns: ReadColumn[]; kind: ListKind } {
  const header = findHeader(grid, kind)
  return { header, columns: guessColumns(grid, header, kind), kind }
}

function weight(columns: readonly ReadColumn[], own: ReadonlySet<string>): number {
  return columns.reduce((sum, { field, confidence }) => sum + (field !== null && own.has(field) ? confidence : 0), 0)
}

/** A line's different texts in their order. */
function lineOf(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(' ').slice(0, 300)
}

/** The one commune that a sheet's name or the lines above its header tell of. */
function communeIn(lines: readonly string[]): string | null {
  const gazetteer = loadGazetteer()
  const codes = new Set<string>()
  for (const line of lines) {
    const words = line.replace(/[^\p{L}\s]+/gu, ' ').split(/\s+/u)
    for (const [at, word] of words.entries()) {
      const kind = communeHeads.find((head) => foldKeepingMarks(word) === head)
      if (kind === undefined) continue
      // Names have two or three words: the longest that is a commune's.
      for (const length of [3, 2]) {
        const name = words.slice(at + 1, at + 1 + length).join(' ')
        if (fold(name).split(' ').length < length) continue
        const found = communeOf(`${kind} ${name}`, gazetteer, {
          provinceCode: gazetteer.homeProvince,
          issuedOn: '2025-07-01',
        })
        if (found.kind !== 'certain') continue
        codes.add(found.code)
        break
      }
    }
  }
  const [code, ...others] = codes
  return code === undefined || others.length > 0 ? null : code
}

/** The one village that a sheet's name or a part of the lines above its header begins with: "Thôn: Nà Thử - xã Thiện Thuật". */
function villageIn(lines: readonly string[]): string | null {
  const villages = new Map<string, string>()
  for (const line of lines)
    for (const part of line.replaceAll(':', ' ').split(/[,;()–—]|\s-\s/u)) {
      const [head = '', ...rest] = part.trim().split(/\s+/u)
      if (rest.length === 0 || rest.length > 4 || !villageHeads.includes(foldKeepingMarks(head))) continue
      const name = [head, ...rest].join(' ')
      villages.set(fold(name), offerTitleCase(name) ?? name)
    }
  const [village, ...others] = villages.values()
  return village === undefined || others.length > 0 ? null : village
}
