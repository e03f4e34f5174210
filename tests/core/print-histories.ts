import fc from 'fast-check'
import { printerStandings } from '../../shared/contract/printing.ts'
import type { Failure } from '../../shared/failure.ts'

/** One thing that happens around three printers; numbers pick among what is there, modulo its count. */
export type PrintStep =
  | { kind: 'print'; who: number[]; printer: number | null; reprint: boolean }
  | { kind: 'stack'; printer: number | null }
  | { kind: 'by-hand'; who: number }
  | { kind: 'void'; who: number }
  | { kind: 'erase'; who: number }
  | { kind: 'job'; does: 'retry' | 'cancel' | 'confirm' | 'hand-over'; which: number[] }
  | { kind: 'move'; from: number; to: number }
  | { kind: 'resume' }
  | { kind: 'batch'; does: 'cancel' | 'resume'; which: number }
  | { kind: 'mood'; printer: number; standing: (typeof printerStandings)[number]; isMute: boolean }
  | { kind: 'comes-out'; printer: number }
  | { kind: 'loses'; printer: number }
  | { kind: 'forgets' }
  | { kind: 'refuses'; how: Failure | null }
  | { kind: 'arrives' }
  | { kind: 'turn' }
  /** The program is closed, or the machine goes down while jobs are on their way. */
  | { kind: 'restart'; isCrash: boolean }

const pick = fc.nat({ max: 20 })
const printer = fc.nat({ max: 2 })
const some = fc.array(pick, { minLength: 1, maxLength: 4 })
const kind = <Kind extends PrintStep['kind']>(name: Kind) => fc.constant(name)

const anyPrinting = [
  {
    weight: 8,
    arbitrary: fc.record({
      kind: kind('print'),
      who: some,
      printer: fc.option(printer, { freq: 4 }),
      reprint: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('stack'), printer: fc.option(printer) }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('by-hand'), who: pick }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('void'), who: pick }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('erase'), who: pick }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('arrives') }) },
]

const anyHands = [
  {
    weight: 4,
    arbitrary: fc.record({
      kind: kind('job'),
      does: fc.constantFrom('retry' as const, 'cancel' as const, 'confirm' as const, 'hand-over' as const),
      which: some,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('move'), from: printer, to: printer }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('resume') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('batch'),
      does: fc.constantFrom('cancel' as const, 'resume' as const),
      which: pick,
    }),
  },
]

const refusal = fc.constantFrom<Failure | null>(
  { code: 'print-failed' },
  { code: 'print-failed', detail: 'not-drawn' },
  { code: 'printer-gone' },
  null,
)

const anyMood = [
  {
    weight: 5,
    arbitrary: fc.record({
      kind: kind('mood'),
      printer,
      // Well more often than not, or nothing ever comes out.
      standing: fc.oneof(fc.constant('ready' as const), fc.constantFrom(...printerStandings)),
      isMute: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('comes-out'), printer }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('loses'), printer }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('forgets') }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('refuses'), how: refusal }) },
  { weight: 8, arbitrary: fc.record({ kind: kind('turn') }) },
]

const restart = { weight: 2, arbitrary: fc.record({ kind: kind('restart'), isCrash: fc.boolean() }) }

/** Any history of commands and of printers that break. */
export const anyPrintHistory: fc.Arbitrary<PrintStep[]> = fc.array(
  fc.oneof(...anyPrinting, ...anyHands, ...anyMood, restart),
  { minLength: 5, maxLength: 60 },
)

/** The same without restarts, for a test that puts its own in. */
export const anyStretch: fc.Arbitrary<PrintStep[]> = fc.array(fc.oneof(...anyPrinting, ...anyHands, ...anyMood), {
  minLength: 3,
  maxLength: 12,
})
