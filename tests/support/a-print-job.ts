import type { PrintJob } from '../../shared/contract/printing.ts'

let made = 0

/** A job of the queue as a screen gets it: one badge, waiting its turn, unless something else is said; later ones came later. */
export function aPrintJob(fields: Partial<PrintJob> = {}): PrintJob {
  const at = ++made
  return {
    id: `0192f0c1-0000-7000-8000-${String(at).padStart(12, '0')}`,
    at,
    kind: 'first',
    printer: 'Badge',
    format: 'card-90x55',
    status: 'queued',
    reason: null,
    confirmedBy: null,
    badges: 1,
    fullName: 'Nông Thị Mẫu',
    firstNumber: 'A-0042-7',
    lastNumber: 'A-0042-7',
    document: null,
    badgeId: '0192f0c1-0000-7000-8000-00000000000b',
    attendeeId: '0192f0c1-0000-7000-8000-00000000000a',
    batchId: null,
    station: 'A',
    waited: false,
    handedAt: null,
    ...fields,
  }
}
