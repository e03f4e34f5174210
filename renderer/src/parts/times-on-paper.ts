import type { PrintJob } from '../../../shared/contract/printing.ts'

/** How many times a badge went to paper, as far as is known: what waits, failed or was called off did not. */
export function timesOnPaper(prints: readonly Pick<PrintJob, 'status'>[]): number {
  return prints.filter(({ status }) => status === 'sent' || status === 'confirmed').length
}
