import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { facesOf } from './badge-faces.ts'
import { type Context, currentFair } from './context.ts'
import { paperOrder } from './paper-order.ts'
import { offsetOf } from './printer-offsets.ts'

/** FOR THE MOMENT straight to the printer; the queue takes its place. */
export async function printBadges(
  input: CheckedInputOf<'badge.print'>,
  context: Context,
): Promise<OutputOf<'badge.print'>> {
  const { paper } = context
  const printers = await paper.printers()
  const found = printers.find(({ name, isDefault }) => (input.printer === null ? isDefault : name === input.printer))
  if (!found) throw new Refusal({ code: 'printer-gone' })
  const faces = await facesOf(input.badgeIds, context)
  const { format, startAt } = input
  await paper.print(
    paperOrder({ faces, format, startAt, fairId: currentFair(context).id, printer: found.name }, context),
    found.name,
  )
  return { printer: found.name, standing: found.standing, queued: faces.length, already: 0 }
}

export async function listPrinters(
  _input: CheckedInputOf<'printer.list'>,
  { paper, store }: Context,
): Promise<OutputOf<'printer.list'>> {
  const printers = await paper.printers()
  return printers.map((printer) => ({ ...printer, offset: offsetOf(store, printer.name) }))
}
