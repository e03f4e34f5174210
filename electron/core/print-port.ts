import type { PaperFormatName, PrintJob, PrinterStanding } from '../../shared/contract/printing.ts'
import type { PaperDocument } from '../../shared/paper-documents.ts'
import type { PrinterSeen } from './ports.ts'

/** A job asked of the queue: badges by their ids, badges without a name by their counters, a test page, or another paper. */
export type PrintWish = {
  id: string
  kind: PrintJob['kind']
  /** As `choose` answered it. */
  printer: string
  format: PaperFormatName
  /** The place on the first sheet where printing begins, from 0. */
  startAt: number
  /** The station that asks. */
  station: string
  fair: string | null
  badgeIds: readonly string[]
  /** Counters of badges without a name, both inclusive. */
  blanks?: { first: number; last: number }
  batchId?: string
  document?: PaperDocument
}

/**
 * The one runner of the print queue, as the rules see it. It starts with the first question about printing, or some
 * seconds after opening where the last run left something: until then it asks and costs nothing. Its rules: a job is on disk before anything is sent; a printer in trouble
 * holds up nothing but its own; what cannot be known is not claimed.
 */
export type PrintQueue = {
  /** Puts in order what the last run left, once; before anything of the queue is read or changed. */
  begin(): void
  /** Which printer takes it (null: the system's own choice; empty where there is none), and how that one stands. */
  choose(printer: string | null): Promise<{ printer: string; standing: PrinterStanding }>
  /** Puts a job behind all others, after `choose`; part of the caller's transaction. It is sent once that is on disk. */
  add(wish: PrintWish): void
  /** The printers as seen at most 2.5 seconds ago; whoever asks is kept informed for a minute. */
  printers(): Promise<readonly PrinterSeen[]>
  /** The same, asked of the system now. */
  look(): Promise<readonly PrinterSeen[]>
  /** As last seen; `gone` for one that is not there. */
  standingOf(printer: string): PrinterStanding
  /** The system's own choice, or its only printer; empty where there is none. */
  choice(): string
  /** Asks the system what became of all it has, and writes it down. */
  ask(): Promise<void>
  /** Whether the system has said that a job lies in its own queue. */
  isWaitingThere(jobId: string): boolean
  /** Takes a job out of the system's queue; a system that cannot is noted in the log. */
  callOff(printer: string, systemJob: string | null): Promise<void>
  /**
   * The next person's turn at a station: what the system could not tell of has come out, or somebody would have said
   * so. With a printer only what went there. Part of the caller's transaction; costs nothing where nothing is open.
   */
  nextTurn(station: string, printer: string | null): void
  /** Something in the queue has changed: its turn comes as soon as the caller's transaction is over. */
  wake(): void
  /** One whole turn, awaited: looks, asks, sends. What the timer does every two seconds. */
  tick(): Promise<void>
  /** Nothing is sent, asked or written after this. */
  close(): void
}

/** Runs work later; answers the way to call it off. No timer of the queue keeps the program alive. */
export type After = (milliseconds: number, work: () => void) => () => void
