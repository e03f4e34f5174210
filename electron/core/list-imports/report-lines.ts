import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type KeptReason, keptReasons, type ReportLine } from '../../../shared/contract/imports.ts'
import type { Fate, LineField } from '../../../shared/contract/list-lines.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { SkipReason } from '../../../shared/list-file.ts'
import type { ListImportRow, ListLineRow } from '../../db/list-imports.ts'
import type { Store } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { mergeFields } from '../person-fields.ts'
import { detailOf, type Planned } from './line.ts'
import type { Plan } from './planning.ts'
import { reportIn, showImport } from './show-import.ts'

type Keeping = {
  list: string
  /** Who or what the lines became. */
  records: ReadonlyMap<Planned, string>
  names: ReadonlyMap<number, string>
  store: Store
}

/** Writes down what became of every line of the file, nothing of what it said. Part of the caller's transaction. */
export function keepLines(lines: Plan['lines'], { list, records, names, store }: Keeping): void {
  for (const line of lines) {
    const { sheet, row, part } = line.source
    const record = records.get(line) ?? null
    store.listImports.keepLine(list, {
      sheet: names.get(sheet) ?? String(sheet),
      row,
      part,
      line: record !== null && 'line' in line ? line.line : '',
      outcome: line.fate,
      detail: detailOf(line),
      record,
    })
  }
}

const notTaken: readonly Fate[] = ['undecided', 'wrong', 'left-out', 'skipped']

/** What became of each line of an import; names are those of today, and of whoever was erased there is none. */
export function readReport(input: CheckedInputOf<'import.report'>, context: Context): OutputOf<'import.report'> {
  const row = requireImport(input.listId, context)
  const lines = linesOf(row, context.store).filter(({ outcome, detail }) => {
    if (input.scope === 'kept') return detail?.startsWith('kept:') ?? false
    return input.scope === 'all' || (notTaken as readonly string[]).includes(outcome)
  })
  return {
    list: showImport(row, context),
    total: lines.length,
    lines: lines.slice(input.offset, input.offset + input.limit).map((line) => showLine(line, row, context.store)),
  }
}

/** @throws Refusal `not-found` */
export function requireImport(listId: string, { store }: Pick<Context, 'store'>): ListImportRow {
  const row = store.listImports.byId(listId)
  if (!row) throw new Refusal({ code: 'not-found' })
  return row
}

/** Every line of an import in the order of the file. */
export function linesOf(row: ListImportRow, store: Store): ListLineRow[] {
  const { sheets } = reportIn(row)
  return store.listImports
    .lines(row.id)
    .toSorted((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row)
}

export function showLine(line: ListLineRow, { kind }: ListImportRow, store: Store): ReportLine {
  const { sheet, row, part, record, detail } = line
  const fate = line.outcome as Fate
  const named = record === null ? null : kind === 'people' ? personNamed(record, store) : hiringNamed(record, store)
  return {
    sheet,
    row,
    part,
    fate,
    skip: fate === 'skipped' ? (detail as SkipReason) : null,
    problem: fate === 'wrong' ? problemIn(detail) : null,
    name: named?.name ?? null,
    attendeeId: named?.attendeeId ?? null,
    kept: keptIn(detail),
  }
}

function personNamed(record: string, store: Store): { name: string; attendeeId: string } | null {
  const root = store.persons.rootOf(record)
  const persons = store.persons.group(root)
  return persons.length === 0 ? null : { name: mergeFields(persons).fullName, attendeeId: root }
}

function hiringNamed(record: string, { fairs }: Store): { name: string; attendeeId: null } | null {
  const vacancy = fairs.vacancy(record)
  const employer = fairs.employer(vacancy?.employer ?? record)
  const name = [employer?.name, vacancy?.title].filter((part) => part !== undefined).join(' · ')
  return name === '' ? null : { name, attendeeId: null }
}

function problemIn(detail: string | null): ReportLine['problem'] {
  const [code, field] = detail?.split(' ') ?? []
  if (code === undefined || field === undefined) return null
  return { code: code as NonNullable<ReportLine['problem']>['code'], field: field as LineField }
}

/** How a line says that an undo left it, and why. */
export function keptDetail(reason: KeptReason): string {
  return `kept:${reason}`
}

function keptIn(detail: string | null): KeptReason | null {
  const reason = detail?.startsWith('kept:') ? detail.slice('kept:'.length) : null
  return keptReasons.find((one) => one === reason) ?? null
}
