import type { ReportLine } from '../../../shared/contract/imports.ts'
import type { ListField } from '../../../shared/list-file.ts'
import { imports } from '../../../shared/words/vi/imports.ts'
import { listFile } from '../../../shared/words/vi/list-file.ts'
import { currentFair, type Context } from '../context.ts'
import { writeCsv } from '../exports/csv.ts'
import type { Sheet } from '../exports/sheet.ts'
import type { ExportedFile } from '../ports.ts'
import { isWriting } from '../../../shared/contract/list-lines.ts'
import { linesOf, requireImport, showLine } from './report-lines.ts'
import { reportIn } from './show-import.ts'

const { column } = imports.done

/** What became of every line of an import, as a CSV; names as far as they are still there. Noted in the access log. */
export async function reportFile(listId: string, context: Context): Promise<ExportedFile> {
  const { store, now, caller } = context
  const row = requireImport(listId, context)
  const lines = linesOf(row, store).map((line) => showLine(line, row, store))
  store.stations.noteAccess(now(), caller.stationId, 'import-report-export', null, lines.length)
  const isUndone = row.undone_at !== null
  const { leftOut } = reportIn(row)
  const sheet: Sheet = {
    fileName: 'bao-cao-nhap-danh-sach',
    name: imports.title,
    heading: [],
    columns: [
      { title: imports.columns.sheets, width: 20, kind: 'text' },
      { title: column.row, width: 8, kind: 'integer' },
      { title: column.fate, width: 24, kind: 'text' },
      { title: column.who, width: 30, kind: 'text' },
      { title: column.why, width: 60, kind: 'text' },
    ],
    rows: [
      ...lines.map((line) => [line.sheet, line.row, fateOf(line, isUndone), line.name, reasonOf(line)]),
      ...leftOut.sheets.map((sheet) => [sheet, null, imports.fate['left-out'], null, imports.columns.sheetLeft]),
      ...leftOut.columns.map((title) => ['', null, imports.fate['left-out'], null, imports.columns.columnLeft(title)]),
    ],
    expected: lines.length + leftOut.sheets.length + leftOut.columns.length,
    tally: () => ({ rows: lines.length, totals: [] }),
    rowHeight: 18,
    sum: null,
    footer: '',
    orientation: 'portrait',
    isForm: false,
    signatures: [],
  }
  return {
    fileName: `${sheet.fileName}-${currentFair(context).held_on}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    body: await writeCsv(sheet),
  }
}

function fateOf({ fate, kept }: ReportLine, isUndone: boolean): string {
  if (!isUndone || !isWriting(fate)) return imports.fate[fate]
  return kept === null ? imports.done.fateUndone.gone : imports.done.fateUndone.kept
}

function reasonOf({ skip, problem, kept }: ReportLine): string {
  if (kept !== null) return imports.kept[kept]
  if (skip !== null) return listFile.skip[skip]
  if (problem === null) return ''
  const field: ListField = problem.field === 'communeCode' ? 'commune' : (problem.field as ListField)
  return `${listFile.field[field] ?? problem.field}: ${listFile.problem[problem.code]}`
}
