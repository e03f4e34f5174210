import { z } from 'zod'
import { figuresShape } from './figures.ts'
import { query } from './procedure.ts'
import * as shape from './shapes.ts'

/** One employer's table on the board: its name and what it came to; nothing of anybody who sat there. */
export const boardBoothShape = z.strictObject({
  employerId: shape.id,
  name: z.string(),
  booth: z.string().nullable(),
  /** Turns; the rest are persons. */
  turns: z.int(),
  interviewed: z.int(),
  preSelected: z.int(),
  hired: z.int(),
})
export type BoardBooth = z.infer<typeof boardBoothShape>

/** Who came when, by ten minutes of Vietnam's clock. */
export const arrivalsShape = z.strictObject({
  /** The day the slots are of: the fair's, or where nobody came on it (a rehearsal before) the day most came. */
  day: shape.day,
  /** From the first arrival to the last without a gap; `from` is the slot's beginning. */
  slots: z.array(z.strictObject({ from: shape.moment, persons: z.int() })),
  /** Persons who came on another day: a clock that was wrong, a register typed with another date. */
  otherDays: z.int(),
})
export type Arrivals = z.infer<typeof arrivalsShape>

/** What this machine knows that it does not know yet. */
export const notInYetShape = z.strictObject({
  /** What connected devices said waits in them, and since when the oldest does. */
  unsent: z.int(),
  unsentDevices: z.int(),
  unsentSince: shape.moment.nullable(),
  /** Booths' phones that are not listening now: what they log reaches this machine when they are there again. */
  phonesAway: z.int(),
  /** Numbered sheets that were given out and that nobody has said are typed. */
  sheets: z.int(),
  /** Other desks of the fair that were not heard for five minutes, by their letter; null: never. */
  desks: z.array(z.strictObject({ letter: shape.stationLetter, heardAt: shape.moment.nullable() })),
})
export type NotInYet = z.infer<typeof notInYetShape>

/** The live board: the day as it happens, in one look at the database. */
export const boardShape = z.strictObject({
  figures: figuresShape,
  /** Came and has not gone home. */
  inside: z.int(),
  arrivals: arrivalsShape,
  /** Every employer in the order of the fair. */
  booths: z.array(boardBoothShape),
  notInYet: notInYetShape,
})
export type Board = z.infer<typeof boardShape>

export const boardProcedures = {
  /** This fair's board. */
  'board.read': query(['desk', 'office', 'leader'], z.strictObject({}), boardShape),
} as const
