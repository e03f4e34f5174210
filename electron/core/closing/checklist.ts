import { z } from 'zod'
import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type ClosingItem, closingItems, type ClosingItemName } from '../../../shared/contract/closing.ts'
import type { FairRow } from '../../db/fairs.ts'
import { type Context, currentFair } from '../context.ts'
import { once } from '../receipts.ts'
import { lookAround, type Seen } from './look-around.ts'

const wavedShape = z.partialRecord(
  z.enum(closingItems),
  z.strictObject({ reason: z.string(), open: z.int(), at: z.int() }),
)
type Waved = z.infer<typeof wavedShape>

/** What is still open before the figures of this fair are frozen. */
export function readClosing(_input: CheckedInputOf<'closing.read'>, context: Context): OutputOf<'closing.read'> {
  return readItems(context, currentFair(context))
}

/**
 * Every item as it stands. A reason given for so many open ones counts as long as there are no more of them: what came since
 * nobody has looked at.
 */
export function readItems(context: Context, fair: FairRow): ClosingItem[] {
  const waved = readWaved(fair, context)
  const seen = lookAround(context, fair)
  return closingItems.map((name) => {
    const { open, at }: Seen = seen[name]
    const reason = waved[name]
    return { name, open, at, waved: reason !== undefined && open > 0 && reason.open >= open ? reason : null }
  })
}

/** Those nobody has settled or let be. */
export function openItems(items: readonly ClosingItem[]): ClosingItem[] {
  return items.filter(({ open, waved }) => open > 0 && waved === null)
}

/** Lets an item be, with the reason, or takes that back. Kept at this machine; a snapshot takes the reasons with it. */
export function waveThrough(input: CheckedInputOf<'closing.wave'>, context: Context): OutputOf<'closing.wave'> {
  const { store, now } = context
  const work = () => {
    const fair = currentFair(context)
    const { [input.name]: _former, ...others } = readWaved(fair, context)
    const { open } = lookAround(context, fair)[input.name]
    const reason =
      input.reason === null ? {} : { [input.name]: { reason: input.reason.normalize('NFC'), open, at: now() } }
    store.settings.keep(settingOf(fair), JSON.stringify({ ...others, ...reason }))
    return {}
  }
  return once(context, 'closing.wave', input.id, work, () => ({}))
}

function readWaved(
  fair: FairRow,
  { store }: Pick<Context, 'store'>,
): Partial<Record<ClosingItemName, Waved[ClosingItemName]>> {
  const kept = store.settings.read(settingOf(fair))
  const read = wavedShape.safeParse(kept === null ? {} : JSON.parse(kept))
  return read.success ? read.data : {}
}

function settingOf({ id }: FairRow): string {
  return `closing-waved:${id}`
}
