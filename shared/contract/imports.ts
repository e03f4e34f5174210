import { z } from 'zod'
import { fileNotes, employerFields, listKinds, peopleFields, problemCodes, problemLevels, repairKinds, skipReasons } from '../list-file.ts'
import { personFields } from './attendee.ts'
import { employerShape, vacancyShape } from './fair.ts'
import { likelyPerson } from './known.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

/** A file that was handed over (`POST /import`), kept in memory for an hour. */
const handle = z.string().regex(/^[a-f0-9]{32}$/)

/** Where a line stands: the sheet's index, the row's number in the file, and which of the people it names, from 0. */
const place = { sheet: z.int().min(0).max(1000), row: z.int().min(1).max(2_000_000), part: z.int().min(0).max(20) } as const

/** What of a line can be shown and put right (electron/core/imports/list.ts). */
export const lineFields = [
  ...(Object.keys(personFields) as (keyof typeof personFields)[]),
  'employerName',
  'booth',
  'taxCode',
  'employerAddress',
  'contact',
  'employerPhone',
  'vacancyTitle',
  'wanted',
  'wage',
  'vacancyPlace',
  'ages',
  'educationAsked',
  'qualificationAsked',
  'requirements',
  'benefits',
] as const
const lineField = z.enum(lineFields)
export type LineField = z.infer<typeof lineField>

const listField = z.enum([...new Set([...peopleFields, ...employerFields])])

const columnShape = z.strictObject({
  index: z.int(),
  letter: z.string(),
  title: z.string(),
  field: listField.nullable(),
  /** Under 0.5 it should be looked at. */
  confidence: z.number(),
  headerSays: listField.nullable(),
  samples: z.array(z.string()),
})
export type ListColumn = z.infer<typeof columnShape>

const sheetShape = z.strictObject({
  index: z.int(),
  name: z.string(),
  hidden: z.boolean(),
  kind: z.enum(listKinds),
  titles: z.array(z.string()),
  communeCode: shape.communeCode.nullable(),
  headerRows: z.array(z.int()),
  /** Rows beneath the header. */
  rows: z.int(),
  columns: z.array(columnShape),
  /** Legacy text, and what it would be. */
  repairs: z.array(
    z.strictObject({
      kind: z.enum(repairKinds),
      by: z.enum(['font', 'text']),
      cells: z.int(),
      examples: z.array(z.strictObject({ before: z.string(), after: z.string() })),
    }),
  ),
})
export type ListSheet = z.infer<typeof sheetShape>

/** What became, or would become, of each line of a file; nothing of a file is in none of them. */
export const fates = [
  /** Somebody, an employer or a vacancy nobody had. */
  'added',
  /** Somebody known from before, now on this fair's list. */
  'joined',
  /** There already; the line fills what was not known. */
  'filled',
  /** There already, and the line says something else: only an employer's own list may change that, when a person says so. */
  'changed',
  'unchanged',
  /** Says the same as another line of the file. */
  'doubled',
  /** May be somebody known: a person decides, and until then it is not taken. */
  'undecided',
  /** Something in it is wrong and nobody has put it right. */
  'wrong',
  /** A person took it out. */
  'left-out',
  /** No entry of a list: an empty line, a total. */
  'skipped',
] as const
export const fateShape = z.enum(fates)
export type Fate = z.infer<typeof fateShape>
const counts = z.record(fateShape, z.int())
export type FateCounts = z.infer<typeof counts>

/** How a sheet is to be read. */
const sheetSettings = z.strictObject({
  index: z.int().min(0).max(1000),
  /** Whether it is taken at all. */
  use: z.boolean(),
  /** Whose list it is: the commune of whoever names none. */
  communeCode: shape.communeCode.nullable(),
  columns: z.array(listField.nullable()).max(300),
  repairs: z.array(z.enum(repairKinds)),
  titleCase: z.boolean(),
  restoreZeros: z.boolean(),
})
export type SheetSettings = z.infer<typeof sheetSettings>

const correction = z.strictObject({ ...place, field: lineField, text: z.string().max(1000) })
export type Correction = z.infer<typeof correction>

/** What a person says of one line: take it with its wrong fields empty or its changes made, leave it out, it is somebody new, or that very person. */
export const choiceKinds = ['take', 'leave', 'new', 'same'] as const
const choice = z.strictObject({ ...place, does: z.enum(choiceKinds), attendeeId: shape.id.nullable().default(null) })
export type Choice = z.infer<typeof choice>

/** Everything a person has said of a file so far. */
export const listSettings = z.strictObject({
  kind: z.enum(listKinds),
  sheets: z.array(sheetSettings).max(200),
  corrections: z.array(correction).max(20_000),
  choices: z.array(choice).max(40_000),
  /** Of all lines that nobody has said anything of: take those with something wrong, their wrong fields empty. */
  takeWrong: z.boolean(),
  /** Likewise: make every change an employer's list brings. */
  takeChanges: z.boolean(),
})
export type ListSettings = z.infer<typeof listSettings>

/** Which lines are shown: all; those with a remark that wants a look; those a person decides; those that would not be taken. */
export const lineScopes = ['all', 'problems', 'undecided', 'not-taken'] as const

export const problemShape = z.strictObject({
  field: lineField,
  code: z.enum(problemCodes),
  level: z.enum(problemLevels),
  was: z.string(),
  offered: z.array(z.string()),
  codes: z.array(z.string()),
})
export type LineProblem = z.infer<typeof problemShape>

/** Somebody known who may be the person of a line. */
const candidateShape = likelyPerson.pick({
  id: true,
  fullName: true,
  birthDate: true,
  sex: true,
  communeCode: true,
  village: true,
  phone: true,
  idTail: true,
  matches: true,
  differs: true,
  certain: true,
})
export type Candidate = z.infer<typeof candidateShape>

/** What is known and what the line says, as a screen would show them. */
const differenceShape = z.strictObject({ field: lineField, known: z.string(), given: z.string() })

export const lineShape = z.strictObject({
  ...place,
  hidden: z.boolean(),
  fate: fateShape,
  skip: z.enum(skipReasons).nullable(),
  said: z.string(),
  problems: z.array(problemShape),
  /** Without what is sensitive and not covered by a consent. */
  person: z.strictObject(personFields).nullable(),
  employer: employerShape.omit({ id: true, kind: true, authorisesCenter: true }).nullable(),
  vacancy: vacancyShape.omit({ id: true, employerId: true }).nullable(),
  /** Said in the line and not kept: sensitive, and no consent stands. */
  sensitiveDropped: z.boolean(),
  candidates: z.array(candidateShape),
  /** The line of this file that says the same, or whom it may be. */
  twin: z.strictObject({ ...place, said: z.string() }).nullable(),
  fills: z.array(lineField),
  differs: z.array(differenceShape),
})
export type Line = z.infer<typeof lineShape>

const importShape = z.strictObject({
  id: shape.id,
  kind: z.enum(listKinds),
  fileName: z.string(),
  takenAt: shape.moment,
  undoneAt: shape.moment.nullable(),
  counts,
  /** Lines of the file. */
  lines: z.int(),
  /** How many lines said something sensitive that was not kept. */
  sensitive: z.int(),
  /** How many people, employers and vacancies an undo left where they are. */
  kept: z.int().nullable(),
  /** Taken at this machine, not long ago, and not undone. */
  canUndo: z.boolean(),
})
export type ListImport = z.infer<typeof importShape>

/** Why an undo left something: a record was erased; somebody came; got a badge; it was changed or merged since; an interview, a device or a vacancy hangs on it. */
export const keptReasons = ['erased', 'came', 'badge', 'changed', 'merged', 'interviewed', 'in-use'] as const
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
      format: z.enum(['xlsx', 'csv', 'html']),
      encoding: z.string().nullable(),
      separator: z.string().nullable(),
      fair: z.strictObject({ id: shape.id, name: z.string(), communes: z.array(shape.communeCode) }),
      notes: z.array(z.strictObject({ code: z.enum(fileNotes), count: z.int() })),
      sheets: z.array(sheetShape),
      /** The same file was taken over before. */
      before: importShape.nullable(),
    }),
  ),
  /** How far reading and looking up have come: of how many rows, where that is known. */
  'import.progress': query(
    whose,
    z.strictObject({ handle }),
    z.strictObject({
      stage: z.enum(['reading', 'matching', 'resting']),
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
      counts,
      /** Of the first line given. */
      offset: z.int(),
      /** Lines in each scope. */
      scopes: z.record(z.enum(lineScopes), z.int()),
      /** How many lines say something sensitive that cannot be kept. */
      sensitive: z.int(),
      /** Remarks, the most frequent first. */
      remarks: z.array(z.strictObject({ field: lineField, code: z.enum(problemCodes), level: z.enum(problemLevels), lines: z.int() })),
      lines: z.array(lineShape),
    }),
  ),
  /** Takes the list over, all in one transaction; the file is forgotten. `id` becomes the import's. */
  'import.commit': command(whose, z.strictObject({ id: shape.id, handle, settings: listSettings }), importShape, [
    'imports',
    'attendees',
    'employers',
  ]),
  /** The file is not wanted any more. */
  'import.forget': command(whose, z.strictObject({ id: shape.id, handle }), z.strictObject({}), []),
  /** The lists taken over for this fair, the newest first. */
  'import.list': query(whose, z.strictObject({}), z.array(importShape)),
  /**
   * Takes a whole import back: what it made and nobody has built upon since is hidden again; the rest stays, with the reason
   * in the report. Refuses `already-undone`, `not-undoable`.
   */
  'import.undo': command(whose, z.strictObject({ id: shape.id, listId: shape.id }), importShape, [
    'imports',
    'attendees',
    'employers',
  ]),
  /** What became of each line, known at the machine that took the list over; also `/export/import-report.csv?list=…`. */
  'import.report': query(
    whose,
    z.strictObject({ listId: shape.id, scope: z.enum(['all', 'not-taken', 'kept']), offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    z.strictObject({ list: importShape, total: z.int(), lines: z.array(reportLine) }),
  ),
} as const
