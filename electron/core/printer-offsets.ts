import { z } from 'zod'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Store } from '../db/store.ts'
import type { Context } from './context.ts'

const offsetShape = z.strictObject({ x: z.number(), y: z.number() })
const noOffset = { x: 0, y: 0 }

function nameOf(printer: string): string {
  return `printer-offset:${printer}`
}

/** What is put right on every page of a printer: millimetres to the right and down. */
export function offsetOf(store: Store, printer: string): z.infer<typeof offsetShape> {
  const kept = offsetShape.safeParse(JSON.parse(store.settings.read(nameOf(printer)) ?? 'null'))
  return kept.success ? kept.data : noOffset
}

export function adjustPrinter(
  { printer, offset }: CheckedInputOf<'printer.adjust'>,
  { store }: Context,
): OutputOf<'printer.adjust'> {
  store.settings.keep(nameOf(printer), JSON.stringify(offset))
  return {}
}
