import { z } from 'zod'
import { outcomes } from './interview.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

/** Months after the fair at which people are asked. */
export const stages = [1, 3, 6] as const
export const stageShape = z.union([z.literal(1), z.literal(3), z.literal(6)])
export type Stage = z.infer<typeof stageShape>

/** What came of asking, in the order of their keys. */
export const followUpResults = [
  'working',
  'not-working',
  'no-answer',
  'wrong-number',
  'call-again',
  'refused',
  'other',
] as const
export type FollowUpResult = (typeof followUpResults)[number]

/** Đồng: the most that is paid for a worker with a signed contract (TT 55/2023/TT-BTC art. 71–72). */
export const mostPaid = 400_000

const text = z.string().trim().max(200).nullable().default(null)
const day = shape.day.nullable().default(null)
const count = z.int().min(0)

/** What somebody tells; only what belongs to the result is kept. */
const told = {
  result: z.enum(followUpResults),
  callAgainOn: day,
  workingSince: day,
  workplace: text,
  /** Đồng a month. */
  wage: z.int().min(0).max(1_000_000_000).nullable().default(null),
  contractOn: day,
  contractNumber: text,
  /** What shows the contract: a photo on the phone, a copy in the file. */
  evidence: text,
  /** The source that pays for the placement. */
  funding: text,
  /** Another fund has paid for it already; null where nobody asked. */
  paidElsewhere: z.boolean().nullable().default(null),
  note: z.string().trim().max(2000).default(''),
}

/** One attempt to hear of somebody, or one statement. */
export const followUpEntryShape = z.strictObject({
  id: shape.id,
  fairId: shape.id,
  employerId: shape.id.nullable(),
  employer: z.string().nullable(),
  stage: stageShape,
  at: shape.moment,
  source: z.enum(['call', 'employer-file']),
  operator: z.string().nullable(),
  ...told,
})
export type FollowUpEntry = z.infer<typeof followUpEntryShape>

export const dueShape = z.strictObject({
  fairId: shape.id,
  fair: z.string(),
  heldOn: shape.day,
  personId: shape.id,
  fullName: z.string(),
  birthYear: z.string().nullable(),
  phone: z.string().nullable(),
  employerId: shape.id,
  employer: z.string(),
  vacancy: z.string().nullable(),
  /** How far it went at the fair. */
  outcome: z.enum(['met', 'pre-selected', 'appointment', 'hired']),
  stage: stageShape,
  /** The day of the stage, or the one they asked to be called again on. */
  dueOn: shape.day,
  funding: z.string().nullable(),
  /** The newest first, at most so many as a caller reads. */
  entries: z.array(followUpEntryShape),
})
export type Due = z.infer<typeof dueShape>

/** Persons, each once. */
export const followUpCountsShape = z.strictObject({
  /** Pre-selected, with an appointment or hired. */
  chosen: count,
  /** Told something, at any time. */
  contacted: count,
  /** Working by the newest statement of that stage. */
  workingAt1: count,
  workingAt3: count,
  workingAt6: count,
  /** A contract is named, by its number or its day. */
  contract: count,
  /** Of those, no other fund has paid. */
  payable: count,
})
export type FollowUpCounts = z.infer<typeof followUpCountsShape>

/** What is made of one line of an employer's file: taken, or why not. */
export const returnedStandings = ['taken', 'same', 'blank', 'unknown', 'result-unclear', 'day-unclear'] as const
export const returnedLineShape = z.strictObject({
  /** As the spreadsheet counts it. */
  row: z.int(),
  reference: z.string(),
  /** As the file has it. */
  fullName: z.string(),
  standing: z.enum(returnedStandings),
  /** The result in the employer's words. */
  said: z.string(),
  workingSince: shape.day.nullable(),
  contractNumber: z.string().nullable(),
  contractOn: shape.day.nullable(),
  remark: z.string(),
})
export type ReturnedLine = z.infer<typeof returnedLineShape>
export const returnedFileShape = z.strictObject({
  employer: z.string(),
  fair: z.string(),
  heldOn: shape.day,
  /** The month after the fair it tells of: the last that has come; null before the first, when it counts for none. */
  stage: stageShape.nullable(),
  lines: z.array(returnedLineShape),
})
export type ReturnedFile = z.infer<typeof returnedFileShape>

/** A file that was taken: whose, when, by whom, and what of it stands. */
export const takenFileShape = z.strictObject({
  fileId: shape.id,
  employer: z.string(),
  fair: z.string(),
  heldOn: shape.day,
  at: shape.moment,
  operator: z.string().nullable(),
  /** Statements it added, of them not taken back, and of those that were built upon by what was heard since. */
  taken: count,
  standing: count,
  builtUpon: count,
})
export type TakenFile = z.infer<typeof takenFileShape>

export const followUpProcedures = {
  /**
   * Looks into an employer's file that was handed over at `/import`; nothing is written. `file-sealed` asks for its password,
   * with detail `wrong` where the given one does not open it; `file-not-a-list`: no line of it is one of ours.
   */
  'follow-up.read-file': command(
    ['office'],
    z.strictObject({ id: shape.id, handle: z.string().max(64), password: z.string().max(100).nullable() }),
    returnedFileShape,
    [],
  ),
  /** Writes what a file that was looked into says; the same file again adds nothing. */
  'follow-up.take-file': command(
    ['office'],
    z.strictObject({ id: shape.id, handle: z.string().max(64) }),
    z.strictObject({ /** Null where nothing was new. */ fileId: shape.id.nullable(), taken: count }),
    ['follow-ups'],
  ),
  /**
   * Takes back what one such file added, at whichever station it was taken; what was built upon since stays (`kept`).
   * Refuses `already-undone`, `changed-since` where all of it was.
   */
  'follow-up.undo-file': command(
    ['office'],
    z.strictObject({ id: shape.id, fileId: shape.id }),
    z.strictObject({ takenBack: count, kept: count }),
    ['follow-ups'],
  ),
  /** The files that were taken, the newest first. */
  'follow-up.taken-files': query(['office'], z.strictObject({}), z.array(takenFileShape)),
  /**
   * Whom to ask now, over the real fairs of the last twelve months, the longest due first. Who refused to be contacted
   * after the fair is only counted.
   */
  'follow-up.due': query(
    ['desk', 'office'],
    z.strictObject({ limit: z.int().min(1).max(500).default(200) }),
    z.strictObject({
      due: z.array(dueShape),
      /** All that are due, also beyond the limit. */
      total: count,
      /** Asked to be called on a later day. */
      later: count,
      /** Persons left out: they did not agree to contact after the fair, or asked not to be called any more. */
      refused: count,
      /** The next day on which somebody falls due; null where nobody will. */
      nextOn: shape.day.nullable(),
    }),
  ),
  /**
   * Who calls back by themselves, due or not: of those who may be asked, by words of their name (marks or none) or the end of
   * their telephone number. The stage is the last that has come, the first before that.
   */
  'follow-up.find': query(
    ['desk', 'office'],
    z.strictObject({ text: z.string().trim().min(2).max(100) }),
    z.strictObject({ found: z.array(dueShape), total: count }),
  ),
  /** @throws Refusal `not-found` who was not chosen by that employer, `consent-missing`, `bad-input` with the field */
  'follow-up.log': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      fairId: shape.id,
      employerId: shape.id,
      personId: shape.id,
      stage: stageShape,
      ...told,
    }),
    followUpEntryShape,
    ['follow-ups'],
  ),
  'follow-up.undo': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, entryId: shape.id }),
    z.strictObject({}),
    ['follow-ups'],
  ),
  /** One person over all fairs, the newest fair first. */
  'follow-up.read': query(
    ['desk', 'office'],
    z.strictObject({ personId: shape.id }),
    z.strictObject({
      fairs: z.array(
        z.strictObject({
          fairId: shape.id,
          name: z.string(),
          heldOn: shape.day,
          arrivedAt: shape.moment.nullable(),
          turns: z.array(
            z.strictObject({
              at: shape.moment,
              employer: z.string(),
              vacancy: z.string().nullable(),
              outcome: z.enum(outcomes),
            }),
          ),
          entries: z.array(followUpEntryShape),
        }),
      ),
    }),
  ),
  /** By fair (the newest first) and employer; a fair's own counts have each person once, whatever employers chose them. */
  'follow-up.results': query(
    ['desk', 'office'],
    z.strictObject({}),
    z.array(
      z.strictObject({
        fairId: shape.id,
        name: z.string(),
        heldOn: shape.day,
        counts: followUpCountsShape,
        employers: z.array(z.strictObject({ employerId: shape.id, name: z.string(), counts: followUpCountsShape })),
      }),
    ),
  ),
} as const
