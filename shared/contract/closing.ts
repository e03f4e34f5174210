import { z } from 'zod'
import { figuresShape, indicatorCode } from './figures.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})
const reason = z.string().trim().min(3).max(400)

/** What is looked at before figures are frozen, in the order it is shown. */
export const closingItems = [
  'unsent-phones',
  'untyped-sheets',
  'likely-duplicates',
  'gaps',
  'open-prints',
  'people-inside',
  'not-on-a-sheet',
  'signed-not-come',
  'unprinted-sheets',
  'undated-appointments',
  'other-desks',
  'copies',
] as const
export type ClosingItemName = (typeof closingItems)[number]

export const closingItemShape = z.strictObject({
  name: z.enum(closingItems),
  /** How many are open; 0: nothing to do. */
  open: z.int(),
  /** Since when the oldest waits, when the other desks were last heard, or when everything was last in a second place. */
  at: shape.moment.nullable(),
  /** Somebody said why so many may stay open; it counts as long as there are no more. */
  waved: z.strictObject({ reason: z.string(), open: z.int(), at: shape.moment }).nullable(),
})
export type ClosingItem = z.infer<typeof closingItemShape>

/** Points of the checklist that are about certain people, whom nobody would find by looking through all. */
export const namedItems = [
  'likely-duplicates',
  'signed-not-come',
  'undated-appointments',
] as const satisfies readonly ClosingItemName[]
export type NamedItem = (typeof namedItems)[number]

/** One of what is open: two people of a likely pair, or one; where it stands: a line of a sheet, an employer with its booth. */
export const openCaseShape = z.strictObject({
  people: z.array(
    z.strictObject({
      /** Null where there is no page to open: their registration was taken back. */
      attendeeId: shape.id.nullable(),
      fullName: z.string(),
      badgeNumber: z.string().nullable(),
    }),
  ),
  where: z.string().nullable(),
})
export type OpenCase = z.infer<typeof openCaseShape>

/** One employer's own figures; persons each once. */
export const employerFiguresShape = z.strictObject({
  employerId: shape.id,
  name: z.string(),
  booth: z.string().nullable(),
  turns: z.int(),
  interviewed: z.int(),
  preSelected: z.int(),
  appointments: z.int(),
  hired: z.int(),
})
export type EmployerFigures = z.infer<typeof employerFiguresShape>

export const snapshotShape = z.strictObject({
  id: shape.id,
  fairId: shape.id,
  /** 1, 2 and so on at its station. */
  number: z.int(),
  frozenAt: shape.moment,
  /** Letter of the station that froze it; shown where two stations gave the same number. */
  letter: z.string().nullable(),
  /** The name of whoever sat there. */
  operator: z.string().nullable(),
  note: z.string().nullable(),
})
export type Snapshot = z.infer<typeof snapshotShape>

export const wholeSnapshotShape = z.strictObject({
  snapshot: snapshotShape,
  figures: figuresShape,
  employers: z.array(employerFiguresShape),
  /** What was still open, and why that was let be. */
  waved: z.array(z.strictObject({ name: z.enum(closingItems), open: z.int(), reason: z.string() })),
})
export type WholeSnapshot = z.infer<typeof wholeSnapshotShape>

export const adjustmentKinds = [
  'arrived',
  'listed-ahead',
  'withdrawn',
  'corrected',
  'consent',
  'merged',
  'separated',
  'erased',
  'interview',
  'interview-corrected',
  'interview-withdrawn',
  'service',
  'service-withdrawn',
  'handbook',
  'handbook-withdrawn',
  'child',
  'employer',
  'vacancy',
  'follow-up',
] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]

/** One thing that happened after the figures were frozen. Nobody is named: of a person it says the badge's number. */
export const adjustmentShape = z.strictObject({
  what: z.enum(adjustmentKinds),
  at: shape.moment,
  /** Of the desk that wrote it. */
  letter: z.string().nullable(),
  badgeNumber: z.string().nullable(),
  /** The employer or vacancy, where it is of one. */
  employer: z.string().nullable(),
  /** Which fields were put right, by their names in the contract. */
  fields: z.array(z.string()),
})
export type Adjustment = z.infer<typeof adjustmentShape>

/** The end of the fair: what is still open, frozen figures, and what changed since. */
export const closingProcedures = {
  'closing.read': query(['desk', 'office'], nothing, z.array(closingItemShape)),
  /** Lets what is open of one item be, with the reason; null takes that back. */
  'closing.wave': command(
    ['office'],
    z.strictObject({ id: shape.id, name: z.enum(closingItems), reason: reason.nullable() }),
    done,
    ['snapshots'],
  ),
  /** Whom one point of the checklist is about, as many as fit a screen. */
  'closing.whom': query(
    ['desk', 'office'],
    z.strictObject({ name: z.enum(namedItems), limit: z.int().min(1).max(200).default(50) }),
    z.array(openCaseShape),
  ),
  /**
   * Keeps the figures as they are now under the next number and closes an open fair. Refuses `closing-open` while an item is
   * neither done nor waved through (`detail`: how many), `bad-input` (`note`) for a second time without a reason, `fair-stage`
   * for a fair that was never opened.
   */
  'snapshot.freeze': command(['office'], z.strictObject({ id: shape.id, note: reason.nullable() }), snapshotShape, [
    'snapshots',
    'fair',
  ]),
  /** The earliest first. */
  'snapshot.list': query(['desk', 'office'], nothing, z.array(snapshotShape)),
  'snapshot.read': query(['desk', 'office'], z.strictObject({ snapshotId: shape.id }), wholeSnapshotShape),
  /** Điều chỉnh sau chốt: every indicator that differs, and what happened since, the newest first. */
  'snapshot.adjustments': query(
    ['desk', 'office'],
    z.strictObject({ snapshotId: shape.id, limit: z.int().min(1).max(2000).default(200) }),
    z.strictObject({
      differences: z.array(z.strictObject({ code: indicatorCode, frozen: z.int(), now: z.int() })),
      total: z.int(),
      changes: z.array(adjustmentShape),
    }),
  ),
} as const
