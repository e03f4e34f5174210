import { z } from 'zod'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'
import { workShape } from './works.ts'

/**
 * The files of a fair. `employer-file`: what one employer may take along; `everything`: all lists in one archive. Those two
 * are locked with a password, and only the office makes them. `year`: the fairs of a year side by side, `follow-up`: what was
 * heard after the fairs, each offered where it is shown; the latter is the office's.
 * `adjustments`: what changed since the figures were frozen, offered where anything did.
 * As `pdf` the attendance list has room to sign, and the summary is the report with its charts. As `zip` an employer's file is
 * those of all employers somebody shares with, each locked with its own password in an archive that is not.
 */
export const exportNames = [
  'attendance',
  'interviews',
  'employers',
  'summary',
  'adjustments',
  'employer-file',
  'everything',
  'year',
  'follow-up',
] as const
export const exportName = z.enum(exportNames)
export type ExportName = z.infer<typeof exportName>

export const exportFormats = ['xlsx', 'csv', 'pdf', 'zip'] as const
export const exportFormat = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormat>

/** Which file, of whom, and what opens it; as the thread that makes it is told. */
export type ExportOrder = {
  name: ExportName
  format: ExportFormat
  /** Of an employer's file. */
  employerId: string | null
  /** Of the fairs side by side; null: the newest that had one. */
  year?: number | null
  /** Months after the fair until an employer must have deleted its file. */
  months: number
  password: string | null
}

/** The files of all employers; as the thread that makes them is told. `months` as above. */
export type EmployerFilesOrder = {
  months: number
  files: readonly { employerId: string; password: string }[]
}

/** Months after the fair an employer may keep its file, unless the office says otherwise; at most two years. */
export const usualMonths = 6
const months = z.int().min(1).max(24)

export const offeredShape = z.strictObject({
  name: exportName,
  formats: z.array(exportFormat),
  /** People are named in it. */
  isPersonal: z.boolean(),
  /** Lines of its main list. */
  rows: z.int(),
})
export type Offered = z.infer<typeof offeredShape>

/** What opens each employer's file of one archive, and what is written on the slip that is handed out with it. */
export const employerPasswordsShape = z.strictObject({
  fair: z.string(),
  heldOn: shape.day,
  isRehearsal: z.boolean(),
  /** The day by which the files must be deleted. */
  deleteBy: shape.day,
  files: z.array(
    z.strictObject({
      employerId: shape.id,
      employer: z.string(),
      booth: z.string().nullable(),
      fileName: z.string(),
      password: z.string(),
    }),
  ),
  /** Names of employers nobody shares with, who have no file. */
  leftOut: z.array(z.string()),
})
export type EmployerPasswords = z.infer<typeof employerPasswordsShape>

export const exportProcedures = {
  /** The files the caller may have of the current fair. */
  'export.list': query(['desk', 'office'], z.strictObject({}), z.array(offeredShape)),
  /**
   * Begins to make a file beside the desk; it is fetched at `/export/work?id=` once `work.list` says that it is done. The
   * password, or those of all employers, is in this answer and nowhere else: asked again under the same id while the program
   * runs, it is the same.
   */
  'export.start': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      name: exportName,
      format: exportFormat,
      employerId: shape.id.nullable().default(null),
      year: z.int().nullable().default(null),
    }),
    z.strictObject({
      work: workShape,
      password: z.string().nullable(),
      passwords: employerPasswordsShape.nullable(),
    }),
    ['works'],
  ),
  /** Who came to each employer's booth, and how many of them agreed to share: what its file would hold. */
  'employer-file.read': query(
    ['office'],
    z.strictObject({}),
    z.strictObject({
      months,
      /** The day by which it must be deleted. */
      deleteBy: shape.day,
      employers: z.array(
        z.strictObject({
          employerId: shape.id,
          name: z.string(),
          booth: z.string().nullable(),
          persons: z.int(),
          sharing: z.int(),
        }),
      ),
    }),
  ),
  'employer-file.keep': command(['office'], z.strictObject({ id: shape.id, months }), z.strictObject({}), ['fair']),
} as const
