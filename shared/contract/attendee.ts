import { z } from 'zod'
import * as shape from './shapes.ts'

/**
 * What each consent is for (Luật 91/2025/QH15 art. 9, NĐ 356/2025 art. 6): purposes are asked apart,
 * none is pre-ticked, and refusing all but the first never refuses the service.
 */
export const consentPurposes = [
  'register-and-match',
  'share-with-employers',
  'contact-after-fair',
  'statistics',
] as const

export const consentAnswer = z.strictObject({
  purpose: z.enum(consentPurposes),
  given: z.boolean(),
  /** How it was given: read aloud and answered, or signed on paper. */
  method: z.enum(['spoken', 'signed']),
})

/** What the desk knows of a person; every field but the name may be missing. */
export const personFields = {
  fullName: shape.line,
  birthDate: shape.birthDate.nullable(),
  sex: shape.sex.nullable(),
  idNumber: shape.idNumber.nullable(),
  oldIdNumber: shape.oldIdNumber.nullable(),
  idIssuedOn: shape.day.nullable(),
  /** Whether the person came without any paper; then name, birth year, village and phone stand for it. */
  withoutPapers: z.boolean(),
  phone: z
    .string()
    .regex(/^[0-9+ .-]{3,20}$/)
    .nullable(),
  phoneOwner: z.enum(['own', 'relative', 'none']).nullable(),
  communeCode: shape.communeCode.nullable(),
  village: z.string().max(200).nullable(),
  /** The address as the card tells it, kept beside the commune it was read as. */
  address: z.string().max(400).nullable(),
  ethnicity: shape.listCode.nullable(),
  household: shape.listCode.nullable(),
  householdYear: z.int().min(2000).max(2100).nullable(),
  disability: z.boolean().nullable(),
  education: shape.listCode.nullable(),
  qualification: shape.listCode.nullable(),
  employment: shape.listCode.nullable(),
  needs: z.array(shape.listCode).max(20),
  /** Work wanted: a group of `resources/lists/job-groups.json`. */
  occupation: shape.listCode.nullable(),
  /** Wage wanted, đồng a month. */
  wageWanted: z.int().min(0).max(1_000_000_000).nullable(),
  /** Where the person would work, as they say it. */
  workPlace: z.string().max(200).nullable(),
  /** Everything was asked; what is still missing the person would not or could not tell. */
  restDeclined: z.boolean(),
  guardianName: z.string().max(200).nullable(),
  guardianPhone: z.string().max(20).nullable(),
} as const

export const personInput = z.strictObject(personFields)
export type PersonInput = z.infer<typeof personInput>

/** Somebody of whom only the name is known: what a registration starts from. */
export function onlyNamed(fullName: string): PersonInput {
  return {
    fullName,
    birthDate: null,
    sex: null,
    idNumber: null,
    oldIdNumber: null,
    idIssuedOn: null,
    withoutPapers: false,
    phone: null,
    phoneOwner: null,
    communeCode: null,
    village: null,
    address: null,
    ethnicity: null,
    household: null,
    householdYear: null,
    disability: null,
    education: null,
    qualification: null,
    employment: null,
    needs: [],
    occupation: null,
    wageWanted: null,
    workPlace: null,
    restDeclined: false,
    guardianName: null,
    guardianPhone: null,
  }
}

export const badgeShape = z.strictObject({
  id: shape.id,
  /** As printed under the QR, e.g. `A-0042-7`. */
  number: z.string(),
  /** The 24 digits in the QR. */
  code: z.string(),
  issuedAt: shape.moment,
  voidedAt: shape.moment.nullable(),
})
export type Badge = z.infer<typeof badgeShape>

/** One attendee as a desk sees them: all persons of one root taken together, at the fair asked about. */
export const attendeeShape = z.strictObject({
  ...personFields,
  /** The root: the least id of the persons that are this one attendee. */
  id: shape.id,
  persons: z.array(shape.id),
  attendanceId: shape.id.nullable(),
  /** Null while somebody who registered ahead has not come yet. */
  arrivedAt: shape.moment.nullable(),
  leftAt: shape.moment.nullable(),
  /** Stood on a list before the day (đăng ký trước). */
  ahead: z.boolean(),
  /** A child under 16 for whom nobody acts: a visitor's badge, nothing shared. */
  visitor: z.boolean(),
  badge: badgeShape.nullable(),
  /** The answers that stand, from this fair or an earlier one, to the wording of today. */
  consents: z.array(z.strictObject({ purpose: z.enum(consentPurposes), given: z.boolean() })),
  /** How many interviews the attendee has had at this fair. */
  interviews: z.int(),
})
export type Attendee = z.infer<typeof attendeeShape>

/** One line of a list or of a search. */
export const attendeeRow = z.strictObject({
  id: shape.id,
  fullName: z.string(),
  birthDate: shape.birthDate.nullable(),
  sex: shape.sex.nullable(),
  communeCode: shape.communeCode.nullable(),
  village: z.string().nullable(),
  phone: z.string().nullable(),
  badgeId: shape.id.nullable(),
  badgeNumber: z.string().nullable(),
  /** At the fair asked about; null: not here, or not yet. */
  arrivedAt: shape.moment.nullable(),
  leftAt: shape.moment.nullable(),
  /** Stands on this fair's list of people registered ahead. */
  ahead: z.boolean(),
})
export type AttendeeRow = z.infer<typeof attendeeRow>
