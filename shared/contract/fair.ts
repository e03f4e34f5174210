import { z } from 'zod'
import * as shape from './shapes.ts'

export const centerShape = z.strictObject({ id: shape.id, name: shape.line, provinceCode: z.string() })
export type Center = z.infer<typeof centerShape>

/** `draft`: being prepared; `rehearsal`: made-up people on the real screens, in no total; `archived`: no longer worked on. */
export const fairStatuses = ['draft', 'rehearsal', 'open', 'closed', 'archived'] as const
export type FairStatus = (typeof fairStatuses)[number]

/** What the organizer aims at; null: no such target. */
export const targetsShape = z.strictObject({
  persons: z.int().min(1).max(100_000).nullable(),
  women: z.int().min(1).max(100_000).nullable(),
  employers: z.int().min(1).max(1_000).nullable(),
  interviewed: z.int().min(1).max(100_000).nullable(),
  preSelected: z.int().min(1).max(100_000).nullable(),
  /** Persons expected of each commune, by its code. */
  communes: z.record(shape.communeCode, z.int().min(0).max(100_000)),
})
export type Targets = z.infer<typeof targetsShape>
export const noTargets: Targets = {
  persons: null,
  women: null,
  employers: null,
  interviewed: null,
  preSelected: null,
  communes: {},
}

export const fairShape = z.strictObject({
  id: shape.id,
  name: shape.line,
  heldOn: shape.day,
  place: shape.line,
  status: z.enum(fairStatuses),
  communes: z.array(shape.communeCode),
  /** Text of each fair, since programmes and their money change their names (e.g. QĐ 417/QĐ-BNNMT 2026); empty where there is none. */
  programme: z.string().trim().max(400).default(''),
  funding: z.string().trim().max(400).default(''),
  /** The plan or decision it is held under, as papers name it. */
  plan: z.string().trim().max(400).default(''),
  targets: targetsShape.default(noTargets),
})
export type Fair = z.infer<typeof fairShape>

/** This machine's own station. */
export const stationShape = z.strictObject({ id: shape.id, letter: shape.stationLetter })
export type Station = z.infer<typeof stationShape>

const text = z.string().trim().max(400).nullable().default(null)

export const employerShape = z.strictObject({
  id: shape.id,
  name: shape.line,
  booth: z.string().nullable(),
  /** `center`: the Center's own table, where counsellors sit; it gives services and logs no interviews of its own. */
  kind: z.enum(['employer', 'center']).default('employer'),
  taxCode: z.string().trim().max(20).nullable().default(null),
  address: text,
  /** Who came for them, and how to reach them. */
  contact: text,
  phone: z.string().trim().max(20).nullable().default(null),
  /** The employer has authorised the Center to interview for them (ủy quyền phỏng vấn). */
  authorisesCenter: z.boolean().default(false),
})
export type Employer = z.infer<typeof employerShape>

/** Where the work is: a code of `resources/lists/place-kinds.json`. */
export const placeKinds = ['in-province', 'out-of-province', 'abroad'] as const

export const vacancyShape = z.strictObject({
  id: shape.id,
  employerId: shape.id,
  title: shape.line,
  wanted: z.int().min(1).max(100_000).nullable(),
  /** A code of `resources/lists/job-groups.json`. */
  jobGroup: shape.listCode.nullable().default(null),
  /** Đồng a month. */
  wageFrom: z.int().min(0).max(1_000_000_000).nullable().default(null),
  wageTo: z.int().min(0).max(1_000_000_000).nullable().default(null),
  placeKind: z.enum(placeKinds).nullable().default(null),
  place: z.string().trim().max(200).nullable().default(null),
  /** Asks for training (lao động có trình độ); null: not said. */
  skilled: z.boolean().nullable().default(null),
  ageFrom: z.int().min(15).max(100).nullable().default(null),
  ageTo: z.int().min(15).max(100).nullable().default(null),
  /** The least general education and technical level asked for: codes of the lists; null asks for none. */
  education: shape.listCode.nullable().default(null),
  qualification: shape.listCode.nullable().default(null),
  requirements: z.string().trim().max(1000).nullable().default(null),
  benefits: z.string().trim().max(1000).nullable().default(null),
})
export type Vacancy = z.infer<typeof vacancyShape>
