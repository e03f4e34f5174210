import type { PaperDocument } from '../../../shared/paper-documents.ts'
import { type Context, currentFair, newId } from '../context.ts'
import { paperFor, printerFor } from '../documents/paper-choice.ts'

const setting = 'signing-auto-print'

/** Whether a full sheet is printed by itself: as it was chosen, else where badges came out on A4 sheets last. */
export function autoPrints({ store }: Pick<Context, 'store'>): boolean {
  const chosen = store.settings.read(setting)
  if (chosen !== null) return chosen === 'yes'
  const printer = store.printJobs.lastBadgePrinter()
  return printer !== null && (store.printJobs.lastBadgeFormat(printer)?.startsWith('a4') ?? false)
}

/** Part of the caller's transaction. */
export function keepAutoPrint(on: boolean, { store }: Pick<Context, 'store'>): void {
  store.settings.keep(setting, on ? 'yes' : 'no')
}

/** Puts sheets that have just filled into the queue, where badges went last. Without a printer they wait to be printed by hand. */
export async function printFullSheets(sheetIds: readonly string[], context: Context): Promise<void> {
  const { store, queue, caller, now } = context
  const document: PaperDocument = { kind: 'signing-sheets', sheetIds: [...sheetIds] }
  const printer = await printerFor(document, store.printJobs.lastBadgePrinter(), context)
  if (printer === '') return
  const format = paperFor(document, printer, context)
  store.atomically(() => {
    const fair = currentFair(context).id
    const job = {
      id: newId(now()),
      kind: 'document',
      printer,
      format,
      startAt: 0,
      station: caller.stationId,
      fair,
    } as const
    queue.add({ ...job, badgeIds: [], document })
    store.stations.noteAccess(now(), caller.stationId, 'signing-sheets-print', null, sheetIds.length)
  })
}
