import type { ListField } from '../../../shared/list-file.ts'
import { putRightEverywhere } from './everywhere.ts'
import { cellsByField, mappedColumns } from './line.ts'
import type { MappedEmployer, MappedPerson, MappedRow, Mapping, ReadCell, ReadRow, ReadSheet, Rules } from './list.ts'
import { mapEmployer, type Standing } from './map-employers.ts'
import { mapPeople, saidBy, type PeopleContext } from './map-people.ts'
import { headerTexts, skipOf, type Skip } from './skip-reason.ts'
import { hasTurnedDates } from './value-birth.ts'

/**
 * What each line of a sheet says under a mapping of its columns, with everything remarkable beside it. Pure; work that can be
 * cut after every line, and says how many are done.
 */
export function mapRows(sheet: ReadSheet, mapping: Mapping, rules: Rules): Generator<number, MappedRow[]> {
  return rules.kind === 'people' ? peopleRows(sheet, mapping, rules) : employerRows(sheet, mapping, rules)
}

/** The columns as they were guessed, to begin with. */
export function guessedMapping(sheet: ReadSheet): Mapping {
  return Object.fromEntries(sheet.columns.map(({ index, field }) => [index, field]))
}

function* peopleRows(sheet: ReadSheet, mapping: Mapping, rules: Rules): Generator<number, MappedPerson[]> {
  const columns = mappedColumns(mapping)
  const context: PeopleContext = {
    sheet,
    columns,
    rules,
    above: { communeText: null, village: sheet.village },
    memory: { readings: new Map(), areOld: new Map(), near: new Map() },
    areDatesDoubtful: hasTurnedDates(cellsOf(sheet, columns, 'birthDate')),
  }
  const header = headerTexts(sheet)
  const mapped: MappedPerson[] = []
  for (const [done, row] of sheet.rows.entries()) {
    yield done
    const cells = cellsByField(row, columns, rules)
    const skip = skipOf(row, header, cells)
    if (skip === null) {
      const people = mapPeople(row, cells, context)
      const anew = putRightEverywhere(people, rules)
      mapped.push(...(anew === null ? people : mapPeople(row, cells, { ...context, rules: anew })))
    } else {
      context.above = below(context.above, skip)
      mapped.push({ ...skipped(row, sheet, skip), kind: 'people', person: null })
    }
  }
  remarkTwice(mapped)
  return mapped
}

/** A heading's commune ends the village above it. */
function below(above: PeopleContext['above'], { village, commune }: Skip): PeopleContext['above'] {
  if (commune !== null) return { communeText: commune, village: null }
  return village === null ? above : { ...above, village }
}

type Read = ReturnType<typeof mapEmployer>

function* employerRows(sheet: ReadSheet, mapping: Mapping, rules: Rules): Generator<number, MappedEmployer[]> {
  const columns = mappedColumns(mapping)
  const header = headerTexts(sheet)
  const mapped: MappedEmployer[] = []
  let standing: Standing = null
  for (const [done, row] of sheet.rows.entries()) {
    yield done
    const cells = cellsByField(row, columns, rules)
    const skip = skipOf(row, header, cells)
    if (skip === null) {
      const first: Read = mapEmployer(row, cells, { sheet, columns, rules, standing })
      const anew = putRightEverywhere([first.mapped], rules)
      const read: Read = anew === null ? first : mapEmployer(row, cells, { sheet, columns, rules: anew, standing })
      standing = read.standing
      mapped.push(read.mapped)
    } else {
      const nobody = { employer: null, employerRow: row.number, vacancy: null }
      mapped.push({ ...skipped(row, sheet, skip), kind: 'employers', ...nobody })
    }
  }
  return mapped
}

function skipped(row: ReadRow, sheet: ReadSheet, { reason }: Skip): Omit<MappedPerson, 'kind' | 'person'> {
  return {
    sheet: sheet.index,
    row: row.number,
    part: 0,
    hidden: row.hidden,
    skip: reason,
    said: saidBy(row),
    problems: [],
  }
}

function cellsOf(sheet: ReadSheet, columns: readonly [number, ListField][], wanted: ListField): ReadCell[] {
  const index = columns.find(([, field]) => field === wanted)?.[0]
  return index === undefined ? [] : sheet.rows.flatMap(({ cells }) => cells[index] ?? [])
}

/** One number on two lines: a person twice, or a number copied down. */
function remarkTwice(mapped: readonly MappedPerson[]): void {
  const first = new Map<string, number>()
  for (const { person, row, problems } of mapped) {
    const number = person?.idNumber ?? null
    if (number === null) continue
    const before = first.get(number)
    if (before === undefined) first.set(number, row)
    else
      problems.push({
        field: 'idNumber',
        code: 'id-twice',
        level: 'ask',
        was: number,
        offered: [String(before)],
        codes: [],
      })
  }
}
