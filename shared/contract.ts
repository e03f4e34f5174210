import { z } from 'zod'
import { attendeeShape, badgeShape } from './contract/attendee.ts'
import { attendeeProcedures } from './contract/attendees.ts'
import { employerShape, vacancyShape } from './contract/fair.ts'
import { interviewShape, outcomes, visitorShape } from './contract/interview.ts'
import { houseProcedures } from './contract/house.ts'
import { lockProcedures } from './contract/lock.ts'
import { command, query } from './contract/procedure.ts'
import { scannerProcedures } from './contract/scanner.ts'
import * as shape from './contract/shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})

/**
 * Every procedure of the house, `noun.verb`: who may call it, what it takes, what it answers and
 * what it makes stale. Window, browser, phone, demo and tests all speak this and nothing else.
 * A command's `id` is made by its caller; the same id again is the same command and gets the same answer.
 */
export const contract = {
  ...houseProcedures,

  ...attendeeProcedures,
  ...lockProcedures,
  ...scannerProcedures,

  /** Whose badge this is, at the desk: by its 24 digits or by the number under the QR. */
  'badge.read': query(['desk', 'office'], z.strictObject({ text: z.string().max(100) }), attendeeShape),
  /** A lost or spoilt badge stops counting and a new one takes its place. */
  'badge.replace': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, badgeId: shape.id, reason: z.enum(['lost', 'spoilt']) }),
    badgeShape,
    ['attendees'],
  ),
  /** What a sheet of badges draws. */
  'badge.draw': query(
    ['desk', 'office'],
    z.strictObject({ badgeIds: z.array(shape.id).min(1).max(2000) }),
    z.array(
      z.strictObject({
        badgeId: shape.id,
        number: z.string(),
        code: z.string(),
        fullName: z.string(),
        communeCode: shape.communeCode.nullable(),
        fairName: z.string(),
        heldOn: shape.day,
        rehearsal: z.boolean(),
        /** A child for whom nobody acts: the badge says guest, and nothing of them is shared. */
        visitor: z.boolean(),
      }),
    ),
  ),
  /** Sends badges to a printer of this machine; null takes the system's own choice. */
  'badge.print': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      badgeIds: z.array(shape.id).min(1).max(2000),
      printer: z.string().max(200).nullable(),
      format: z.enum(['a4-8up', 'card-90x55']),
    }),
    z.strictObject({ printer: z.string() }),
    ['printing'],
  ),
  'printer.list': query(
    ['desk', 'office'],
    nothing,
    z.array(z.strictObject({ name: z.string(), isDefault: z.boolean() })),
  ),
  'print-job.list': query(
    ['desk', 'office'],
    nothing,
    z.array(
      z.strictObject({
        id: shape.id,
        at: shape.moment,
        printer: z.string(),
        badges: z.int(),
        status: z.enum(['queued', 'sent', 'failed']),
        reason: z.enum(['printer-gone', 'print-failed']).nullable(),
      }),
    ),
  ),

  'employer.list': query(
    ['desk', 'office'],
    nothing,
    z.array(z.strictObject({ ...employerShape.shape, vacancies: z.array(vacancyShape) })),
  ),
  'employer.save': command(['desk', 'office'], employerShape, employerShape, ['employers']),
  'vacancy.save': command(['desk', 'office'], vacancyShape, vacancyShape, ['employers']),

  /** This screen now works as the booth of that employer; null leaves the booth. */
  'booth.sit': command(['desk', 'office'], z.strictObject({ employerId: shape.id.nullable() }), done, []),
  'booth.read': query(
    ['booth', 'desk', 'office'],
    nothing,
    z.strictObject({ employer: employerShape, vacancies: z.array(vacancyShape) }),
  ),
  'booth.scan': query(['booth', 'desk', 'office'], z.strictObject({ text: z.string().max(100) }), visitorShape),
  /** The employer is the booth's own, never the caller's word. */
  'interview.log': command(
    ['booth', 'desk', 'office'],
    z.strictObject({
      id: shape.id,
      badgeText: z.string().max(100),
      vacancyId: shape.id.nullable(),
      outcome: z.enum(outcomes),
      note: shape.note,
      /** When the badge was scanned; a scan made without the host keeps its own time. */
      scannedAt: shape.moment,
    }),
    interviewShape,
    ['interviews'],
  ),
  'interview.correct': command(
    ['booth', 'desk', 'office'],
    z.strictObject({
      id: shape.id,
      interviewId: shape.id,
      vacancyId: shape.id.nullable(),
      outcome: z.enum(outcomes),
      note: shape.note,
    }),
    interviewShape,
    ['interviews'],
  ),
  /** A booth reads its own; desk and office read all. Newest first. */
  'interview.list': query(
    ['booth', 'desk', 'office'],
    z.strictObject({ limit: z.int().min(1).max(10_000) }),
    z.array(interviewShape),
  ),
} as const

export type Contract = typeof contract
export type ProcedureName = keyof Contract
export type InputOf<Name extends ProcedureName> = z.input<Contract[Name]['input']>
export type CheckedInputOf<Name extends ProcedureName> = z.output<Contract[Name]['input']>
export type OutputOf<Name extends ProcedureName> = z.output<Contract[Name]['output']>
/** The procedures that only read, and those that write: screens ask the first and tell the second. */
export type QueryName = {
  [Name in ProcedureName]: Contract[Name]['kind'] extends 'query' ? Name : never
}[ProcedureName]
export type CommandName = Exclude<ProcedureName, QueryName>
