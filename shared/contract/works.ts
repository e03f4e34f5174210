import { z } from 'zod'
import { failureShape } from '../failure.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

/** What runs beside the desk, off the main thread. */
export const workKinds = ['export', 'import', 'office-papers'] as const

export const workShape = z.strictObject({
  id: shape.id,
  kind: z.enum(workKinds),
  /** What it is asked for, for the screen that asked to know it again, e.g. `attendance.xlsx`. */
  of: z.string(),
  /** What it makes: a file's name; what it is of until that is known. */
  title: z.string(),
  /** `waiting`: another one runs; one at a time, since an old laptop has other things to do. */
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  /** Steps done and, where it is known, of how many; time left is reckoned from both by the screen. */
  done: z.int(),
  total: z.int().nullable(),
  askedAt: shape.moment,
  startedAt: shape.moment.nullable(),
  endedAt: shape.moment.nullable(),
  failure: failureShape.nullable(),
  /** The file it made, to be fetched once at `/export/work?id=…`; kept in memory, never on the disk. */
  file: z.strictObject({ name: z.string(), bytes: z.int() }).nullable(),
  /** When the file was fetched, or by this machine's own window saved; it is gone from memory since. */
  takenAt: shape.moment.nullable(),
  /** Where the window of this machine saved it; a browser does not tell. */
  savedTo: z.string().nullable(),
  /** Why the window has not saved it though it was asked to: nobody chose a place, or it could not be written there. */
  unsaved: z.enum(['cancelled', 'failed']).nullable(),
})
export type Work = z.infer<typeof workShape>

/** What became of a file that the window's shell was to save: where it lies, or why it lies nowhere. */
export type Saving = { kind: 'saved'; path: string } | { kind: NonNullable<Work['unsaved']> }

export const worksProcedures = {
  /** The caller's own works since the program started, the newest first. */
  'work.list': query(['desk', 'office'], z.strictObject({}), z.array(workShape)),
  /** Stops one that runs; nothing it had made is left. One that has ended is forgotten with its file. */
  'work.cancel': command(['desk', 'office'], z.strictObject({ id: shape.id, workId: shape.id }), z.strictObject({}), [
    'works',
  ]),
} as const
