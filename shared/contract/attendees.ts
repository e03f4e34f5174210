import { z } from 'zod'
import { gapFields } from '../attendee-gaps.ts'
import { attendeeRow, attendeeShape, consentAnswer, consentPurposes, personInput } from './attendee.ts'
import { likelyPerson, likelyQuestion } from './known.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})
const registered = z.strictObject({
  attendee: attendeeShape,
  /**
   * `checked-in`: somebody known from an earlier fair or from a list made ahead, now present.
   * `already`: present at this fair before; nothing was added but what was missing.
   */
  status: z.enum(['registered', 'checked-in', 'already']),
})
const consents = z.array(consentAnswer).max(consentPurposes.length)

/** What an action did, for the list of what can be undone. */
export const actionKinds = [
  'registered',
  'checked-in',
  'checked-out',
  'corrected',
  'linked',
  'separated',
  'child-counted',
  'interviewed',
] as const

/** Which people a list shows: everybody ever, or those of this fair. */
export const listScopes = ['everyone', 'fair', 'inside', 'ahead', 'incomplete'] as const

/** The procedures about attendees: finding, registering, putting right, telling apart, erasing. */
export const attendeeProcedures = {
  'attendee.register': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      person: personInput,
      consents,
      /** A known attendee chosen by the clerk; null lets the card number decide. */
      knownAs: shape.id.nullable(),
      /**
       * `given`: the name as the card writes it is taken ("lấy tên theo căn cước"), the former spelling is
       * kept and still found. `known`: what was known stays, only gaps are filled.
       */
      nameFrom: z.enum(['known', 'given']).default('known'),
      /** A badge without a name, scanned at the desk, that is given to this attendee; null issues a new number. */
      badgeText: z.string().max(100).nullable().default(null),
      /** The counter of a number this thin desk leased (`badge.lease`) and gave out while the host was away. */
      leased: z.int().min(1).nullable().default(null),
      /** When it really happened, of what was written on paper or waited in a device; null: now. */
      happenedAt: shape.moment.nullable().default(null),
      /** The paper register it is typed from. */
      sheet: z.int().min(1).nullable().default(null),
    }),
    registered,
    ['attendees'],
  ),
  /** People who stand on a list or came to an earlier fair, now present; each gets a badge. */
  'attendee.check-in': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, attendeeIds: z.array(shape.id).min(1).max(500) }),
    z.strictObject({ attendees: z.array(attendeeShape) }),
    ['attendees'],
  ),
  /** Somebody goes home, or (`left: false`) has come back in. */
  'attendee.check-out': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, attendeeId: shape.id, left: z.boolean() }),
    attendeeShape,
    ['attendees'],
  ),
  'attendee.read': query(['desk', 'office'], z.strictObject({ attendeeId: shape.id }), attendeeShape),
  'attendee.search': query(
    ['desk', 'office'],
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(200) }),
    z.array(attendeeRow),
  ),
  /** A stretch of the whole list by given name in Vietnamese order; `total` is the length of the list. */
  'attendee.list': query(
    ['desk', 'office'],
    z.strictObject({ scope: z.enum(listScopes), offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    z.strictObject({ total: z.int(), rows: z.array(attendeeRow) }),
  ),
  /** Who in the database may be the person in the form, the likeliest first. */
  'attendee.likely': query(['desk', 'office'], likelyQuestion, z.array(likelyPerson)),
  /** The newest first, those present at this fair. */
  'attendee.latest': query(
    ['desk', 'office'],
    z.strictObject({ limit: z.int().min(1).max(200) }),
    z.array(attendeeRow),
  ),
  /** Whose record still lacks what the report needs, the newest arrivals first; `total` counts them all. */
  'attendee.gaps': query(
    ['desk', 'office'],
    z.strictObject({ limit: z.int().min(1).max(500) }),
    z.strictObject({
      total: z.int(),
      rows: z.array(z.strictObject({ ...attendeeRow.shape, missing: z.array(z.enum(gapFields)) })),
    }),
  ),
  /** Puts right, or fills in at a quieter table, what is known; sensitive fields are kept only with consent. */
  'attendee.correct': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      attendeeId: shape.id,
      fields: personInput.partial(),
      consents: consents.default([]),
    }),
    attendeeShape,
    ['attendees', 'interviews'],
  ),
  /** What was written about an attendee, the newest first: the change log read as sentences. */
  'attendee.history': query(
    ['desk', 'office'],
    z.strictObject({ attendeeId: shape.id }),
    z.array(
      z.strictObject({
        at: shape.moment,
        /** Letter of the station that wrote it; null where that station is not known here. */
        station: z.string().nullable(),
        /** Who sat there; null where nobody was named. */
        operator: z.string().nullable(),
        what: z.enum([
          'registered',
          'corrected',
          'attended',
          'left',
          'badge-issued',
          'badge-voided',
          'consent-given',
          'consent-refused',
          'consent-withdrawn',
          'merged',
          'separated',
          'interview',
          'undone',
        ]),
        /** Contract field names with what they were and became, as stored; empty where `what` says it all. */
        changes: z.array(
          z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
        ),
      }),
    ),
  ),
  /** The records that are this one attendee, each as it was taken down. */
  'attendee.records': query(
    ['desk', 'office'],
    z.strictObject({ attendeeId: shape.id }),
    z.array(
      z.strictObject({
        personId: shape.id,
        createdAt: shape.moment,
        fullName: z.string(),
        birthDate: shape.birthDate.nullable(),
        sex: shape.sex.nullable(),
        idTail: z.string().nullable(),
        phone: z.string().nullable(),
        communeCode: shape.communeCode.nullable(),
        village: z.string().nullable(),
      }),
    ),
  ),
  /** A clerk's decision that two are one, or are not. */
  'attendee.link': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, first: shape.id, second: shape.id, decision: z.enum(['same', 'different']) }),
    done,
    ['attendees', 'interviews'],
  ),
  /** Takes one record out of an attendee it was merged into by mistake; both are attendees again. */
  'attendee.separate': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, personId: shape.id }),
    attendeeShape,
    ['attendees', 'interviews'],
  ),
  /** Erases everything known of an attendee, in rows, index and log (Luật 91/2025/QH15 art. 14). */
  'attendee.erase': command(['office'], z.strictObject({ id: shape.id, attendeeId: shape.id }), done, [
    'attendees',
    'interviews',
  ]),
  'attendee.count': query(
    ['desk', 'office'],
    nothing,
    z.strictObject({
      /** Persons present at this fair, each once. */
      persons: z.int(),
      /** Of them, not checked out. */
      inside: z.int(),
      /** Registered ahead and not here yet. */
      ahead: z.int(),
      /** Small children who came along, counted without a name. */
      children: z.int(),
      /** Records that still lack what the report needs. */
      incomplete: z.int(),
      badges: z.int(),
      interviews: z.int(),
      interviewed: z.int(),
    }),
  ),

  /** A small child who came along: one more, nothing else is taken down. */
  'child.count': command(['desk', 'office'], z.strictObject({ id: shape.id }), z.strictObject({ children: z.int() }), [
    'attendees',
  ]),

  /** What this screen did last, the newest first. */
  'action.list': query(
    ['desk', 'office'],
    z.strictObject({ limit: z.int().min(1).max(50) }),
    z.array(
      z.strictObject({
        /** The command's id, which `action.undo` takes. */
        id: shape.id,
        kind: z.enum(actionKinds),
        at: shape.moment,
        attendeeId: shape.id.nullable(),
        fullName: z.string().nullable(),
        undone: z.boolean(),
      }),
    ),
  ),
  /** Takes back one command of this screen, as long as nobody has written over what it wrote. */
  'action.undo': command(['desk', 'office'], z.strictObject({ id: shape.id, actionId: shape.id }), done, [
    'attendees',
    'interviews',
  ]),

  /** The villages of a commune: those listed, and those people have named. */
  'village.list': query(
    ['desk', 'office'],
    z.strictObject({ communeCode: shape.communeCode }),
    z.array(
      z.strictObject({
        /** Null for a name that was only typed so far. */
        id: shape.id.nullable(),
        name: z.string(),
        /** Records that name it. */
        used: z.int(),
      }),
    ),
  ),
  /** Adds a village to the list, renames it, or takes it off (NĐ 185/2026: villages are being re-organised). */
  'village.save': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, communeCode: shape.communeCode, name: shape.line, retired: z.boolean() }),
    done,
    ['attendees'],
  ),
} as const
