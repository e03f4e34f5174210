import { z } from 'zod'
import { command, query } from './procedure.ts'

const nothing = z.strictObject({})
const everyone = ['desk', 'booth', 'office'] as const
const typed = z.string().max(200)

/** How the caller's own screen stands; each window and each browser session has a lock of its own. */
export const lockShape = z.strictObject({
  hasPin: z.boolean(),
  locked: z.boolean(),
  /** The screen locks itself after so many minutes without key, mouse or scan; 0: never. */
  idleMinutes: z.int().min(0).max(120),
})
export type LockStanding = z.infer<typeof lockShape>

/**
 * Procedures of the desk's lock: a PIN over the screen while its clerk is away, everything typed kept. While it is
 * locked the host refuses its screen everything (`locked`) but these, `session.read`, `draft.keep` and `import.keep`.
 */
export const lockProcedures = {
  'lock.read': query(everyone, nothing, lockShape),
  /**
   * Sets the PIN (4 to 8 digits), changes it or, with null, takes it off; where there is one, `current` must be it.
   * Refuses with `pin-shape`, `pin-wrong`, `too-many-tries` (`detail`: seconds to wait).
   */
  'lock.set': command(
    everyone,
    z.strictObject({ pin: typed.nullable(), current: typed.nullable(), idleMinutes: lockShape.shape.idleMinutes }),
    lockShape,
    ['lock'],
  ),
  /** Locks at once; refuses with `pin-shape` where no PIN has been set. */
  'lock.close': command(everyone, nothing, lockShape, ['lock']),
  /** Refuses with `pin-wrong`, `too-many-tries` (`detail`: seconds to wait). */
  'lock.open': command(everyone, z.strictObject({ pin: typed }), lockShape, ['lock']),
  /**
   * Opens a screen whose PIN is forgotten and takes the PIN off, for whoever can open the database itself: by its
   * passphrase, its recovery passphrase or the content of its key file. No booth may: nobody guesses at those from a phone. Refuses with `passphrase-wrong`, `too-many-tries`.
   */
  'lock.reset': command(['desk', 'office'], z.strictObject({ passphrase: typed }), lockShape, ['lock']),
} as const
