import { z } from 'zod'
import { badgeFormatNames } from '../badge-formats.ts'
import { query } from './procedure.ts'
import * as shape from './shapes.ts'

/** The papers of a fair that are printed before it, in the order they are printed. */
export const kitPapers = [
  'table-signs',
  'vacancy-leaflet',
  'privacy-poster',
  'helper-guide',
  'signing',
  'badges',
  'sheets',
] as const
export type KitPaper = (typeof kitPapers)[number]

export const kitEntryShape = z.strictObject({
  name: z.enum(kitPapers),
  /** Pages that would be printed now; `about` where the drawing decides. */
  pages: z.int(),
  about: z.boolean(),
  /** Tables, vacancies, people on no list, badges lacking, booths without a sheet; 1 of what is one paper. */
  count: z.int(),
  /** The last time it was printed or saved as a PDF here, and what became of it. */
  printed: z.strictObject({ at: shape.moment, state: z.enum(['waiting', 'out', 'failed', 'saved']) }).nullable(),
  /** What is another since: employers that are new, gone or altered (of people: `added` only); the fair itself renamed or moved. */
  changed: z.strictObject({ added: z.int(), gone: z.int(), altered: z.int(), head: z.boolean() }).nullable(),
  /** Of `sheets`: booths that have none yet. */
  employerIds: z.array(shape.id),
})
export type KitEntry = z.infer<typeof kitEntryShape>

export const kitProcedures = {
  /** `format`: the paper badges would be printed on. */
  'kit.read': query(['office'], z.strictObject({ format: z.enum(badgeFormatNames) }), z.array(kitEntryShape)),
} as const
