import { parse } from 'csv-parse/sync'
import { Refusal } from '../../../shared/failure.ts'
import { gridOf, textCell, type Grid } from './grid.ts'
import { mostColumns, mostRows } from './limits.ts'

const separators = [';', ',', '\t', '|'] as const
/** Lines that are looked at: those that may be taken and some empty ones between them. */
const linesLookedAt = mostRows + 2000
/** Letters of one line; a longer one is no list's. */
const longestLine = 200_000

/** A text file with separators as one sheet. A quote that is never closed is taken for a letter. `beyond` counts cells too far to the right. */
export function readCsv(text: string, name: string): { grid: Grid; separator: string; beyond: number } {
  const told = /^sep=(.)\r?\n/.exec(text)
  const body = told === null ? text.replace(/^\ufeff/u, '') : text.slice(told[0].length)
  const separator = told?.[1] ?? likeliest(body)
  const { records, beyond } = recordsOf(body, separator, linesLookedAt)
  const from = told === null ? 1 : 2
  const rows = records.map((cells, index) => ({
    number: from + index,
    hidden: false,
    cells: cells.map((cell) => textCell(withoutQuoteTrick(cell))),
  }))
  const grid = gridOf(name, false, rows)
  if (grid.rows.length > mostRows || records.length === linesLookedAt)
    throw new Refusal({ code: 'file-too-many-rows', detail: String(mostRows) })
  return { grid, separator, beyond }
}

/** `="0912345678"` and `'0912345678`: how people keep Excel from eating a zero. */
function withoutQuoteTrick(cell: string): string {
  return cell.replace(/^="(.*)"$/s, '$1').replace(/^'(?=[\d+])/, '')
}

function recordsOf(text: string, delimiter: string, to: number): { records: string[][]; beyond: number } {
  try {
    return parsed(text, delimiter, to, true)
  } catch {
    return parsed(text, delimiter, to, false)
  }
}

function parsed(text: string, delimiter: string, to: number, quoted: boolean): { records: string[][]; beyond: number } {
  let beyond = 0
  const records: string[][] = parse(text, {
    delimiter,
    to,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestLine,
    ...(quoted ? {} : { quote: false }),
    // Cut as they come, so that a line of a million separators is never kept.
    on_record: (cells: string[]) => {
      if (cells.length <= mostColumns) return cells
      beyond += cells.slice(mostColumns).filter((cell) => cell.trim() !== '').length
      return cells.slice(0, mostColumns)
    },
  })
  return { records, beyond }
}

/** The separator that parts most of the first lines into the same number of columns, more than one. */
function likeliest(text: string): string {
  const head = text
    .slice(0, 40_000)
    .split(/\r\n|\n|\r/)
    .slice(0, 60)
    .join('\n')
  let best: { separator: string; score: number } = { separator: ',', score: 0 }
  for (const separator of separators) {
    const widths = recordsOf(head, separator, 50).records.map(({ length }) => length)
    const counts = new Map<number, number>()
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    const [width, lines] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [1, 0]
    // Commas within addresses part a few lines oddly; the true separator parts all lines alike.
    const score = lines * (1 + Math.min(width, 20) / 20)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}
