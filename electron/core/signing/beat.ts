import type { Topic } from '../../../shared/contract/procedure.ts'
import { linesOfSheet } from '../../../shared/contract/signing.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Context } from '../context.ts'
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
 * Keeps sheets while the house is open: looks a second after people came, and only once as much was written as twenty arrivals
 * write at the least, so that a desk that registers a person a minute is looked after every twentieth person.
 */
export function openSheetBeat(
  contextOf: () => Context,
  log: Context['log'],
): { hear: (topics: readonly Topic[]) => void; close: () => void } {
  let timer: NodeJS.Timeout | null = null
  let nextLook = 0
  const look = async (): Promise<void> => {
    timer = null
    const context = contextOf()
    const { store } = context
    const written = store.changes.newestArrival()
    if (written < nextLook) return
    try {
      await keepSheets(context)
      const fair = store.stations.own()?.current_fair ?? ''
      const waiting = store.signing.waiting(fair, store.stations.own()?.id ?? '', linesOfSheet).length
      nextLook = written + Math.max(1, linesOfSheet - waiting)
    } catch (error) {
      if (!(error instanceof Refusal)) log(`signing: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  return {
    hear(topics) {
      if (timer !== null || !topics.some((topic) => topic === 'attendees' || topic === 'interviews')) return
      timer = setTimeout(() => void look(), beat).unref()
    },
    close() {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
