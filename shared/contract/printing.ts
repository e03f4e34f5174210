import { z } from 'zod'
import { badgeFormatNames } from '../badge-formats.ts'
import { documentPaperNames } from '../document-papers.ts'
import { documentKinds } from '../paper-documents.ts'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})

/** How a printer stands, as its system tells it; `unknown`: it cannot be asked. */
export const printerStandings = [
  'ready',
  'unknown',
  'gone',
  'paused',
  'refusing',
  'offline',
  'no-paper',
  'jammed',
  'needs-hand',
] as const
export type PrinterStanding = (typeof printerStandings)[number]

/**
 * `queued`: waits its turn or its printer. `sending`: on its way to the system's queue. `sent`: the system has it.
 * `confirmed`: it came out. `failed`: it did not. `by-hand`: the number was written on a blank badge instead.
 */
export const printStatuses = ['queued', 'sending', 'sent', 'confirmed', 'failed', 'cancelled', 'by-hand'] as const
export type PrintStatus = (typeof printStatuses)[number]

/**
 * Why a job waits or has failed. The standings of a printer that takes nothing, and: `restarted`, it waited when the
 * program was last closed and somebody must say that it is still wanted; `interrupted`, the machine went down
 * while it was sent, so look in the tray before printing it again; `refused`, the system refused it;
 * `not-drawn`, its page could not be drawn; `lost`, the system's queue lost it or somebody cancelled it there.
 */
export const printReasons = [
  'gone',
  'paused',
  'refusing',
  'offline',
  'no-paper',
  'jammed',
  'needs-hand',
  'restarted',
  'interrupted',
  'refused',
  'not-drawn',
  'lost',
] as const
export type PrintReason = (typeof printReasons)[number]

/**
 * `first`: by itself, once a person. `reprint`: asked for on purpose. `batch`: a stack before the fair. `blank`: badges without
 * a name. `document`: a paper other than badges.
 */
export const printKinds = ['first', 'reprint', 'batch', 'blank', 'test', 'document'] as const

/** Who says that paper came out: the system's queue, a clerk, or the next person's turn at the desk. */
export const printWitnesses = ['system', 'clerk', 'next'] as const

const format = z.enum(badgeFormatNames)
/** What lies in the printer: badges' formats, and the papers of documents, which nobody chooses for badges. */
export const paperFormatNames = [...badgeFormatNames, ...documentPaperNames] as const
export type PaperFormatName = (typeof paperFormatNames)[number]
/** The system's name for it; null takes the system's own choice. */
export const printerName = z.string().max(200).nullable()
/** The place on the first sheet where printing begins, from 0. */
export const paperStart = z.int().min(0).max(9).default(0)
const millimetres = z.number().min(-20).max(20)
const jobIds = z.array(shape.id).min(1).max(500)

export const printJobShape = z.strictObject({
  id: shape.id,
  at: shape.moment,
  kind: z.enum(printKinds),
  /** Empty where none was chosen and the system has none of its own. */
  printer: z.string(),
  format: z.enum(paperFormatNames),
  status: z.enum(printStatuses),
  reason: z.enum(printReasons).nullable(),
  confirmedBy: z.enum(printWitnesses).nullable(),
  /** How many badges; none in a document. */
  badges: z.int(),
  /** Whose badge comes first, or whose slip it is; null for badges without a name and for papers of nobody. */
  fullName: z.string().nullable(),
  /** The number of the first badge and of the last; the same for one. */
  firstNumber: z.string().nullable(),
  lastNumber: z.string().nullable(),
  /** Which paper it is, where it is no badge: of a slip `fullName` and `firstNumber` say whose. */
  document: z
    .strictObject({
      kind: z.enum(documentKinds),
      /** How many cards or sheets. */
      count: z.int(),
      /** The numbers of the first and the last sheet. */
      sheets: z.strictObject({ first: z.int(), last: z.int() }).nullable(),
    })
    .nullable(),
  /** Where the job is one badge. */
  badgeId: shape.id.nullable(),
  attendeeId: shape.id.nullable(),
  batchId: shape.id.nullable(),
  /** Letter or name of the station that asked. */
  station: z.string(),
  /** Had to wait for its printer: its holder has gone to sit down and must be called. */
  waited: z.boolean(),
  /** When a clerk handed the badge over to somebody called. */
  handedAt: shape.moment.nullable(),
})
export type PrintJob = z.infer<typeof printJobShape>

/** Printing: the printers of this machine, its queue, stacks before the fair, badges without a name. */
export const printingProcedures = {
  'printer.list': query(
    ['desk', 'office'],
    nothing,
    z.array(
      z.strictObject({
        name: z.string(),
        isDefault: z.boolean(),
        standing: z.enum(printerStandings),
        /** What is put right on every page of this printer. */
        offset: z.strictObject({ x: z.number(), y: z.number() }),
      }),
    ),
  ),
  /** Moves everything this printer prints, in mm to the right and down. */
  'printer.adjust': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      printer: z.string().min(1).max(200),
      offset: z.strictObject({ x: millimetres, y: millimetres }),
    }),
    done,
    ['printing'],
  ),
  /** A page with rulers, from which the offset is read off. */
  'printer.test-page': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, printer: printerName, format }),
    z.strictObject({ jobId: shape.id }),
    ['printing'],
  ),

  /**
   * Puts badges into the queue and answers at once, whatever the printer does. Without `reprint` a badge that was
   * printed, written by hand or waits already is left out (`already`), so that nothing is printed twice by itself;
   * one that only waits in a stack is taken out of it and printed now.
   * One job, under the command's id; none where all were left out; more than 200 badges are a stack with that id.
   */
  'badge.print': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      badgeIds: z.array(shape.id).min(1).max(5000),
      printer: printerName,
      format,
      startAt: paperStart,
      reprint: z.boolean().default(false),
    }),
    z.strictObject({ printer: z.string(), standing: z.enum(printerStandings), queued: z.int(), already: z.int() }),
    ['printing'],
  ),
  /** Every time a badge was printed, the newest first. */
  'badge.prints': query(['desk', 'office'], z.strictObject({ badgeId: shape.id }), z.array(printJobShape)),
  /** The number is written on a blank badge by hand: what waited or was under way for this badge is called off. */
  'badge.by-hand': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, badgeId: shape.id }),
    z.strictObject({ number: z.string(), fullName: z.string() }),
    ['printing'],
  ),
  /** The queue: with `open` what waits, is under way, has failed, or is to be called; else all, the newest first. */
  'print-job.list': query(
    ['desk', 'office'],
    z.strictObject({ scope: z.enum(['open', 'all']), limit: z.int().min(1).max(1000) }),
    z.array(printJobShape),
  ),
  'print-job.read': query(['desk', 'office'], z.strictObject({ jobId: shape.id }), printJobShape),
  /** The queue in one look, for the top bar and the printing room. */
  'print-queue.read': query(
    ['desk', 'office'],
    z.strictObject({
      /** The printer the asking screen prints on; null for the system's own choice. */
      own: z.string().max(200).nullable().default(null),
    }),
    z.strictObject({
      /** Printers something waits for or was sent to, the system's own choice and `own`, with how they stand now. */
      printers: z.array(z.strictObject({ name: z.string(), standing: z.enum(printerStandings), waiting: z.int() })),
      waiting: z.int(),
      failed: z.int(),
      /** Badges that came out late and have not been handed over. */
      toCall: z.int(),
      /** Jobs that waited when the program was last closed. */
      restarted: z.int(),
      batches: z.array(
        z.strictObject({
          id: shape.id,
          at: shape.moment,
          printer: z.string(),
          badges: z.int(),
          done: z.int(),
          waiting: z.int(),
          failed: z.int(),
          cancelled: z.int(),
          /** About how long the rest will take at the pace so far, ms; null while nothing tells it. */
          left: z.int().nullable(),
        }),
      ),
    }),
  ),
  'print-job.retry': command(['desk', 'office'], z.strictObject({ id: shape.id, jobIds }), done, ['printing']),
  'print-job.cancel': command(['desk', 'office'], z.strictObject({ id: shape.id, jobIds }), done, ['printing']),
  /** A clerk holds the paper in hand. */
  'print-job.confirm': command(['desk', 'office'], z.strictObject({ id: shape.id, jobIds }), done, ['printing']),
  /** Badges that came out late have been handed over. */
  'print-job.hand-over': command(['desk', 'office'], z.strictObject({ id: shape.id, jobIds }), done, ['printing']),
  /** Everything that waits, is stuck or has failed at one printer goes to another. */
  'print-queue.move': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, from: z.string().max(200), to: z.string().min(1).max(200) }),
    z.strictObject({ moved: z.int() }),
    ['printing'],
  ),
  /** What waited when the program was last closed is still wanted. */
  'print-queue.resume': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id }),
    z.strictObject({ resumed: z.int() }),
    ['printing'],
  ),
} as const
