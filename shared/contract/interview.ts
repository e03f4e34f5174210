import { z } from 'zod'
import * as shape from './shapes.ts'

/** How an interview ended (GLOSSARY.md, "outcomes"). */
export const outcomes = [
  'met',
  'pre-selected',
  'appointment',
  'hired',
  'considering',
  'not-suitable',
  'declined',
  'no-show',
] as const
export type Outcome = (typeof outcomes)[number]

/** What a recruiter writes down. Everything but the outcome may be missing: a queue is waiting. */
export const interviewAnswers = {
  vacancyId: shape.id.nullable(),
  outcome: z.enum(outcomes),
  note: shape.note,
  /** Of an appointment: when (null: to be told) and where. */
  appointmentAt: shape.moment.nullable().default(null),
  appointmentPlace: z.string().max(200).nullable().default(null),
  /** Why not suitable: a code of `resources/lists/not-suitable-reasons.json`. */
  reason: shape.listCode.nullable().default(null),
  /** 0 to 5; asked only where the organizer wants it. */
  rating: z.int().min(0).max(5).nullable().default(null),
  /** The organizer's tags, as they were written when chosen. */
  tags: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
} as const

/**
 * What a booth may see of the badge it scanned: never the ID number, ethnicity or household
 * (Luật 91/2025/QH15 art. 25), and no more than the badge number when sharing was refused.
 */
export const visitorShape = z.strictObject({
  badgeId: shape.id,
  badgeNumber: z.string(),
  sharing: z.boolean(),
  /** Not asked yet, or to another wording, and nobody's child alone: the booth may ask whoever's badge it scans. */
  mayAsk: z.boolean(),
  fullName: z.string().nullable(),
  birthYear: z.int().nullable(),
  sex: shape.sex.nullable(),
  communeCode: shape.communeCode.nullable(),
  phone: z.string().nullable(),
  needs: z.array(shape.listCode),
  education: shape.listCode.nullable(),
  qualification: shape.listCode.nullable(),
  /** Work wanted: a group of `resources/lists/job-groups.json`. */
  occupation: shape.listCode.nullable(),
  /** This booth's earlier interviews with the same attendee, newest first. */
  seenBefore: z.array(z.strictObject({ interviewId: shape.id, at: shape.moment, outcome: z.enum(outcomes) })),
})
export type Visitor = z.infer<typeof visitorShape>

export const interviewShape = z.strictObject({
  id: shape.id,
  at: shape.moment,
  employerId: shape.id,
  employerName: z.string(),
  badgeNumber: z.string().nullable(),
  /** Null where the attendee does not share with employers and the caller is a booth. */
  fullName: z.string().nullable(),
  vacancyId: shape.id.nullable(),
  vacancyTitle: z.string().nullable(),
  outcome: z.enum(outcomes),
  note: z.string(),
  appointmentAt: shape.moment.nullable(),
  appointmentPlace: z.string().nullable(),
  reason: shape.listCode.nullable(),
  rating: z.int().nullable(),
  tags: z.array(z.string()),
  /** The paper sheet it was typed from. */
  sheet: z.int().nullable(),
})
export type Interview = z.infer<typeof interviewShape>
