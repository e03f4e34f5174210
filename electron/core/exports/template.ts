import { z } from 'zod'
import { Refusal } from '../../../shared/failure.ts'
import { templates as words } from '../../../shared/words/papers/templates.ts'

const column = z.strictObject({
  field: z.string(),
  title: z.string().min(1),
  /** In digits of the file's typeface. */
  width: z.number().min(2).max(120),
})

const layoutShape = z.strictObject({
  fileName: z.string().regex(/^[a-z0-9-]+$/),
  /** What a spreadsheet program takes as a sheet's name. */
  sheet: z
    .string()
    .min(1)
    .max(31)
    .regex(/^[^[\]:*?/\\]+$/),
  /** The Center, the title, and what follows; the last line is set under a rehearsal's mark. */
  heading: z.array(z.string()).min(1),
  rehearsal: z.string().min(1),
  orientation: z.enum(['portrait', 'landscape']).default('landscape'),
  /** Whether lines are numbered through the list, or from 1 in every group of it. */
  numbering: z.enum(['through', 'by-group']).default('through'),
  columns: z.array(column).min(1),
  rowHeight: z.number().min(12).max(409),
  totals: z.array(z.string()),
  footer: z.string(),
})

/** A list's titles, numbering, columns and totals as data (`resources/reports`), so that an office can have them its own way. */
export type Layout = z.output<typeof layoutShape>

/**
 * What a list offers to its layout: the names of its fields, of what its texts may name in braces, of what only those under
 * the table may name, since it is counted as the rows go by, and what may not be left out.
 */
export type Offered = {
  fields: readonly string[]
  values: readonly string[]
  counted?: readonly string[]
  mustShow?: readonly string[]
  mustName?: readonly string[]
}

/**
 * A layout as it came from its file, checked before anything is written: what a hand got wrong in it is said in a sentence
 * with its place, not left empty on paper.
 *
 * @throws Refusal `template-wrong`
 */
export function checkLayout(name: string, raw: unknown, offered: Offered): Layout {
  if (raw === undefined) throw wrong(name, words.noJson)
  const read = layoutShape.safeParse(raw)
  if (!read.success) {
    const [issue] = read.error.issues
    throw wrong(name, words.shape(issue?.path.join('.') ?? ''))
  }
  checkColumns(name, read.data, offered)
  checkTexts(name, read.data, offered)
  return read.data
}

function checkColumns(name: string, { columns }: Layout, { fields, mustShow = [] }: Offered): void {
  const known = new Set(fields)
  for (const [index, { field }] of columns.entries()) {
    if (!known.has(field)) throw wrong(name, words.field(index + 1, field, fields))
    if (columns.findIndex((other) => other.field === field) < index) throw wrong(name, words.twice(index + 1, field))
  }
  const missing = mustShow.find((field) => columns.every((column) => column.field !== field))
  if (missing !== undefined) throw wrong(name, words.mustShow(missing))
}

function checkTexts(name: string, { heading, totals }: Layout, { values, counted = [], mustName = [] }: Offered): void {
  checkNames(name, heading, values)
  checkNames(name, totals, [...values, ...counted])
  const missing = mustName.find((value) => heading.every((line) => !line.includes(`{${value}}`)))
  if (missing !== undefined) throw wrong(name, words.mustName(missing))
}

function checkNames(name: string, lines: readonly string[], nameable: readonly string[]): void {
  for (const line of lines)
    for (const [, value = ''] of line.matchAll(/\{(\w*)\}/g))
      if (!nameable.includes(value)) throw wrong(name, words.value(value, nameable))
}

function wrong(name: string, problem: string): Refusal {
  return new Refusal({ code: 'template-wrong', detail: words.sentence(name, problem) })
}
