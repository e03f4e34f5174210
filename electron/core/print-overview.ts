import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { PrintBatchRow } from '../db/print-batches.ts'
import type { Context } from './context.ts'
import { offsetOf } from './printer-offsets.ts'

/** So many stacks are shown. */
const stacksShown = 20

/** The printers of this machine, asked now, and what is put right on their pages. */
export async function listPrinters(
  _input: CheckedInputOf<'printer.list'>,
  { queue, store }: Context,
): Promise<OutputOf<'printer.list'>> {
  const printers = await queue.look()
  return printers.map(({ name, isDefault, standing }) => ({ name, isDefault, standing, offset: offsetOf(store, name) }))
}

/** The queue in one look. */
export async function readPrintQueue(
  { own }: CheckedInputOf<'print-queue.read'>,
  { queue, store }: Context,
): Promise<OutputOf<'print-queue.read'>> {
  await queue.printers()
  const open = store.printJobs.openRows()
  const queued = open.filter(({ status }) => status === 'queued')
  const choice = queue.choice()
  const names = new Set([
    ...(choice === '' ? [] : [choice]),
    ...(own === null ? [] : [own]),
    ...open.filter(({ status }) => status !== 'failed').map(({ printer }) => printer),
  ])
  return {
    printers: [...names].map((name) => ({
      name,
      standing: queue.standingOf(name),
      waiting: queued.filter(({ printer }) => printer === name).length,
    })),
    waiting: queued.length,
    failed: open.filter(({ status }) => status === 'failed').length,
    toCall: store.printJobs.countToCall(),
    restarted: queued.filter(({ reason }) => reason === 'restarted').length,
    batches: store.printJobs.batches(stacksShown).map(withPace),
  }
}

/** How long the rest of a stack will take: by the badges that are out, pauses included. */
function withPace({
  began_at: began,
  reached_at: reached,
  ...batch
}: PrintBatchRow): OutputOf<'print-queue.read'>['batches'][number] {
  const { done, waiting } = batch
  const isTold = waiting > 0 && done > 0 && began !== null && reached !== null && reached > began
  return { ...batch, left: isTold ? Math.round(((reached - began) / done) * waiting) : null }
}
