import { linesOfSheet } from '../../../shared/contract/signing.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Context } from '../context.ts'
import type { House } from '../ports.ts'
import { autoPrints, printFullSheets } from './auto-print.ts'
import { freezeFullSheets } from './freeze.ts'

/** So long after an arrival at most a full sheet is frozen; the desk's own answer goes first. */
const beat = 1000

/** Freezes sheets of walk-ins as they fill, and prints them where that was chosen. Answers how many it froze. */
export async function keepSheets(context: Context): Promise<number> {
  const ids = freezeFullSheets(context)
  if (ids.length === 0) return 0
  if (autoPrints(context)) await printFullSheets(ids, context)
  context.announce(['signing', 'printing'])
  return ids.length
}

/**
 * Keeps sheets while the house is open: looks a second after people came, and only once as much was written as the missing
 * arrivals write at the least, so that a desk that registers a person a minute is looked after now and then. Answers the way to stop.
 */
export function followSheets(contextOf: () => Context, onStale: House['onStale']): () => void {
  let timer: NodeJS.Timeout | null = null
  let nextLook = 0
  const look = async (): Promise<void> => {
    timer = null
    const context = contextOf()
    if (context.store.changes.newestArrival() < nextLook) return
    await keepOrLog(context)
    nextLook = context.store.changes.newestArrival() + missingLines(context)
  }
  const leave = onStale((topics) => {
    if (timer !== null || !topics.some((topic) => topic === 'attendees' || topic === 'interviews')) return
    timer = setTimeout(() => void look(), beat).unref()
  })
  return () => {
    leave()
    if (timer !== null) clearTimeout(timer)
  }
}

/** So many arrivals are missing on the filling sheet; each writes at least one change. */
function missingLines({ store }: Context): number {
  const own = store.stations.own()
  const waiting = store.signing.waiting(own?.current_fair ?? '', own?.id ?? '', linesOfSheet).length
  return Math.max(1, linesOfSheet - waiting)
}

async function keepOrLog(context: Context): Promise<void> {
  try {
    await keepSheets(context)
  } catch (error) {
    if (error instanceof Refusal) return
    context.log(`signing: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
}
