import { z } from 'zod'
import { foundCopyShape, restoredShape } from './copies.ts'
import { centerShape, employerShape, fairShape, stationShape } from './fair.ts'
import { callerRoles, command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})
const draftScreens = ['desk', 'rest', 'correction', 'interview'] as const

/** Procedures of the house itself: its vault, who is asking, the fair it works on, half-typed forms. */
export const houseProcedures = {
  /** Where the sealed database stands; answered before anything is open. */
  'vault.status': query(
    ['anyone'],
    nothing,
    z.strictObject({
      state: z.enum(['absent', 'sealed', 'open', 'damaged', 'schema-newer', 'held-by-another']),
      keeper: z.enum(['keychain', 'passphrase', 'key-file']),
    }),
  ),
  /** Makes the key and the database. Without a keychain the passphrase is needed; `recovery` is shown once. */
  'vault.create': command(
    ['office'],
    z.strictObject({ passphrase: z.string().max(200).nullable() }),
    z.strictObject({ recovery: z.string().nullable() }),
    ['vault'],
  ),
  'vault.unlock': command(['office'], z.strictObject({ passphrase: z.string().max(200) }), done, ['vault']),
  /** Copies that could be restored: on every disk that is plugged in, or in a folder. Refused while a fair is open here. */
  'vault.copies': query(
    ['office'],
    z.strictObject({ folder: z.string().trim().min(1).max(1000).nullable() }),
    z.array(foundCopyShape),
  ),
  /**
   * Makes the database of a copy and of the changes appended to it; what was here before is kept beside it. `passphrase`: the
   * recovery passphrase of the machine the copy is of; null where this one has its key. Refuses `not-allowed` while a fair is
   * open here, `not-found`, `passphrase-wrong`, `too-many-tries`, `schema-newer`, `disk-full`, `bad-input` (`handle`) with the
   * detail `damaged` or `other-key`.
   */
  'vault.restore': command(
    ['office'],
    z.strictObject({ handle: z.string().max(100), passphrase: z.string().max(200).nullable() }),
    restoredShape,
    ['vault', 'fair'],
  ),

  /** Who is asking and where they stand: the first thing any screen reads. */
  'session.read': query(
    callerRoles,
    nothing,
    z.strictObject({
      role: z.enum(callerRoles),
      /** The host, whose letter begins the badge numbers it gives. */
      station: stationShape.nullable(),
      /** The caller's own letter where it is a thin desk that leased numbers; null for everybody else. */
      leasedLetter: shape.stationLetter.nullable(),
      center: centerShape.nullable(),
      fair: fairShape.nullable(),
      /** The employer whose booth the caller sits at. */
      employer: employerShape.nullable(),
      /** Who sits at the asking station, where that was said. */
      operator: z.strictObject({ id: shape.id, name: shape.line }).nullable(),
      thirdPartyElectron: z.boolean(),
      /** The caller's own screen is locked: only its lock answers, `session.read`, `draft.keep` and `import.keep`. */
      locked: z.boolean(),
    }),
  ),
  'fair.found': command(
    ['office'],
    z.strictObject({
      id: shape.id,
      center: z.strictObject({ name: shape.line, provinceCode: z.string().regex(/^\d{2}$/) }),
      name: shape.line,
      heldOn: shape.day,
      place: shape.line,
      communes: z.array(shape.communeCode).min(1).max(65),
      letter: shape.stationLetter,
    }),
    fairShape,
    ['fair'],
  ),
  /** The sample fair: made-up employers and vacancies, marked as a rehearsal. */
  'fair.found-sample': command(['office'], z.strictObject({ id: shape.id, heldOn: shape.day }), fairShape, [
    'fair',
    'employers',
  ]),
  /** A half-typed form, kept in the sealed database so that a crash loses nothing and no disk shows it; the caller's own only. */
  'draft.read': query(
    ['desk', 'office', 'booth'],
    z.strictObject({ screen: z.enum(draftScreens) }),
    z.strictObject({ content: z.string().nullable() }),
  ),
  /** Keeps what is typed so far; null throws it away. */
  'draft.keep': command(
    ['desk', 'office', 'booth'],
    z.strictObject({ screen: z.enum(draftScreens), content: z.string().max(50_000).nullable() }),
    done,
    [],
  ),
} as const
