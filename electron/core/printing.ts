import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { Context } from './context.ts'
import { asFailure } from './dispatch.ts'

/**
 * Sends badges to the printer. The job is on disk before anything is sent, and its end is said, so that
 * no press of Print is ever silent; the same id again is the same job and prints nothing twice.
 */
export async function printBadges(
  input: CheckedInputOf<'badge.print'>,
  context: Context,
): Promise<OutputOf<'badge.print'>> {
  const { store, paper, now, caller } = context
  const earlier = store.printJobs.read(input.id)
  if (earlier?.status === 'sent') return { printer: earlier.printer ?? '' }
  if (earlier) throw new Refusal({ code: earlier.reason ?? 'print-failed' })
  store.printJobs.add(input.id, input.badgeIds, input.printer, input.format, now())
  store.stations.noteAccess(now(), caller.stationId, 'badge-print', null, input.badgeIds.length)
  context.announce(['printing'])
  try {
    const printer = await paper.print({ badgeIds: input.badgeIds, format: input.format, printer: input.printer })
    store.printJobs.sent(input.id, printer, now())
    return { printer }
  } catch (error) {
    const { code, detail } = asFailure(error, 'badge.print', context)
    store.printJobs.failed(input.id, code === 'printer-gone' ? 'printer-gone' : 'print-failed')
    context.announce(['printing'])
    throw new Refusal({
      code: code === 'internal' ? 'print-failed' : code,
      ...(detail === undefined ? {} : { detail }),
    })
  }
}

export function listPrinters(
  _input: CheckedInputOf<'printer.list'>,
  context: Context,
): Promise<OutputOf<'printer.list'>> {
  return context.paper.printers()
}

export function listPrintJobs(_input: CheckedInputOf<'print-job.list'>, context: Context): OutputOf<'print-job.list'> {
  return context.store.printJobs.list(200).map((job) => ({
    id: job.id,
    at: job.queued_at,
    printer: job.printer ?? '',
    badges: (JSON.parse(job.badges) as unknown[]).length,
    status: job.status,
    reason: job.reason,
  }))
}
