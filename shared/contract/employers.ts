import { z } from 'zod'
import { employerShape, vacancyShape } from './fair.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})

/**
 * Why a vacancy fits an attendee (shared/matching.ts), and what to look at first; each is said in words. `need`: the kind of place
 * wished for (in the province, outside it, abroad); `place`: the place itself; `open-to-all`: it asks for no training.
 */
export const matchReasons = ['occupation', 'need', 'place', 'wage', 'open-to-all'] as const
/** `age`, `education`, `qualification`: it asks for what the attendee is not known to have. `elsewhere`, `other-work`: not what was wished for. */
export const matchDoubts = [
  'age',
  'education',
  'qualification',
  'other-work',
  'elsewhere',
  'wage-lower',
  'full',
] as const

export const matchShape = z.strictObject({
  vacancyId: shape.id,
  employerId: shape.id,
  employerName: z.string(),
  booth: z.string().nullable(),
  ...vacancyShape.pick({
    title: true,
    wanted: true,
    jobGroup: true,
    wageFrom: true,
    wageTo: true,
    placeKind: true,
    place: true,
    ageFrom: true,
    ageTo: true,
    education: true,
    qualification: true,
  }).shape,
  reached: z.int(),
  reasons: z.array(z.enum(matchReasons)),
  doubts: z.array(z.enum(matchDoubts)),
})
export type Match = z.infer<typeof matchShape>

/** Who came to hire and for what, and which of it fits whom. */
export const employerProcedures = {
  'employer.list': query(
    ['desk', 'office'],
    nothing,
    z.array(z.strictObject({ ...employerShape.shape, vacancies: z.array(vacancyShape) })),
  ),
  'employer.save': command(['desk', 'office'], employerShape, employerShape, ['employers']),
  'vacancy.save': command(['desk', 'office'], vacancyShape, vacancyShape, ['employers']),
  /** Taken off the board; interviews for it keep its name. */
  'vacancy.retire': command(['desk', 'office'], z.strictObject({ id: shape.id, vacancyId: shape.id }), done, [
    'employers',
  ]),
  /** Everything on offer, for attendees to read: nothing of it is anybody's data. */
  'vacancy.board': query(
    ['desk', 'office', 'booth'],
    nothing,
    z.array(
      z.strictObject({
        ...vacancyShape.shape,
        employerName: z.string(),
        booth: z.string().nullable(),
        reached: z.int(),
      }),
    ),
  ),
  /** The vacancies that fit an attendee's wishes, the best first. */
  'attendee.match': query(
    ['desk', 'office'],
    z.strictObject({ attendeeId: shape.id, limit: z.int().min(1).max(50) }),
    z.array(matchShape),
  ),
} as const
