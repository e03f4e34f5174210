import { z } from 'zod'
import { employerShape, vacancyShape } from './fair.ts'
import { interviewAnswers, interviewShape, visitorShape } from './interview.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})
const atBooth = ['booth', 'desk', 'office'] as const
const badgeText = z.string().max(100)

/** What the organizer lets booths see of attendees who agreed to share, and what booths write down. */
export const boothSettingsShape = z.strictObject({
  show: z.strictObject({
    birthYear: z.boolean(),
    commune: z.boolean(),
    phone: z.boolean(),
    needs: z.boolean(),
    education: z.boolean(),
  }),
  rating: z.boolean(),
  tags: z.array(z.string().trim().min(1).max(60)).max(30),
  /** Titles of the handbooks that counsellors hand out. */
  handbooks: z.array(z.string().trim().min(1).max(120)).max(50),
})
export type BoothSettings = z.infer<typeof boothSettingsShape>

/** Somebody who waits at a booth for their turn. */
export const waitingShape = z.strictObject({
  id: shape.id,
  employerId: shape.id,
  employerName: z.string(),
  booth: z.string().nullable(),
  badgeNumber: z.string(),
  /** Null where the attendee does not share with employers and the caller is a booth. */
  fullName: z.string().nullable(),
  joinedAt: shape.moment,
  calledAt: shape.moment.nullable(),
})
export type Waiting = z.infer<typeof waitingShape>

/** What counsellors at the Center's own table give (programme of commune-cluster fairs; Mẫu 01). */
export const serviceKinds = [
  'job-counselling',
  'training-counselling',
  'legal-counselling',
  'unemployment-insurance',
  'overseas-work',
] as const

export const serviceShape = z.strictObject({
  id: shape.id,
  at: shape.moment,
  kind: z.enum(serviceKinds),
  badgeNumber: z.string().nullable(),
  fullName: z.string().nullable(),
  note: z.string(),
})

export const handoutShape = z.strictObject({
  id: shape.id,
  at: shape.moment,
  title: z.string(),
  copies: z.int(),
  badgeNumber: z.string().nullable(),
  fullName: z.string().nullable(),
})

/** Procedures of an employer's table, and of the Center's own, where counsellors sit. */
export const boothProcedures = {
  /** This screen now works as the booth of that employer; null leaves the booth. */
  'booth.sit': command(['desk', 'office'], z.strictObject({ employerId: shape.id.nullable() }), done, []),
  'booth.read': query(
    atBooth,
    nothing,
    z.strictObject({
      employer: employerShape,
      /** `reached`: persons pre-selected, given an appointment or hired for it so far ("đạt 12/40"). */
      vacancies: z.array(z.strictObject({ ...vacancyShape.shape, reached: z.int() })),
      settings: boothSettingsShape,
    }),
  ),
  'booth-settings.read': query(['desk', 'office'], nothing, boothSettingsShape),
  'booth-settings.save': command(['office'], z.strictObject({ id: shape.id, settings: boothSettingsShape }), done, [
    'employers',
  ]),
  /**
   * Whose badge was scanned at the booth, as far as the booth may see it. A scanned code means that its holder is here: a badge
   * printed ahead is checked in by it. A number typed by hand checks nobody in.
   */
  'booth.scan': command(
    atBooth,
    z.strictObject({ id: shape.id, text: badgeText, scannedAt: shape.moment }),
    visitorShape,
    [],
  ),
  /** The attendee agrees, asked at the booth, that employers see who they are. Refusing writes the refusal down. */
  'booth.share': command(atBooth, z.strictObject({ id: shape.id, text: badgeText, given: z.boolean() }), visitorShape, [
    'attendees',
  ]),
  /**
   * One turn. The employer is the booth's own, never the caller's word. The same attendee at the same booth for the same
   * vacancy (or for one not told apart) is the same interview, whatever its id: what is said last stands. `again` makes another.
   */
  'interview.log': command(
    atBooth,
    z.strictObject({
      id: shape.id,
      badgeText,
      ...interviewAnswers,
      /** When the badge was scanned; a scan made without the host keeps its own time. */
      scannedAt: shape.moment,
      again: z.boolean().default(false),
    }),
    interviewShape,
    ['interviews', 'waiting'],
  ),
  'interview.correct': command(
    atBooth,
    z.strictObject({ id: shape.id, interviewId: shape.id, ...interviewAnswers }),
    interviewShape,
    ['interviews'],
  ),
  /**
   * Takes an interview back: a booth its own. It leaves every list and total and stays in the log. `ofSheet`: only the line of a
   * sheet it stands on was wrong, so that an interview a phone told of too stays as the phone told it.
   */
  'interview.undo': command(
    atBooth,
    z.strictObject({ id: shape.id, interviewId: shape.id, ofSheet: z.boolean().default(false) }),
    done,
    ['interviews'],
  ),
  /** A booth reads its own; desk and office read all. Newest first. */
  'interview.list': query(atBooth, z.strictObject({ limit: z.int().min(1).max(10_000) }), z.array(interviewShape)),

  /** Who waits: at the caller's booth, or for desk and office everywhere; in the order of joining. */
  'waiting.list': query(atBooth, nothing, z.array(waitingShape)),
  'waiting.join': command(atBooth, z.strictObject({ id: shape.id, badgeText, joinedAt: shape.moment }), waitingShape, [
    'waiting',
  ]),
  /** Calls somebody to the booth: shown at the desk until they are interviewed or taken off. */
  'waiting.call': command(atBooth, z.strictObject({ id: shape.id, waitingId: shape.id }), waitingShape, ['waiting']),
  'waiting.leave': command(atBooth, z.strictObject({ id: shape.id, waitingId: shape.id }), done, ['waiting']),

  /** Services given to one attendee; only at a booth of the Center. */
  'service.log': command(
    atBooth,
    z.strictObject({
      id: shape.id,
      badgeText,
      kinds: z.array(z.enum(serviceKinds)).min(1),
      note: shape.note,
      givenAt: shape.moment,
    }),
    done,
    ['services'],
  ),
  /** Handbooks handed out: to somebody with a badge, or (null) just counted. */
  'handout.log': command(
    atBooth,
    z.strictObject({
      id: shape.id,
      badgeText: badgeText.nullable(),
      title: z.string().trim().min(1).max(120),
      copies: z.int().min(1).max(1000),
      givenAt: shape.moment,
    }),
    done,
    ['services'],
  ),
  'service.undo': command(atBooth, z.strictObject({ id: shape.id, entryId: shape.id }), done, ['services']),
  /** What this table gave, newest first, with the day's totals by kind and by title. */
  'service.list': query(
    atBooth,
    z.strictObject({ limit: z.int().min(1).max(5000) }),
    z.strictObject({
      services: z.array(serviceShape),
      handouts: z.array(handoutShape),
      persons: z.int(),
      byKind: z.array(z.strictObject({ kind: z.enum(serviceKinds), turns: z.int() })),
      byTitle: z.array(z.strictObject({ title: z.string(), copies: z.int() })),
    }),
  ),
} as const
