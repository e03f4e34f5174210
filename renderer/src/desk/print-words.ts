import type { PrinterStanding, PrintJob, PrintReason } from '../../../shared/contract/printing.ts'
import { troubleOf } from '../../../shared/printer-standing.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'

/** What is known here of a badge's way to paper. */
export type PrintState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  /** Printed, written by hand or waiting from before: nothing was printed a second time. */
  | { kind: 'already' }
  | { kind: 'failed'; failure: Failure }
  /** In the queue; `job` as the house has it now, null before its first answer. */
  | { kind: 'job'; jobId: string; printer: string; standing: PrinterStanding; job: PrintJob | null }

/** A sentence about a print; `stuck`: nothing comes out until somebody does something, so the number may be written by hand. */
export type PrintSaid = { tone: 'info' | 'good' | 'attention' | 'bad'; title: string; note: string; stuck: boolean }

/** Says where a badge is on its way to paper, and what to do when it does not come. */
export function printSaid(state: PrintState, words: StartWords): PrintSaid {
  const text = words.paper.print
  switch (state.kind) {
    case 'idle':
      return say('info', text.none)
    case 'sending':
      return say('info', text.sending)
    case 'already':
      return say('info', text.already, text.alreadyNote)
    case 'failed':
      return stuck('bad', text.failed, words.failure[state.failure.code](state.failure))
    case 'job':
      return state.job === null
        ? waiting(state.printer, troubleOf(state.standing), words)
        : ofJob(state.job, troubleOf(state.standing), words)
  }
}

function ofJob(job: PrintJob, trouble: PrintReason | null, words: StartWords): PrintSaid {
  const text = words.paper.print
  switch (job.status) {
    case 'queued':
      return waiting(job.printer, job.reason, words)
    case 'sending':
      return say('info', text.sending)
    case 'sent':
      // A paused printer takes jobs and prints none of them.
      return trouble === null ? say('info', text.sent(job.printer)) : waiting(job.printer, trouble, words)
    case 'confirmed':
      return say('good', text.confirmed(job.printer))
    case 'failed':
      return stuck('bad', text.failed, job.reason === null ? '' : whySaid(job.reason, words))
    case 'cancelled':
      return say('attention', text.cancelled)
    case 'by-hand':
      return say('good', text.byHand)
  }
}

function waiting(printer: string, reason: PrintReason | null, words: StartWords): PrintSaid {
  const text = words.paper.print
  const title = printer === '' ? text.noPrinter : text.waits(printer)
  return reason === null
    ? say('info', printer === '' ? title : text.queued(printer))
    : stuck('attention', title, whySaid(reason, words))
}

/** Why a badge does not come out, and what to do about it. */
export function whySaid(reason: PrintReason, { paper, printing }: StartWords): string {
  switch (reason) {
    case 'restarted':
    case 'interrupted':
    case 'refused':
    case 'not-drawn':
    case 'lost':
      return paper.print.reason[reason]
    case 'gone':
    case 'paused':
    case 'refusing':
    case 'offline':
    case 'no-paper':
    case 'jammed':
    case 'needs-hand':
      return `${printing.reason[reason]} ${printing.standingNext[reason]}`
  }
}

function say(tone: PrintSaid['tone'], title: string, note = ''): PrintSaid {
  return { tone, title, note, stuck: false }
}

function stuck(tone: PrintSaid['tone'], title: string, note: string): PrintSaid {
  return { tone, title, note, stuck: true }
}
