import { z } from 'zod'
import { attendeeRow, personFields } from './attendee.ts'
import * as shape from './shapes.ts'

/** What speaks for somebody being the person in the form; `name-similar`: one or two letters off, or a middle name missing. */
export const matchKinds = [
  'id-number',
  'old-id-number',
  'id-tail',
  'phone',
  'name',
  'name-similar',
  'birth-date',
  'birth-year',
  'village',
  'commune',
] as const

/** What is known of the person in the form so far; whatever is not known is null or empty. */
export const likelyQuestion = z.strictObject({
  fullName: z.string().max(200),
  birthDate: personFields.birthDate,
  idNumber: personFields.idNumber,
  oldIdNumber: personFields.oldIdNumber,
  phone: z.string().max(20).nullable(),
  communeCode: personFields.communeCode,
  village: personFields.village,
  /** The attendee who is asked about themselves, e.g. on their own page. */
  except: shape.id.nullable(),
  limit: z.int().min(1).max(20),
})

/** Somebody already in the database who may be the person in the form. */
export const likelyPerson = z.strictObject({
  ...attendeeRow.shape,
  /** The same citizen number: one attendee without asking. */
  certain: z.boolean(),
  idTail: z.string().nullable(),
  matches: z.array(z.enum(matchKinds)),
  /** Fields known on both sides that are not the same. */
  differs: z.array(z.enum(['fullName', 'birthDate', 'sex', 'idNumber', 'phone', 'communeCode', 'village'])),
  /** Consent to be registered stands from an earlier fair: one key is enough. */
  consentStands: z.boolean(),
  /** The last other fair they came to. */
  lastFair: z.strictObject({ name: z.string(), heldOn: shape.day }).nullable(),
})
export type LikelyPerson = z.infer<typeof likelyPerson>
export type LikelyQuestion = z.infer<typeof likelyQuestion>
