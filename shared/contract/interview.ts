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

/**
 * What a booth may see of the badge it scanned: never the ID number, ethnicity or household
 * (Luật 91/2025/QH15 art. 25), and no more than the badge number when sharing was refused.
 */
export const visitorShape = z.strictObject({
  badgeId: shape.id,
  badgeNumber: z.string(),
  sharing: z.boolean(),
  fullName: z.string().nullable(),
  birthYear: z.int().nullable(),
  sex: shape.sex.nullable(),
  communeCode: shape.communeCode.nullable(),
  phone: z.string().nullable(),
  needs: z.array(shape.listCode),
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
})
export type Interview = z.infer<typeof interviewShape>
