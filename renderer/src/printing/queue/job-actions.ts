import type { PrintJob } from '../../../../shared/contract/printing.ts'
import type { StartWords } from '../../../../shared/words/vi-at-start.ts'

export type JobAction = keyof StartWords['printing']['queue']['action']

/** The letter that does it in the list, by place on the keyboard; `by-hand` has the same key in every room. */
export const actionKeys: Readonly<Record<JobAction, { code: string; shown: string; aria: string }>> = {
  retry: { code: 'KeyT', shown: 'T', aria: 'T' },
  resume: { code: 'KeyT', shown: 'T', aria: 'T' },
  reprint: { code: 'KeyI', shown: 'I', aria: 'I' },
  confirm: { code: 'KeyR', shown: 'R', aria: 'R' },
  'by-hand': { code: 'alt+KeyV', shown: 'Alt+V', aria: 'Alt+V' },
  cancel: { code: 'KeyH', shown: 'H', aria: 'H' },
}

/** What a clerk may do with a job as it stands, the likeliest first. */
export function actionsOf(job: PrintJob): readonly JobAction[] {
  return byStatus(job).filter((action) => job.badgeId !== null || !needsOneBadge(action))
}

function byStatus({ status, reason, badgeId }: PrintJob): readonly JobAction[] {
  switch (status) {
    case 'queued':
      return reason === 'restarted' ? ['resume', 'by-hand', 'cancel'] : ['by-hand', 'cancel']
    case 'sending':
      return ['by-hand']
    case 'sent':
      return ['confirm', 'retry', 'by-hand', 'cancel']
    case 'failed':
      return ['retry', 'confirm', 'by-hand', 'cancel']
    case 'cancelled':
      // Whether somebody's badge has come out since is said before it comes out once more.
      return badgeId === null ? ['retry'] : ['reprint']
    case 'confirmed':
    case 'by-hand':
      return ['reprint']
  }
}

/** A reprint is of one person's badge, and only one number is written by hand at a time. */
function needsOneBadge(action: JobAction): boolean {
  return action === 'reprint' || action === 'by-hand'
}
