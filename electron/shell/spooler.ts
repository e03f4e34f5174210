import type { WebContents } from 'electron'
import type { PrinterStanding } from '../../shared/contract/printing.ts'

export type PrinterSeen = { name: string; isDefault: boolean; standing: PrinterStanding }
export type SystemOutcome = 'waiting' | 'done' | 'lost'

/** One drawn order on its way to a printer. */
export type Submission = {
  printer: string
  /** What the system's own list of jobs shows; unlike any other. */
  title: string
  /** mm */
  page: { width: number; height: number }
  isTwoSided: boolean
  /** The page it is drawn on, for a system that prints from the page itself. */
  contents: WebContents
  /** The same as a PDF, made when asked for. */
  pdf: () => Promise<Uint8Array>
}

/** The print queue of the system, CUPS or Windows. Every refusal is thrown as a `Refusal`; a system that does not answer as an Error. */
export type Spooler = {
  /** Whether a PDF is what it is given; else it prints from the page itself. */
  takesPdf: boolean
  printers(): Promise<PrinterSeen[]>
  /** Resolves with the system's name for the job once its queue has it, or null where it does not tell. */
  submit(job: Submission): Promise<string | null>
  outcomes(printer: string, jobs: readonly string[]): Promise<Map<string, SystemOutcome>>
  cancel(printer: string, job: string): Promise<void>
  /** Whether a printer says that it prints this paper. */
  takes(printer: string, paper: 'a3'): Promise<boolean>
  close(): void
}
