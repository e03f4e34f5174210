import { z } from 'zod'
import { callerRoles, command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})
const everyone = ['desk', 'booth', 'office'] as const

/** A device that was paired: a recruiter's phone, another laptop. */
export const deviceShape = z.strictObject({
  id: shape.id,
  name: z.string(),
  role: z.enum(callerRoles),
  employerId: shape.id.nullable(),
  employerName: z.string().nullable(),
  /** A thin desk's own letter on the badge numbers it leased. */
  letter: shape.stationLetter.nullable(),
  pairedAt: shape.moment,
  lastHeardAt: shape.moment.nullable(),
  /** Listens for news at this moment. */
  online: z.boolean(),
  /** How many commands wait in it, as it said when it was last heard; and since when the oldest waits. */
  unsent: z.int(),
  oldestUnsentAt: shape.moment.nullable(),
  revokedAt: shape.moment.nullable(),
})
export type Device = z.infer<typeof deviceShape>

/** One booth's card: it works until the organizer closes it or the fair ends, for as many phones as come. */
export const boothCardShape = z.strictObject({
  employerId: shape.id,
  employerName: z.string(),
  booth: z.string().nullable(),
  /** Eight characters to type, grouped `ABCD-EFGH`; null while the card is closed. */
  code: z.string().nullable(),
  /** What follows the address in the QR: `/b#…`; what stands after # never leaves the phone in the clear. */
  path: z.string().nullable(),
  devices: z.int(),
})
export type BoothCard = z.infer<typeof boothCardShape>

/** Pairing phones and laptops over the local network, and taking the right back. */
export const deviceProcedures = {
  /** Every booth's card, made where there was none. */
  'booth-card.list': query(['office'], nothing, z.array(boothCardShape)),
  /** A new token and code; the former card stops working, phones already paired stay. Null: every booth. */
  'booth-card.renew': command(['office'], z.strictObject({ id: shape.id, employerId: shape.id.nullable() }), done, [
    'stations',
  ]),
  'booth-card.close': command(['office'], z.strictObject({ id: shape.id, employerId: shape.id.nullable() }), done, [
    'stations',
  ]),
  /** The newest first; revoked ones of this fair too. */
  'device.list': query(['office'], nothing, z.array(deviceShape)),
  /** A code for one more laptop, or for a leader who looks at the board, good once and for ten minutes. */
  'device.offer': command(
    ['office'],
    z.strictObject({ id: shape.id, role: z.enum(['desk', 'office', 'leader']) }),
    z.strictObject({ code: z.string(), path: z.string(), until: shape.moment }),
    ['stations'],
  ),
  /** The office names any device, a device itself. */
  'device.rename': command(everyone, z.strictObject({ id: shape.id, deviceId: shape.id, name: shape.line }), done, [
    'stations',
  ]),
  /** Ends sessions at once: one device, all of an employer, or (both null) all. */
  'device.revoke': command(
    ['office'],
    z.strictObject({ id: shape.id, deviceId: shape.id.nullable(), employerId: shape.id.nullable() }),
    z.strictObject({ revoked: z.int() }),
    ['stations'],
  ),
  /** Who this device is to the host, and the key (32 bytes, base64url) under which what waits in it lies sealed. */
  'device.read': query(
    callerRoles,
    nothing,
    z.strictObject({
      id: shape.id,
      name: z.string(),
      outboxKey: z.string(),
      /** The four digits every badge code of this fair carries: told apart without the host. */
      fairDigits: z.string(),
      /** The digits of rehearsals (in a rehearsal, of fairs), with the words for a badge of theirs. */
      otherFairs: z.record(z.string(), z.enum(['badge-rehearsal', 'badge-real-fair'])),
      /** ms UTC by the host's clock. */
      now: shape.moment,
    }),
  ),
  /** A device says, now and then, what waits in it. */
  'device.report': command(
    everyone,
    z.strictObject({ unsent: z.int().min(0), oldestUnsentAt: shape.moment.nullable() }),
    done,
    [],
  ),
  /** The next badge numbers for a thin desk to go on with while the host is away, under the desk's own letter. */
  'badge.lease': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, count: z.int().min(1).max(500) }),
    z.strictObject({ letter: shape.stationLetter, first: z.int(), last: z.int() }),
    [],
  ),
} as const
