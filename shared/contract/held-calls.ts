import { z } from 'zod'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

/** Somebody whom another screen of this host has open for a call. */
export const heldCallShape = z.strictObject({
  personId: shape.id,
  /** Whoever else has this number is called with them. */
  phone: z.string().nullable(),
  /** The name of that screen's machine, and who sits at it. */
  station: z.string(),
  operator: z.string().nullable(),
  since: shape.moment,
})
export type HeldCall = z.infer<typeof heldCallShape>

/** So that two who work through the list of those to be called do not call the same person. */
export const heldCallProcedures = {
  /** Whom others have open for a call at this host; own ones are left out. */
  'follow-up.held': query(['desk', 'office'], z.strictObject({}), z.array(heldCallShape)),
  /**
   * Somebody is open for a call at this screen, or a hand is still on it: `id` is of the opening. Whom another has stays theirs
   * unless `insists`; nothing is refused for it. In memory only, and over by itself ten minutes after the last such word, with a log,
   * with `follow-up.leave`, and while the device is away. Answers as `follow-up.held`.
   */
  'follow-up.hold': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, personId: shape.id, insists: z.boolean() }),
    z.array(heldCallShape),
    [],
  ),
  'follow-up.leave': command(['desk', 'office'], z.strictObject({ id: shape.id }), z.strictObject({}), []),
} as const
