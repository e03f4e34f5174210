import { z } from 'zod'
import * as shape from './shapes.ts'

export const centerShape = z.strictObject({ id: shape.id, name: shape.line, provinceCode: z.string() })
export type Center = z.infer<typeof centerShape>

export const fairStatuses = ['open', 'rehearsal'] as const

export const fairShape = z.strictObject({
  id: shape.id,
  name: shape.line,
  heldOn: shape.day,
  place: shape.line,
  status: z.enum(fairStatuses),
  communes: z.array(shape.communeCode),
})
export type Fair = z.infer<typeof fairShape>

/** This machine's own station. */
export const stationShape = z.strictObject({ id: shape.id, letter: shape.stationLetter })
export type Station = z.infer<typeof stationShape>

export const employerShape = z.strictObject({ id: shape.id, name: shape.line, booth: z.string().nullable() })
export type Employer = z.infer<typeof employerShape>

export const vacancyShape = z.strictObject({
  id: shape.id,
  employerId: shape.id,
  title: shape.line,
  wanted: z.int().min(1).max(100_000).nullable(),
})
export type Vacancy = z.infer<typeof vacancyShape>
