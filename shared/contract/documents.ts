import { z } from 'zod'
import { documentShape } from '../paper-documents.ts'
import { outcomes } from './interview.ts'
import { command, query } from './procedure.ts'
import { printerName } from './printing.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})

/** A sheet of paper with a number, given out to be written on and typed afterwards. */
export const sheetShape = z.strictObject({
  number: z.int(),
  kind: z.enum(['interviews', 'register']),
  /** Whose booth; null for a desk's register. */
  employerId: shape.id.nullable(),
  employerName: z.string().nullable(),
  rows: z.int(),
  issuedAt: shape.moment,
  /** Rows typed so far. */
  entered: z.int(),
  /** Something was typed from it, also if that was taken back since. Done and never touched: it was not used. */
  touched: z.boolean(),
  /** Somebody said that the whole sheet is typed, empty rows and all. */
  finishedAt: shape.moment.nullable(),
})
export type Sheet = z.infer<typeof sheetShape>

/** Papers other than badges: cards for booths, sheets to write on, slips; and typing what was written. */
export const documentProcedures = {
  /** Puts a paper into the print queue. A booth may print slips of its own interviews and nothing else. */
  'document.print': command(
    ['desk', 'office', 'booth'],
    z.strictObject({ id: shape.id, document: documentShape, printer: printerName }),
    z.strictObject({ jobId: shape.id, printer: z.string() }),
    ['printing', 'sheets', 'lan'],
  ),
  /** Keeps the paper for `GET /export/document.pdf?order=…`, which is fetched next. */
  'document.order-pdf': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, document: documentShape }),
    z.strictObject({ order: z.string() }),
    ['sheets', 'lan'],
  ),
  /** Numbers sheets before they are printed: `copies` of each kind for each booth; null for a desk's register. */
  'sheet.issue': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      kind: z.enum(['interviews', 'register']),
      employerIds: z.array(shape.id).max(200),
      copies: z.int().min(1).max(50),
    }),
    z.strictObject({ numbers: z.array(z.int()) }),
    ['sheets'],
  ),
  'sheet.list': query(['desk', 'office'], nothing, z.array(sheetShape)),
  /** One sheet: the vacancies behind the numbers printed on it (the first is 1), and of interviews the rows typed so far. */
  'sheet.read': query(
    ['desk', 'office'],
    z.strictObject({ number: z.int().min(1) }),
    z.strictObject({
      sheet: sheetShape,
      vacancies: z.array(z.strictObject({ id: shape.id, title: z.string() })),
      entries: z.array(
        z.strictObject({
          row: z.int(),
          interviewId: shape.id,
          badgeNumber: z.string().nullable(),
          fullName: z.string(),
          vacancyId: shape.id.nullable(),
          outcome: z.enum(outcomes),
          note: z.string(),
          at: shape.moment,
        }),
      ),
    }),
  ),
  /**
   * One row of an interview sheet, typed afterwards: the badge's number, the vacancy's number on the sheet (null: not said),
   * the outcome. The same row again puts it right. `at`: the time written on the sheet, ms UTC.
   */
  'sheet.enter': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      number: z.int().min(1),
      row: z.int().min(1).max(60),
      badgeText: z.string().max(100),
      vacancyId: shape.id.nullable(),
      outcome: z.enum(outcomes),
      note: shape.note,
      at: shape.moment,
    }),
    z.strictObject({ fullName: z.string(), badgeNumber: z.string() }),
    ['interviews', 'sheets'],
  ),
  'sheet.finish': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, number: z.int().min(1), finished: z.boolean() }),
    done,
    ['sheets'],
  ),
  /**
   * These sheets were never used. Answers which of them are done by that: a sheet that is done already, or that anything was
   * ever typed from, stays as it is.
   */
  'sheet.set-unused': command(
    ['office'],
    z.strictObject({ id: shape.id, numbers: z.array(z.int().min(1)).min(1).max(10_000) }),
    /** `pressId`: what takes it back. */
    z.strictObject({ pressId: shape.id, numbers: z.array(z.int()) }),
    ['sheets'],
  ),
  /** Takes one `sheet.set-unused` back, but for sheets that were used since. Refuses `not-found`. */
  'sheet.undo-unused': command(
    ['office'],
    z.strictObject({ id: shape.id, pressId: shape.id }),
    z.strictObject({ numbers: z.array(z.int()) }),
    ['sheets'],
  ),
  /** What a phone showed as a QR because it could not send (shared/rescue-code.ts): its scans and outcomes are taken over. */
  'rescue.take': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, text: z.string().max(4000) }),
    z.strictObject({
      employerName: z.string(),
      taken: z.int(),
      /** Already here: the phone had sent them after all, or the QR was read twice. */
      already: z.int(),
      refused: z.int(),
      part: z.int(),
      parts: z.int(),
    }),
    ['interviews', 'attendees', 'waiting'],
  ),
} as const
