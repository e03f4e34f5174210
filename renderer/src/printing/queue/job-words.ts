import type { PrinterStanding, PrintJob } from '../../../../shared/contract/printing.ts'
import { troubleOf } from '../../../../shared/printer-standing.ts'
import type { StartWords } from '../../../../shared/words/vi-at-start.ts'
import type { StatusTone } from './Status.tsx'

type Text = StartWords['printing']

/** Whose badge it is, or what else comes out. */
export function whoOf(job: PrintJob, text: Text): string {
  if (job.document !== null)
    return [paperOf(job.document, job.firstNumber ?? '', text), ...(job.fullName === null ? [] : [job.fullName])].join(
      ' · ',
    )
  if (job.kind === 'test') return text.whoTest
  if (job.kind === 'blank') return text.whoBlank
  if (job.fullName === null) return text.whoErased
  return job.badges > 1 ? text.whoMore(job.fullName, job.badges - 1) : job.fullName
}

function paperOf({ kind, count, sheets }: NonNullable<PrintJob['document']>, number: string, text: Text): string {
  switch (kind) {
    case 'booth-cards':
    case 'table-signs':
    case 'signing-sheets':
      return text.document[kind](count)
    case 'sheets':
      return text.document[kind](sheets?.first ?? 0, sheets?.last ?? 0)
    case 'vacancy-list':
    case 'fair-report':
    case 'attendance-list':
    case 'vacancy-leaflet':
    case 'privacy-poster':
    case 'helper-guide':
      return text.document[kind]
    case 'appointment-slip':
    case 'referral-slip':
    case 'match-slip':
      return text.document[kind](number)
  }
}

/** The number on the badge, or the first and the last of several; empty for a test page and for papers, which name it. */
export function numbersOf({ document, firstNumber, lastNumber }: PrintJob, text: Text): string {
  if (firstNumber === null || document !== null) return ''
  return lastNumber === null || lastNumber === firstNumber ? firstNumber : text.numbers(firstNumber, lastNumber)
}

/** The second line: what kind of print, how many, on which printer. */
export function aboutOf({ kind, badges, printer }: PrintJob, text: Text): string {
  return [text.kind[kind], ...(badges > 1 ? [text.badges(badges)] : []), printer || text.systemsPrinter].join(' · ')
}

/**
 * Why the job stands where it stands, and what to do about it; empty where its status says everything. `standing`: how
 * its printer stands, where that is known.
 */
export function whyOf(
  { status, reason, confirmedBy }: PrintJob,
  standing: PrinterStanding | undefined,
  text: Text,
): string {
  switch (status) {
    case 'queued':
      return reason === null ? text.waitsBehind : text.reason[reason]
    case 'failed':
      return reason === null ? '' : text.reason[reason]
    case 'sent': {
      // A paused printer takes jobs and prints none of them.
      const trouble = troubleOf(standing)
      return trouble === null ? text.sentNote : text.reason[trouble]
    }
    case 'confirmed':
      return confirmedBy === null ? '' : text.witness[confirmedBy]
    case 'by-hand':
      return text.byHandNote
    case 'sending':
    case 'cancelled':
      return ''
  }
}

/** How it looks: a wait behind others is no trouble, a wait for a printer is. */
export function toneOf({ status, reason }: PrintJob, standing: PrinterStanding | undefined): StatusTone {
  switch (status) {
    case 'queued':
      return reason === null ? 'waiting' : 'attention'
    case 'sending':
      return 'info'
    case 'sent':
      return troubleOf(standing) === null ? 'info' : 'attention'
    case 'confirmed':
      return 'good'
    case 'failed':
      return 'bad'
    case 'cancelled':
      return 'cancelled'
    case 'by-hand':
      return 'written'
  }
}
