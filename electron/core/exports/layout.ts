import type { Cell, Column, ColumnKind, Sheet } from './sheet.ts'
import type { LayoutFile } from './layouts.ts'
import { checkLayout, type Layout } from './template.ts'

/** What a layout's columns can show of one line of its list. `order` is 0 for the sum of all lines. */
export type Fields<Line> = Readonly<
  Record<string, { kind: ColumnKind; value: (line: Line, order: number) => Cell; choices?: readonly string[] }>
>

/** Lines read as they are gone through, and about how many there will be. */
export type StreamedLines<Line> = { read: () => Iterable<Line>; expected: number }

export type List<Line> = {
  fields: Fields<Line>
  lines: readonly Line[] | StreamedLines<Line>
  /** What texts may name in braces. */
  values: Readonly<Record<string, string>>
  /** What the texts under the table may name besides: of how many lines something is true. */
  counted?: Readonly<Record<string, (line: Line) => boolean>>
  isRehearsal: boolean
  /** What lines stand together by, where the layout numbers them by group. */
  groupOf?: (line: Line) => string
  /** What the lines add up to. */
  sum?: Line
  /** Columns that would be empty or say the same on every line. */
  without?: readonly string[]
}

/** Lays lines out as a sheet by its layout, the office's own or the shipped one. @throws Refusal `template-wrong` */
export function layOut<Line>({ file, raw }: Pick<LayoutFile, 'file' | 'raw'>, list: List<Line>): Sheet {
  const { fields, values, counted = {}, without = [] } = list
  const offered = { fields: Object.keys(fields), values: Object.keys(values), counted: Object.keys(counted) }
  const layout = checkLayout(file, raw, offered)
  const shown = layout.columns.filter(({ field }) => !without.includes(field))
  const cells = shown.flatMap(({ field }) => fields[field]?.value ?? [])
  const columns = shown.map(({ field, title, width }): Column => {
    const { kind = 'text', choices } = fields[field] ?? {}
    return { title, width, kind, ...(choices ? { choices } : {}) }
  })
  const { rows, tally } = goThrough(layout, list, cells)
  const { sum } = list
  return {
    fileName: layout.fileName,
    name: layout.sheet,
    heading: headingOf(layout, list.isRehearsal).map((line) => fillIn(line, values)),
    columns,
    rows,
    expected: 'read' in list.lines ? list.lines.expected : list.lines.length,
    tally,
    sum: sum === undefined ? null : cells.map((value) => value(sum, 0)),
    rowHeight: layout.rowHeight,
    footer: layout.footer,
    orientation: layout.orientation,
    isForm: false,
    signatures: [],
  }
}

/** A rehearsal says so above the last line, which says as of when the list is. */
function headingOf({ heading, rehearsal }: Layout, isRehearsal: boolean): readonly string[] {
  return isRehearsal ? heading.toSpliced(-1, 0, rehearsal) : heading
}

/** The rows of a list, and what was counted when they were gone through last. */
function goThrough<Line>(
  layout: Layout,
  list: List<Line>,
  cells: readonly ((line: Line, order: number) => Cell)[],
): Pick<Sheet, 'rows' | 'tally'> {
  const { lines, values, counted = {} } = list
  const conditions = Object.entries(counted)
  let rows = 0
  let counts: number[] = []
  return {
    rows: {
      *[Symbol.iterator]() {
        rows = 0
        counts = conditions.map(() => 0)
        const orderOf = numbering(layout, list)
        for (const line of 'read' in lines ? lines.read() : lines) {
          rows += 1
          for (const [at, [, isTrue]] of conditions.entries()) if (isTrue(line)) counts[at] = (counts[at] ?? 0) + 1
          const order = orderOf(line)
          yield cells.map((value) => value(line, order))
        }
      },
    },
    tally() {
      const told = conditions.map(([name], at): [string, string] => [name, String(counts[at] ?? 0)])
      const named = { ...values, ...Object.fromEntries(told) }
      return { rows, totals: layout.totals.map((line) => fillIn(line, named)) }
    },
  }
}

function numbering<Line>({ numbering }: Layout, { groupOf }: List<Line>): (line: Line) => number {
  let order = 0
  let before: string | null = null
  return (line) => {
    const group = numbering === 'by-group' && groupOf !== undefined ? groupOf(line) : null
    order = group === before ? order + 1 : 1
    before = group
    return order
  }
}

/** Puts values into a text; the layout's check knows that each is there. */
export function fillIn(line: string, values: Readonly<Record<string, string>>): string {
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
