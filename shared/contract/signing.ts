import { z } from 'zod'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})

/** A sheet of walk-ins has so many lines. */
export const linesOfSheet = 20

/** `walk-in`: in the order of arrival; `ahead`: a commune's list made beforehand; `handbook`: who got a handbook. */
export const signingKinds = ['walk-in', 'ahead', 'handbook'] as const
export type SigningKind = (typeof signingKinds)[number]

/**
 * What a line of a frozen sheet is worth today. `standing`: its person came (of a handbook sheet: has the handbook), and this is the
 * one line of theirs that counts; `absent`: on a list made ahead and not come; `undone`: taken back since; `elsewhere`: the
 * same person stands on another line; `erased`: erased on request, of which the number is left; `unheard`: not told to this machine yet.
 */
export const lineStates = ['standing', 'absent', 'undone', 'elsewhere', 'erased', 'unheard'] as const
export type LineState = (typeof lineStates)[number]

/** What the paper says of a person: enough to tell who signed, and nothing sensitive. Copies on handbook sheets only. */
export const printedShape = z.strictObject({
  fullName: z.string(),
  /** A year. */
  born: z.string().nullable(),
  sex: shape.sex.nullable(),
  /** Village and commune in words. */
  home: z.string(),
  copies: z.int().nullable(),
})
export type Printed = z.infer<typeof printedShape>

export const signingLineShape = z.strictObject({
  position: z.int(),
  state: z.enum(lineStates),
  /** As it was printed; null where it is erased or unheard. */
  printed: printedShape.nullable(),
  /** What was put right since, in the order of the columns; `at`: when, where the log tells. */
  corrections: z.array(
    z.strictObject({
      field: z.enum(['fullName', 'born', 'sex', 'home', 'copies']),
      now: z.string(),
      at: shape.moment.nullable(),
    }),
  ),
  /** The line that counts instead (`A-03/7`), of one that stands elsewhere. */
  instead: z.string().nullable(),
  /** When it was taken back, where the log tells. */
  struckAt: shape.moment.nullable(),
  signedAt: shape.moment.nullable(),
  attendeeId: shape.id.nullable(),
})
export type SigningLine = z.infer<typeof signingLineShape>

export const signingSheetShape = z.strictObject({
  id: shape.id,
  /** Letter and number as printed: `A-03`. */
  label: z.string(),
  kind: z.enum(signingKinds),
  /** Whose list it is, in words. */
  commune: z.string().nullable(),
  /** The handbook's title. */
  title: z.string().nullable(),
  frozenAt: shape.moment,
  lines: z.int(),
  standing: z.int(),
  absent: z.int(),
  /** Crossed out: undone, elsewhere or erased. */
  struck: z.int(),
  corrected: z.int(),
  signed: z.int(),
  /** Its newest print; `waiting`: not out yet, `saved`: as a PDF, to be printed elsewhere. Null where it was never printed here. */
  print: z.strictObject({ state: z.enum(['waiting', 'out', 'failed', 'saved']), at: shape.moment }).nullable(),
})
export type SigningSheet = z.infer<typeof signingSheetShape>

/** Somebody who came and stands on no sheet. */
export const unlistedShape = z.strictObject({
  attendeeId: shape.id,
  fullName: z.string(),
  badgeNumber: z.string().nullable(),
  arrivedAt: shape.moment,
  /** Whose desk let them in; null for one that told no letter. */
  letter: z.string().nullable(),
  /** They signed a paper register, of this number. */
  register: z.int().nullable(),
})

/** Papers signed while people are there: sheets as they fill, lists made beforehand, handbooks. */
export const signingProcedures = {
  'signing.list': query(
    ['desk', 'office'],
    nothing,
    z.strictObject({
      sheets: z.array(signingSheetShape),
      /** Who came at this desk and waits for this desk's next sheet. */
      filling: z.int(),
      /** Everyone who came and stands on no sheet, those of the filling sheet included, in the order of arrival. */
      unlisted: z.array(unlistedShape),
      /** Who came, who of them stands on a line, who signed a paper register, who is on none: the first is the sum of the others. */
      totals: z.strictObject({ came: z.int(), onLine: z.int(), onRegister: z.int(), onNone: z.int() }),
      /** Communes with people registered ahead who are on no list yet. */
      ahead: z.array(z.strictObject({ commune: shape.communeCode.nullable(), name: z.string(), people: z.int() })),
      /** Titles given to people who are on no handbook sheet yet. */
      handbooks: z.array(z.strictObject({ title: z.string(), people: z.int() })),
      /** A full sheet is printed by itself. */
      autoPrint: z.boolean(),
    }),
  ),
  'signing.read': query(
    ['desk', 'office'],
    z.strictObject({ sheetId: shape.id }),
    z.strictObject({ sheet: signingSheetShape, lines: z.array(signingLineShape) }),
  ),
  /**
   * Freezes what is not frozen yet: the desk's filling sheet before it is full, everybody registered ahead of one commune (null
   * among all: of every commune, a sheet each), or everybody who got a handbook. Refuses `not-found` where there is nobody.
   */
  'signing.freeze': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      of: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('walk-in') }),
        z.strictObject({ kind: z.literal('ahead'), commune: shape.communeCode.nullable() }),
        z.strictObject({ kind: z.literal('handbook'), title: shape.line }),
      ]),
    }),
    z.strictObject({ sheetIds: z.array(shape.id) }),
    ['signing'],
  ),
  /** The paper came back: these lines of it bear a signature, or none after all. Says nothing of other lines. */
  'signing.mark': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      sheetId: shape.id,
      positions: z.array(z.int().min(1)).min(1).max(5000),
      signed: z.boolean(),
    }),
    done,
    ['signing'],
  ),
  'signing.auto-print': command(['desk', 'office'], z.strictObject({ id: shape.id, on: z.boolean() }), done, [
    'signing',
  ]),
} as const
