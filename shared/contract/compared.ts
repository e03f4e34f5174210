import { z } from 'zod'
import { targetsShape } from './fair.ts'
import { funnelShape, indicatorCode } from './figures.ts'
import { query } from './procedure.ts'
import * as shape from './shapes.ts'

/** One fair of a year beside the others. */
export const comparedFairShape = z.strictObject({
  fairId: shape.id,
  name: z.string(),
  heldOn: shape.day,
  targets: targetsShape,
  indicators: z.record(indicatorCode, z.int()),
})

/** One commune over the fairs of a year. */
export const comparedCommuneShape = z.strictObject({
  /** Its code, or `unknown`. */
  code: z.string(),
  /** What the fairs expected of it together; null where none did. */
  target: z.int().nullable(),
  /** Visits: somebody who came to two fairs is two. */
  visits: z.int(),
  /** Who came, each once; how far they got at any of the fairs. */
  persons: funnelShape,
})

/** The fairs of one year side by side, and the year: persons each once, visits apart. Rehearsals and drafts are none. */
export const comparedShape = z.strictObject({
  year: z.int(),
  /** Every year that had a fair, the newest first. */
  years: z.array(z.int()),
  /** The earliest first. */
  fairs: z.array(comparedFairShape),
  /** Who came to any of them, each once; how far they got at any of them. */
  persons: funnelShape,
  /** The fairs' own figures added up. */
  visits: funnelShape,
  /** Persons who came to more than one fair. */
  returned: z.int(),
  /** In the order of who sent most. */
  communes: z.array(comparedCommuneShape),
})
export type Compared = z.infer<typeof comparedShape>

export const comparedProcedures = {
  /** `year` null: the newest that had a fair. */
  'fair.compare': query(
    ['desk', 'office'],
    z.strictObject({ year: z.int().min(2000).max(2200).nullable().default(null) }),
    comparedShape,
  ),
} as const
