import { z } from 'zod'
import { badgeFormatNames } from '../badge-formats.ts'
import { blankCounters } from '../badge-number.ts'
import { printerName } from './printing.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

/** The papers of a fair that are printed before it, in the order they are printed. */
export const kitPapers = [
  'table-signs',
  'vacancy-leaflet',
  'privacy-poster',
  'helper-guide',
  'signing',
  'badges',
  'blanks',
  'sheets',
] as const
export type KitPaper = (typeof kitPapers)[number]

/** More badges without a name than one desk has numbers for nobody asks for. */
export const mostBlanks = blankCounters.last - blankCounters.first + 1

/** What is known of badges without a name of this machine's letter. */
export const kitBlanksShape = z.strictObject({
  letter: shape.stationLetter,
  /** Printed, under way or saved before, on whatever paper; `otherPaper` of them on another than is asked about. */
  made: z.int(),
  otherPaper: z.int(),
  /** How many there should be in all, whole sheets of them, and by what that is reckoned. */
  proposed: z.int(),
  by: z.enum(['target', 'ahead', 'usual']),
  target: z.int().nullable(),
  ahead: z.int(),
  /** Pages of each sheet: 2 where badges have a back. */
  sides: z.int(),
})

export const kitEntryShape = z.strictObject({
  name: z.enum(kitPapers),
  /** Pages that would be printed now, exactly; null while that is found out by laying the paper out. */
  pages: z.int().nullable(),
  /** Tables, vacancies, people on no list, badges lacking (of those without a name as many as proposed), booths without a sheet; 1 of what is one paper. */
  count: z.int(),
  /** The last time it was printed or saved as a PDF here, and what became of it. */
  printed: z.strictObject({ at: shape.moment, state: z.enum(['waiting', 'out', 'failed', 'saved']) }).nullable(),
  /** What is another since: employers that are new, gone or altered (of people: `added` only); the fair itself renamed or moved. */
  changed: z.strictObject({ added: z.int(), gone: z.int(), altered: z.int(), head: z.boolean() }).nullable(),
  /** Of `sheets`: booths that have none yet. */
  employerIds: z.array(shape.id),
  /** Made for a file that was never fetched, and to be printed with the rest: frozen lists, numbered sheets. */
  left: z.strictObject({ sheetIds: z.array(shape.id), numbers: z.array(z.int()) }),
  /** Of `blanks` alone. */
  blanks: kitBlanksShape.nullable(),
})
export type KitEntry = z.infer<typeof kitEntryShape>

const format = z.enum(badgeFormatNames)

export const kitProcedures = {
  /** `format`: the paper badges would be printed on. */
  'kit.read': query(['office'], z.strictObject({ format }), z.array(kitEntryShape)),
  /** Whether the printer that would take the poster (null: the system's own choice) says that it prints A3. */
  'kit.takes-a3': query(
    ['office'],
    z.strictObject({ printer: printerName }),
    z.strictObject({ printer: z.string(), takes: z.boolean() }),
  ),
  /**
   * Prints as many badges without a name as lack until there are `total`; told twice, or at two screens, no more than that.
   * Refuses `blanks-used-up`.
   */
  'kit.print-blanks': command(
    ['office'],
    z.strictObject({ id: shape.id, total: z.int().min(1).max(mostBlanks), printer: printerName, format }),
    z.strictObject({ badges: z.int() }),
    ['printing'],
  ),
  /**
   * Makes one PDF of A4 pages of these papers in the order of the kit: freezes lists, numbers sheets and badges as printing
   * does, and draws as a work of the kind `export`. Badges go in where `format` lies on A4. A paper counts as saved once the file is
   * fetched; until then the next file or printing takes up what was made for it. Refuses `not-found` where there is nothing to draw.
   */
  'kit.save': command(
    ['office'],
    z.strictObject({
      id: shape.id,
      papers: z.array(z.enum(kitPapers)).min(1).max(kitPapers.length),
      format,
      total: z.int().min(0).max(mostBlanks),
    }),
    z.strictObject({ workId: shape.id }),
    ['signing', 'sheets', 'attendees', 'works', 'readiness'],
  ),
} as const
