import type { Cell, Column, ColumnKind, Sheet } from './sheet.ts'
import type { LayoutFile } from './layouts.ts'
import { checkLayout, type Layout } from './template.ts'

/** What a layout's columns can show of one line of its list. `order` is 0 for the sum of all lines. */
export type Fields<Line> = Readonly<
  Record<string, { kind: ColumnKind; value: (line: Line, order: number) => Cell; choices?: readonly string[] }>
>

export type List<Line> = {
  fields: Fields<Line>
  lines: readonly Line[]
  /** What texts may name in braces. */
  values: Readonly<Record<string, string>>
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
  const { fields, lines, values, without = [] } = list
  const layout = checkLayout(file, raw, { fields: Object.keys(fields), values: Object.keys(values) })
  const shown = layout.columns.filter(({ field }) => !without.includes(field))
  const cells = shown.flatMap(({ field }) => fields[field]?.value ?? [])
  const columns = shown.map(({ field, title, width }): Column => {
    const { kind = 'text', choices } = fields[field] ?? {}
    return { title, width, kind, ...(choices ? { choices } : {}) }
  })
  const orderOf = numbering(layout, list)
  const { sum } = list
  return {
    fileName: layout.fileName,
    name: layout.sheet,
    heading: headingOf(layout, list.isRehearsal).map((line) => fillIn(line, values)),
    columns,
    rows: {
      *[Symbol.iterator]() {
        for (const [index, line] of lines.entries()) yield cells.map((value) => value(line, orderOf(index)))
      },
    },
    rowCount: lines.length,
    sum: sum === undefined ? null : cells.map((value) => value(sum, 0)),
    rowHeight: layout.rowHeight,
    totals: layout.totals.map((line) => fillIn(line, values)),
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

function numbering<Line>({ numbering }: Layout, { lines, groupOf }: List<Line>): (index: number) => number {
  if (numbering === 'through' || groupOf === undefined) return (index) => index + 1
  const orders: number[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const goesOn = before !== undefined && groupOf(before) === groupOf(line)
    orders.push(goesOn ? (orders[index - 1] ?? 0) + 1 : 1)
  }
  return (index) => orders[index] ?? 0
}

/** Puts values into a text; the layout's check knows that each is there. */
export function fillIn(line: string, values: Readonly<Record<string, string>>): string {
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
