import type { Cell, ColumnKind, Sheet } from './sheet.ts'

/** A list's titles, columns and totals as data (`resources/reports`), so that an office can have them its own way. */
export type Layout = {
  fileName: string
  sheet: string
  heading: readonly string[]
  rehearsal: string
  columns: readonly { field: string; title: string; width: number }[]
  rowHeight: number
  totals: readonly string[]
  footer: string
}

/** What a layout's columns can show of one line of its list. */
export type Fields<Line> = Readonly<Record<string, { kind: ColumnKind; value: (line: Line, order: number) => Cell }>>

/** Lays lines out as a sheet; a column or a placeholder that a layout has wrong is said at once, not left empty. */
export function layOut<Line>(
  layout: Layout,
  fields: Fields<Line>,
  lines: readonly Line[],
  values: Readonly<Record<string, string>>,
  isRehearsal: boolean,
): Sheet {
  const columns = layout.columns.map((column) => {
    const field = fields[column.field]
    if (!field) throw new Error(`layout ${layout.fileName}: no field ${column.field}`)
    return { ...column, ...field }
  })
  const heading = isRehearsal ? [...layout.heading, layout.rehearsal] : layout.heading
  return {
    fileName: layout.fileName,
    name: layout.sheet,
    heading: heading.map((line) => fillIn(line, values)),
    columns: columns.map(({ title, width, kind }) => ({ title, width, kind })),
    rows: {
      *[Symbol.iterator]() {
        for (const [index, line] of lines.entries()) yield columns.map(({ value }) => value(line, index + 1))
      },
    },
    rowCount: lines.length,
    rowHeight: layout.rowHeight,
    totals: layout.totals.map((line) => fillIn(line, values)),
    footer: layout.footer,
  }
}

function fillIn(line: string, values: Readonly<Record<string, string>>): string {
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`layout: nothing to put in {${name}}`)
    return value
  })
}
