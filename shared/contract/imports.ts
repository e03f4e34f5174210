import { z } from 'zod'
import { failureShape } from '../failure.ts'
import { fileNotes, listKinds, problemCodes, problemLevels, skipReasons } from '../list-file.ts'
import { begunList, fileDigest, keptBefore, keptList } from './list-kept.ts'
import { fateCounts, fateShape, lineField, lineScopes, lineShape, listSettings, sheetShape } from './list-lines.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

/** A file that was handed over (`POST /import`), kept in memory for an hour. */
const handle = z.string().regex(/^[a-f0-9]{32}$/)

const importShape = z.strictObject({
  id: shape.id,
  kind: z.enum(listKinds),
  fileName: z.string(),
  takenAt: shape.moment,
  undoneAt: shape.moment.nullable(),
  counts: fateCounts,
  /** Lines of the file. */
  lines: z.int(),
  /** How many lines said something sensitive that was not kept. */
  sensitive: z.int(),
  /** What of the file nobody looked at: whole sheets, and columns of those that were taken. */
  leftOut: z.strictObject({ sheets: z.array(z.string()), columns: z.array(z.string()) }),
  /** How many people, employers and vacancies an undo left where they are. */
  kept: z.int().nullable(),
  /** About how many people are still to be written, or taken back: it goes on by itself. */
  waiting: z.int(),
  /** Why it does not go on by itself; null: it does. */
  stuck: failureShape.nullable(),
  /** Taken at this machine, not long ago, and not undone. */
  canUndo: z.boolean(),
})
export type ListImport = z.infer<typeof importShape>

/** A list of another fair that is not done: no other list is taken over before it. */
const elsewhereShape = z.strictObject({
  list: importShape,
  fair: z.strictObject({ name: shape.line, heldOn: shape.day }),
})
export type ListElsewhere = z.infer<typeof elsewhereShape>

/** Why an undo left something: a record was erased; somebody came; got a badge; it was changed or merged since; an interview, a device or a vacancy hangs on it; it left this fair's list, and another fair needs what was told of it. */
export const keptReasons = [
  'erased',
  'came',
  'badge',
  'changed',
  'merged',
  'interviewed',
  'in-use',
  'other-fair',
] as const
export type KeptReason = (typeof keptReasons)[number]

const reportLine = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  part: z.int(),
  fate: fateShape,
  skip: z.enum(skipReasons).nullable(),
  /** Of a wrong line: what, and where. */
  problem: z.strictObject({ field: lineField, code: z.enum(problemCodes) }).nullable(),
  /** Who or what it is now; null where nothing was taken or it is gone. */
  name: z.string().nullable(),
  attendeeId: shape.id.nullable(),
  /** After an undo: why it is still there. */
  kept: z.enum(keptReasons).nullable(),
})
export type ReportLine = z.infer<typeof reportLine>

const whose = ['desk', 'office'] as const

export const importProcedures = {
  /** Reads a file that was handed over; the sheets with their columns guessed. Refuses what the file is not, with a `file-…` code. */
  'import.read': query(
    whose,
    z.strictObject({ handle }),
    z.strictObject({
      fileName: z.string(),
      /** SHA-256, hex: what a person said of a file is kept for that very file. */
      digest: z.string(),
      format: z.enum(['xlsx', 'ods', 'csv', 'html']),
      encoding: z.string().nullable(),
      separator: z.string().nullable(),
      fair: z.strictObject({ id: shape.id, name: z.string(), communes: z.array(shape.communeCode) }),
      notes: z.array(z.strictObject({ code: z.enum(fileNotes), count: z.int() })),
      sheets: z.array(sheetShape),
      /** The same file was taken over before. */
      before: importShape.nullable(),
      /** What was said of this very file at this machine and not taken over: the caller's own, else what was kept last. */
      kept: keptBefore.nullable(),
    }),
  ),
  /**
   * Keeps what is said of a file so far in the sealed database, over a power cut and the file's being forgotten; null throws it
   * away, whichever station kept it. It goes with the list's being taken over.
   */
  'import.keep': command(
    whose,
    z.strictObject({
      fairId: shape.id,
      digest: fileDigest,
      fileName: z.string().max(200),
      content: keptList.nullable(),
    }),
    z.strictObject({}),
    [],
  ),
  /** Files of that fair (null: the current one) that something was said of and that were not taken over, the newest first. */
  'import.begun': query(whose, z.strictObject({ fairId: shape.id.nullable() }), z.array(begunList)),
  /** How far reading and looking up have come: of how many rows, where that is known. */
  'import.progress': query(
    whose,
    z.strictObject({ handle }),
    z.strictObject({
      stage: z.enum(['reading', 'matching', 'taking', 'resting']),
      done: z.int(),
      total: z.int().nullable(),
    }),
  ),
  /** What would become of each line, a stretch of them at a time. */
  'import.preview': query(
    whose,
    z.strictObject({
      handle,
      settings: listSettings,
      scope: z.enum(lineScopes),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    z.strictObject({
      counts: fateCounts,
      scope: z.enum(lineScopes),
      /** Of the first line given. */
      offset: z.int(),
      /** Lines in each scope. */
      scopes: z.record(z.enum(lineScopes), z.int()),
      /** How many lines say something sensitive that cannot be kept. */
      sensitive: z.int(),
      /** Remarks, the most frequent first. */
      remarks: z.array(
        z.strictObject({ field: lineField, code: z.enum(problemCodes), level: z.enum(problemLevels), lines: z.int() }),
      ),
      lines: z.array(lineShape),
    }),
  ),
  /** Takes the list over, decided in one transaction; the file is forgotten. `id` becomes the import's. Refuses `list-waits`: an earlier one (`detail`) cannot be finished (`field`: why). */
  'import.commit': command(whose, z.strictObject({ id: shape.id, handle, settings: listSettings }), importShape, [
    'imports',
    'attendees',
    'employers',
  ]),
  /** The file is not wanted any more; stops whatever is done with it, taking it over too as long as that is not decided. */
  'import.forget': command(whose, z.strictObject({ id: shape.id, handle }), z.strictObject({}), []),
  /** The lists taken over for this fair, the newest first. */
  'import.list': query(whose, z.strictObject({}), z.array(importShape)),
  /** Lists of other fairs that are still to be written or taken back, in the order they are done in. */
  'import.elsewhere': query(whose, z.strictObject({}), z.array(elsewhereShape)),
  /** Tries again to finish lists that are half written or half taken back. Refuses `list-waits`. */
  'import.go-on': command(whose, z.strictObject({ id: shape.id }), z.strictObject({}), [
    'imports',
    'attendees',
    'employers',
  ]),
  /**
   * Takes a whole import back: what it made and nobody has built upon since is hidden again; the rest stays, with the reason
   * in the report; one that cannot be finished goes with what was written of it. Refuses `already-undone`, `not-undoable`, `list-waits`.
   */
  'import.undo': command(whose, z.strictObject({ id: shape.id, listId: shape.id }), importShape, [
    'imports',
    'attendees',
    'employers',
  ]),
  /** What became of each line, known at the machine that took the list over; also `/export/import-report.csv?list=…`. */
  'import.report': query(
    whose,
    z.strictObject({
      listId: shape.id,
      scope: z.enum(['all', 'not-taken', 'kept']),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    z.strictObject({ list: importShape, total: z.int(), lines: z.array(reportLine) }),
  ),
} as const
