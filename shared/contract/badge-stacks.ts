import { z } from 'zod'
import { badgeFormatNames } from '../badge-formats.ts'
import { command, query } from './procedure.ts'
import { paperStart, printerName } from './printing.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const format = z.enum(badgeFormatNames)
const printer = printerName
const startAt = paperStart

/** Many badges at once: people registered ahead, badges without a name, a choice of people as a PDF. */
export const badgeStackProcedures = {
  /** Begins a PDF of a choice of badges (work of `badges.pdf`), drawn a few sheets at a time. */
  'badge.save-pdf': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, badgeIds: z.array(shape.id).min(1).max(5000), format, startAt }),
    z.strictObject({ workId: shape.id }),
    [],
  ),

  /**
   * People registered ahead and not here yet, by commune in Vietnamese order (null, no commune, last): how many, and of how
   * many the badge was printed, waits for its printer or was written by hand; the others `badge.print-ahead` would print.
   */
  'badge.count-ahead': query(
    ['desk', 'office'],
    nothing,
    z.array(z.strictObject({ communeCode: shape.communeCode.nullable(), people: z.int(), printed: z.int() })),
  ),
  /**
   * Gives everybody registered ahead, of all communes (null) or of some, a badge and prints what is not printed yet, by
   * commune and name, each commune on sheets of its own, in jobs of a few sheets under `batchId` (the command's
   * id). Given again after a cancel or a power cut it prints the rest.
   */
  'badge.print-ahead': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      communes: z.array(shape.communeCode.nullable()).max(70).nullable(),
      printer,
      format,
      startAt,
    }),
    z.strictObject({ badges: z.int(), jobs: z.int() }),
    ['printing', 'attendees'],
  ),
  /** Prints numbered badges without a name, to be given out at the desk by scanning them. */
  'badge.print-blanks': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, count: z.int().min(1).max(1000), printer, format, startAt }),
    z.strictObject({ firstNumber: z.string(), lastNumber: z.string() }),
    ['printing'],
  ),
  /** What a scanned badge without a name is: free to be given to somebody. Refuses `badge-taken` and as `badge.read`. */
  'badge.read-blank': query(
    ['desk', 'office'],
    z.strictObject({ text: z.string().max(100) }),
    z.strictObject({ number: z.string(), code: z.string() }),
  ),
  /** Calls off what is left of a stack, in the system's queue too; counted in badges. */
  'print-batch.cancel': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, batchId: shape.id }),
    z.strictObject({ cancelled: z.int() }),
    ['printing'],
  ),
  /** Prints what of a stack was called off, has failed, or waited at a restart, but for who has a badge by now; counted in badges. */
  'print-batch.resume': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, batchId: shape.id }),
    z.strictObject({ resumed: z.int() }),
    ['printing'],
  ),
} as const
