import type { z } from 'zod'

/**
 * Who may call: the registration desk, an employer's booth, the organizer's office, a leader who looks at the figures and
 * changes nothing, or anyone not yet signed in.
 */
export type Role = CallerRole | 'anyone'

/** What a screen or a paired device may be. */
export const callerRoles = ['desk', 'booth', 'office', 'leader'] as const
export type CallerRole = (typeof callerRoles)[number]

/** What a command makes stale on the other screens; each is one thing a screen can be showing. */
export type Topic =
  | 'vault'
  | 'fair'
  | 'attendees'
  | 'employers'
  | 'interviews'
  | 'printing'
  | 'stations'
  /** Who of the connected devices is there, and what waits in them: for the office's list only. */
  | 'devices'
  | 'lock'
  | 'scanner'
  | 'badge-design'
  | 'lan'
  | 'waiting'
  | 'services'
  | 'sheets'
  | 'operators'
  | 'imports'
  /** Long work that runs beside the desk: exports, imports. */
  | 'works'
  /** Copies of everything in a second place. */
  | 'copies'
  | 'readiness'
  | 'signing'
  | 'snapshots'
  | 'follow-ups'
  /** Who has whom open for a call. */
  | 'calls'

export type Procedure<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> = {
  kind: 'query' | 'command'
  roles: readonly Role[]
  input: In
  output: Out
  stale: readonly Topic[]
}

export type Query<In extends z.ZodType, Out extends z.ZodType> = Procedure<In, Out> & { kind: 'query' }
export type Command<In extends z.ZodType, Out extends z.ZodType> = Procedure<In, Out> & { kind: 'command' }

/** Declares a procedure that only reads. */
export function query<In extends z.ZodType, Out extends z.ZodType>(
  roles: readonly Role[],
  input: In,
  output: Out,
): Query<In, Out> {
  return { kind: 'query', roles, input, output, stale: [] }
}

/** Declares a procedure that writes, and what other screens must read again after it. */
export function command<In extends z.ZodType, Out extends z.ZodType>(
  roles: readonly Role[],
  input: In,
  output: Out,
  stale: readonly Topic[],
): Command<In, Out> {
  return { kind: 'command', roles, input, output, stale }
}
