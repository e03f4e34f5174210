import { z } from 'zod'
import { badgeFormatNames } from '../badge-formats.ts'
import { copyTroubles } from './copies.ts'
import { command, query } from './procedure.ts'
import { printerName, printerStandings } from './printing.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})

/** What must work before the doors open, in the order it is shown. */
export const readinessItems = [
  'scanner',
  'printer',
  'badge',
  'clock',
  'disk',
  'backup',
  'network',
  'power',
  'recovery',
] as const
export type ReadinessItem = (typeof readinessItems)[number]

/** `unchecked`: not looked at, or so long ago that it says nothing of today. */
export const readinessStates = ['good', 'attention', 'bad', 'unchecked'] as const
export type ReadinessState = (typeof readinessStates)[number]

/** What was found; the sentence and its remedy are the screen's. */
export const readinessFindings = [
  'not-checked',
  'long-ago',
  'scan-arrived',
  'scan-damaged',
  'printer-ready',
  'printer-unasked',
  'printer-none',
  'printer-trouble',
  'badge-printing',
  'badge-read',
  'clock-right',
  'clock-behind-log',
  'clock-other-zone',
  'clock-far-from-fair',
  'clock-after-fair',
  'disk-room',
  'disk-low',
  'disk-full',
  'disk-unasked',
  'backup-copied',
  'backup-making',
  'backup-same-disk',
  'backup-trouble',
  'backup-place',
  'backup-read-only',
  'backup-none',
  'backup-unasked',
  'network-reached',
  'network-not-reached',
  'network-no-address',
  'network-trouble',
  'network-closed',
  'power-mains',
  'power-battery',
  'power-low',
  'power-unasked',
  'recovery-kept',
  'recovery-not-kept',
] as const
export type ReadinessFinding = (typeof readinessFindings)[number]

/** By which way a scan arrived. */
export const scanWays = ['keyboard', 'serial', 'camera'] as const

/** The facts a sentence is made of; each finding has some of them. */
export const readinessFactsShape = z
  .strictObject({
    way: z.enum(scanWays),
    /** What was scanned: never its content. */
    code: z.enum(['citizen-card', 'badge', 'other']),
    printer: z.string(),
    standing: z.enum(printerStandings),
    format: z.enum(badgeFormatNames),
    /** The number of the test badge. */
    number: z.string(),
    jobId: shape.id,
    /** From the press to the scan that read the badge back, and to the printer's word that it came out. */
    seconds: z.number(),
    printSeconds: z.number().nullable(),
    /** The time an entry of the log says; whole days between today and the fair; minutes ahead of UTC. */
    at: shape.moment,
    days: z.int(),
    zone: z.int(),
    megabytes: z.int(),
    /** So many registrations fit what is free. */
    registrations: z.int(),
    /** A folder or drive as its system names it. */
    place: z.string(),
    copyTrouble: z.enum(copyTroubles),
    link: z.string(),
    /** 0 to 100. */
    percent: z.int(),
    keeper: z.enum(['keychain', 'passphrase', 'key-file']),
  })
  .partial()
export type ReadinessFacts = z.infer<typeof readinessFactsShape>

export const readinessEntryShape = z.strictObject({
  name: z.enum(readinessItems),
  state: z.enum(readinessStates),
  finding: z.enum(readinessFindings),
  facts: readinessFactsShape,
  checkedAt: shape.moment.nullable(),
})
export type ReadinessEntry = z.infer<typeof readinessEntryShape>

/** Which way of badge printing is recommended: each at the desk, with names the evening before, or with no names ahead. */
export const badgeWays = ['desk', 'stacks', 'blanks'] as const

export const readinessShape = z.strictObject({
  entries: z.array(readinessEntryShape),
  /** What the measured badge advises; null until one was read back. */
  advice: z
    .strictObject({
      way: z.enum(badgeWays),
      seconds: z.number(),
      /** People this many are reckoned with, and at the busiest hour. */
      expected: z.int(),
      perHour: z.int(),
      /** Where the number comes from: a target, the list of those registered ahead, or what such fairs usually have. */
      source: z.enum(['target', 'ahead', 'usual']),
      ahead: z.int(),
      /** Every badge printed alone takes a whole A4 sheet. */
      sheetEach: z.boolean(),
    })
    .nullable(),
})
export type Readiness = z.infer<typeof readinessShape>

/** Before the doors open: what was found of each thing that must work. Nothing is looked at but when it is asked for. */
export const readinessProcedures = {
  'readiness.read': query(['office'], nothing, readinessShape),
  /** Looks at what the machine itself can tell: printer, clock, disk, second place, network. */
  'readiness.check': command(['office'], z.strictObject({ id: shape.id, printer: printerName }), readinessShape, [
    'readiness',
  ]),
  /** Prints a numbered badge without a name, to be scanned back. It is a real one and may be given to somebody. */
  'readiness.print-badge': command(
    ['office'],
    z.strictObject({ id: shape.id, printer: printerName, format: z.enum(badgeFormatNames) }),
    readinessShape,
    ['readiness', 'printing'],
  ),
  /**
   * What only a screen can tell. A badge that is not the one just printed is refused `bad-input` (`text`), one of another fair
   * as at the desk; `power`: null where the system does not tell.
   */
  'readiness.note': command(
    ['office'],
    z.strictObject({
      id: shape.id,
      of: z.discriminatedUnion('name', [
        z.strictObject({
          name: z.literal('scanner'),
          way: z.enum(scanWays),
          code: z.enum(['citizen-card', 'badge', 'other']),
          /** Letters or digits came wrong. */
          damaged: z.boolean(),
        }),
        z.strictObject({ name: z.literal('badge'), text: z.string().max(100) }),
        z.strictObject({
          name: z.literal('power'),
          battery: z.strictObject({ charging: z.boolean(), percent: z.int().min(0).max(100) }).nullable(),
        }),
        z.strictObject({ name: z.literal('recovery'), kept: z.boolean() }),
      ]),
    }),
    readinessShape,
    ['readiness'],
  ),
} as const
