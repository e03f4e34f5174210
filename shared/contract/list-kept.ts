import { z } from 'zod'
import { listSettings } from './list-lines.ts'
import * as shape from './shapes.ts'

/** A very file: the SHA-256 of its bytes, hex. */
export const fileDigest = z.string().regex(/^[a-f0-9]{64}$/)

/** Where a person stands with a file that is not taken over: the step, everything said of it, and what is half typed. */
export const keptList = z.strictObject({
  step: z.enum(['columns', 'preview']),
  settings: listSettings,
  /** What stands in fields and was not put there yet, by `sheet row part field`. */
  typed: z.record(z.string().max(80), z.string().max(1000)),
})
export type KeptList = z.infer<typeof keptList>

/** The same as it is brought back, with when it was kept last. */
export const keptBefore = keptList.extend({ at: shape.moment })
export type KeptBefore = z.infer<typeof keptBefore>

/** A file of which something was said and that was not taken over; it goes on where the same file is chosen again. */
export const begunList = z.strictObject({
  digest: fileDigest,
  fileName: z.string(),
  at: shape.moment,
  /** Fields put right and lines decided. */
  said: z.int(),
})
export type BegunList = z.infer<typeof begunList>
