import { z } from 'zod'
import { fairShape, targetsShape } from './fair.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const done = z.strictObject({})
const text = z.string().trim().max(400)
const count = z.int().min(0)

/** What the organizer writes of a fair; its status is moved, not written. */
const fields = {
  name: shape.line,
  heldOn: shape.day,
  place: shape.line,
  communes: z.array(shape.communeCode).min(1).max(65),
  programme: text,
  funding: text,
  plan: text,
  targets: targetsShape,
}

/** A fair as the list shows it. */
export const fairLineShape = z.strictObject({
  fair: fairShape,
  /** The earlier fair it was copied from, or the one it rehearses. */
  fromFair: shape.id.nullable(),
  /** Persons who came. */
  persons: count,
  /** Registered ahead and not come. */
  ahead: count,
  /** Without the Center's own tables. */
  employers: count,
  vacancies: count,
  /** This machine works on it. */
  current: z.boolean(),
  openedAt: shape.moment.nullable(),
  closedAt: shape.moment.nullable(),
})
export type FairLine = z.infer<typeof fairLineShape>

export const operatorRoles = ['desk', 'office'] as const
export const operatorShape = z.strictObject({
  id: shape.id,
  name: shape.line,
  phone: z.string().trim().max(20).nullable(),
  role: z.enum(operatorRoles),
  retired: z.boolean(),
})
export type Operator = z.infer<typeof operatorShape>

/** What lies in a rehearsal and goes with it. */
export const rehearsalCountsShape = z.strictObject({
  persons: count,
  arrivals: count,
  badges: count,
  interviews: count,
  services: count,
  prints: count,
  employers: count,
  vacancies: count,
})
export type RehearsalCounts = z.infer<typeof rehearsalCountsShape>

const realFair = z.strictObject({ id: shape.id, name: shape.line, status: fairShape.shape.status }).nullable()

const everything = [
  'fair',
  'attendees',
  'employers',
  'interviews',
  'printing',
  'stations',
  'waiting',
  'services',
  'sheets',
  'imports',
  'readiness',
  'signing',
  'snapshots',
  'lan',
] as const

/** Fairs of the Center and their stages, who works with the app, and the rehearsal. */
export const fairProcedures = {
  /** Every fair of this Center, the newest day first; rehearsals too, marked as such. */
  'fair.list': query(['office'], z.strictObject({}), z.array(fairLineShape)),
  /** A draft: blank, or with what an earlier one has to hand on. This machine goes on with the fair it works on. */
  'fair.create': command(
    ['office'],
    z.strictObject({
      id: shape.id,
      ...fields,
      /** The fair it is a copy of. */
      from: shape.id.nullable(),
      /** Its employers with their booths and open vacancies come along. */
      withEmployers: z.boolean(),
    }),
    fairShape,
    ['fair'],
  ),
  /** Puts right what a fair is; refuses `fair-archived`, `commune-not-in-list`. */
  'fair.save': command(['office'], z.strictObject({ id: shape.id, fairId: shape.id, ...fields }), fairShape, [
    'fair',
    'attendees',
    'employers',
  ]),
  /** This machine works on that fair from now, with every screen connected to it; its letter is told there. */
  'fair.enter': command(['office'], z.strictObject({ id: shape.id, fairId: shape.id }), fairShape, everything),
  /**
   * One step on, or back. `fair-stage`: there is no such step; `fair-another-open` (detail: its name): asks, and goes on
   * with `besideAnother`; `fair-has-people`: somebody has come, it is no draft again.
   */
  'fair.move': command(
    ['office'],
    z.strictObject({
      id: shape.id,
      fairId: shape.id,
      to: z.enum(['draft', 'open', 'closed', 'archived']),
      besideAnother: z.boolean().default(false),
    }),
    fairShape,
    ['fair'],
  ),

  'operator.list': query(['desk', 'office'], z.strictObject({}), z.array(operatorShape)),
  'operator.save': command(
    ['office'],
    z.strictObject({
      id: shape.id,
      name: shape.line,
      phone: operatorShape.shape.phone,
      role: operatorShape.shape.role,
    }),
    operatorShape,
    ['operators'],
  ),
  /** Is offered no longer, or again; what they did keeps their name. */
  'operator.retire': command(
    ['office'],
    z.strictObject({ id: shape.id, operatorId: shape.id, retired: z.boolean() }),
    operatorShape,
    ['operators'],
  ),
  /** Who sits at the asking station now; null: nobody is named. */
  'operator.choose': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, operatorId: shape.id.nullable() }),
    done,
    ['operators'],
  ),

  /**
   * Makes the rehearsal of a fair, with its employers and made-up people registered ahead, and goes there; the one that
   * is there already is gone on with. `rehearsal-exists` (detail: its name): another fair's has not been erased yet.
   */
  'rehearsal.start': command(['office'], z.strictObject({ id: shape.id, fairId: shape.id }), fairShape, everything),
  /** What a rehearsal holds; `real`: the fair it rehearses, null for the sample fair. */
  'rehearsal.read': query(
    ['office'],
    z.strictObject({ fairId: shape.id }),
    z.strictObject({ counts: rehearsalCountsShape, real: realFair }),
  ),
  /** All of it goes; this machine then works on the fair that was rehearsed, or founds its first one. */
  'rehearsal.erase': command(
    ['office'],
    z.strictObject({ id: shape.id, fairId: shape.id }),
    z.strictObject({ erased: rehearsalCountsShape }),
    everything,
  ),
  /** The made-up cards of a rehearsal of this machine: any other card is somebody's. Empty elsewhere. */
  'rehearsal.cards': query(
    ['desk', 'office'],
    z.strictObject({}),
    z.strictObject({
      real: realFair,
      /** What a scanner reads from each, and whether they are registered ahead. */
      cards: z.array(
        z.strictObject({ idNumber: shape.idNumber, fullName: shape.line, text: z.string(), ahead: z.boolean() }),
      ),
    }),
  ),
} as const
