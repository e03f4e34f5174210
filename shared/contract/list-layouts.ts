import { z } from 'zod'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

/** The sheets of all lists, each with a layout of its own (`resources/reports`). */
export const listLayoutNames = [
  'attendance',
  'interviews',
  'employers',
  'employer-results',
  'indicators',
  'breakdown',
  'figures',
  'adjustments',
  'adjusted-figures',
  'employer-file',
  'handover',
  'year-fairs',
  'year-communes',
  'follow-up-people',
  'follow-up-results',
] as const
export const listLayoutName = z.enum(listLayoutNames)
export type ListLayoutName = z.infer<typeof listLayoutName>

/** The longest layout that may be brought, in characters: twenty times the longest that came with the program. */
export const largestLayout = 60_000

export const listLayoutShape = z.strictObject({
  name: listLayoutName,
  /** The office's own, where it has brought one. */
  own: z.strictObject({ fileName: z.string(), savedAt: shape.moment }).nullable(),
  /** What is wrong with the office's own, since this version knows other columns; no file is made with it. */
  problem: z.string().nullable(),
  /** What its columns may show, and what its titles and totals may name in braces. */
  fields: z.array(z.string()),
  values: z.array(z.string()),
})
export type ListLayout = z.infer<typeof listLayoutShape>

export const listLayoutProcedures = {
  'list-layout.list': query(['office'], z.strictObject({}), z.array(listLayoutShape)),
  /** Takes an edited layout (`/export/list-layout.json?name=`). One with a problem is not kept, and it is told in a sentence. */
  'list-layout.save': command(
    ['office'],
    z.strictObject({
      id: shape.id,
      name: listLayoutName,
      fileName: z.string().trim().min(1).max(200),
      text: z.string().max(largestLayout),
    }),
    z.strictObject({ saved: z.boolean(), problem: z.string().nullable() }),
    ['fair'],
  ),
  /** Back to the layout that came with the program. */
  'list-layout.reset': command(['office'], z.strictObject({ id: shape.id, name: listLayoutName }), z.strictObject({}), [
    'fair',
  ]),
} as const
