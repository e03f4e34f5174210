import { z } from 'zod'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})

/**
 * What keeps copies from the second place. `other-place`: something else stands under that name. `failed`: the copy could not
 * be proven, or a fault nobody expected.
 */
export const copyTroubles = ['gone', 'other-place', 'full', 'read-only', 'failed'] as const
export type CopyTrouble = (typeof copyTroubles)[number]

export const copyStateShape = z.strictObject({
  /** Where copies go, as its system names it; null: nobody has chosen. */
  place: z
    .strictObject({
      path: z.string(),
      /** It lies on the disk of the data: it goes when that goes. */
      sameDisk: z.boolean(),
    })
    .nullable(),
  trouble: z.enum(copyTroubles).nullable(),
  /** A full copy is being written. */
  busy: z.boolean(),
  /** When everything then known was in the second place; when the last full copy was made. */
  copiedAt: shape.moment.nullable(),
  fullAt: shape.moment.nullable(),
  /** Persons in that full copy. */
  people: z.int().nullable(),
  /** Changes that are not there yet, and since when the oldest waits. */
  waiting: z.int(),
  waitingSince: shape.moment.nullable(),
  /** Something is to be done: trouble, or changes that have waited for minutes. */
  late: z.boolean(),
  /** What opens a copy on another machine. */
  opensWith: z.enum(['recovery', 'key-file']),
  /** Places that had copies before and were not seen since somebody was erased: they hold that person still. */
  holdErased: z.array(z.strictObject({ path: z.string(), at: shape.moment })),
})
export type CopyState = z.infer<typeof copyStateShape>

/** A copy somebody may restore. */
export const foundCopyShape = z.strictObject({
  /** Names it in `vault.restore`; good until the next look. */
  handle: z.string(),
  place: z.string(),
  fair: z.strictObject({ name: z.string(), heldOn: z.string(), place: z.string() }).nullable(),
  people: z.int(),
  machine: z.string(),
  letter: z.string().nullable(),
  /** When the full copy was made, and when changes were last appended to it. */
  madeAt: shape.moment,
  appendedAt: shape.moment.nullable(),
  megabytes: z.number(),
  /** What it takes to open it: nothing where this machine has its key. */
  needs: z.enum(['nothing', 'recovery', 'key-file']),
})
export type FoundCopy = z.infer<typeof foundCopyShape>

export const restoredShape = z.strictObject({
  /** Persons in the full copy, and after what was appended to it. */
  peopleBefore: z.int(),
  people: z.int(),
  /** Changes that came from the appended ones; `torn`: a minute's, most often the last, was cut off or has gone bad. */
  appended: z.int(),
  torn: z.boolean(),
  /** Persons taken out again who had been erased after the copy was made. */
  erased: z.int(),
  /** The letter this machine's badges begin with from now. */
  letter: z.string().nullable(),
  /** Whether that letter is written beside the copies: else a second machine restored from them may take the same. */
  letterTold: z.boolean(),
  /** Where the file that was here before is kept; null: there was none. */
  keptAs: z.string().nullable(),
})
export type Restored = z.infer<typeof restoredShape>

/** Copies of everything in a second place. */
export const copyProcedures = {
  'copies.read': query(['desk', 'office'], nothing, copyStateShape),
  /** Disks that are plugged in beside that of the data; null where the system does not tell. */
  'copies.places': query(
    ['office'],
    nothing,
    z.strictObject({
      places: z.array(z.strictObject({ place: z.string(), freeMegabytes: z.int(), writable: z.boolean() })).nullable(),
      /** What a full copy takes now. */
      needsMegabytes: z.int(),
    }),
  ),
  /**
   * Copies go there from now, beginning with a full one at once; null: nowhere any more. Refuses `bad-input` (`place`) with the
   * detail `missing`, `read-only` or `inside` (the folder of the data itself).
   */
  'copies.choose': command(
    ['office'],
    z.strictObject({ id: shape.id, place: z.string().trim().min(1).max(1000).nullable() }),
    copyStateShape,
    ['copies', 'snapshots'],
  ),
  /** A full copy now; answers when it is there, or what was wrong. */
  'copies.make': command(['office'], z.strictObject({ id: shape.id }), copyStateShape, ['copies', 'snapshots']),
} as const
