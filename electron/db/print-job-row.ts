import type { PaperFormatName, PrintJob, PrintReason } from '../../shared/contract/printing.ts'

/** A job of the print queue as it lies on the disk: ids only, nothing of a person. Times in ms UTC. */
export type PrintJobRow = {
  id: string
  kind: PrintJob['kind']
  /** Empty while the system's own choice is not known. */
  printer: string
  format: PaperFormatName
  start_at: number
  /** The order of the queue. */
  place: number
  status: PrintJob['status']
  reason: PrintReason | null
  batch: string | null
  station: string
  fair: string | null
  first_blank: number | null
  last_blank: number | null
  /** A paper other than badges, as JSON (shared/paper-documents.ts). */
  document: string | null
  system_job: string | null
  /** 1: its holder had to wait and must be called. */
  waited: number
  queued_at: number
  sent_at: number | null
  confirmed_at: number | null
  confirmed_by: PrintJob['confirmedBy']
  handed_at: number | null
}

/** A job as it enters the queue, behind everything that waits. */
export type NewPrintJob = Pick<
  PrintJobRow,
  | 'id'
  | 'kind'
  | 'printer'
  | 'format'
  | 'start_at'
  | 'status'
  | 'reason'
  | 'batch'
  | 'station'
  | 'fair'
  | 'first_blank'
  | 'last_blank'
  | 'document'
  | 'waited'
  | 'queued_at'
> & { badges: readonly string[] }

/** The columns of `PrintJobRow`, in its order. */
export const printJobColumns = [
  'id, kind, printer, format, start_at, place, status, reason, batch, station, fair, first_blank, last_blank',
  'document, system_job, waited, queued_at, sent_at, confirmed_at, confirmed_by, handed_at',
].join(', ')
