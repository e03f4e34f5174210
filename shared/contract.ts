import { z } from 'zod'
import { attendeeShape, badgeShape } from './contract/attendee.ts'
import { attendeeProcedures } from './contract/attendees.ts'
import { badgeDesignProcedures } from './contract/badge-design.ts'
import { badgeStackProcedures } from './contract/badge-stacks.ts'
import { employerShape, vacancyShape } from './contract/fair.ts'
import { interviewShape, outcomes, visitorShape } from './contract/interview.ts'
import { houseProcedures } from './contract/house.ts'
import { lockProcedures } from './contract/lock.ts'
import { printingProcedures } from './contract/printing.ts'
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

  /** Whose badge this is, at the desk: by its 24 digits or by the number under the QR; `badge-blank` for one not given to anybody yet. */
  'badge.read': query(['desk', 'office'], z.strictObject({ text: z.string().max(100) }), attendeeShape),
  /** A lost or spoilt badge stops counting and a new one takes its place. */
  'badge.replace': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      badgeId: shape.id,
      reason: z.enum(['lost', 'spoilt']),
      /** A badge without a name that takes its place; null makes a new number, to be printed. */
      blankText: z.string().max(100).nullable().default(null),
    }),
    badgeShape,
    ['attendees'],
  ),
  ...badgeDesignProcedures,
  ...printingProcedures,
  ...badgeStackProcedures,

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
  /**
   * Whose badge was scanned at the booth, as far as the booth may see it. A scanned code means that its holder is here: a badge
   * printed ahead is checked in by it. A number typed by hand checks nobody in.
   */
  'booth.scan': command(
    ['booth', 'desk', 'office'],
    z.strictObject({ id: shape.id, text: z.string().max(100), scannedAt: shape.moment }),
    visitorShape,
    [],
  ),
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
