import type { PrinterStanding } from '../../shared/contract/printing.ts'
import type { Paper, PrinterSeen } from './ports.ts'

/** A look so old still counts as now; a little more than one beat of the queue. */
const freshFor = 2_500

export type PrintWatch = ReturnType<typeof openPrintWatch>

/** What is known of the system's printers, from the last time it was asked. */
export function openPrintWatch({ paper, now, log }: { paper: Paper; now: () => number; log: (line: string) => void }) {
  let seen: readonly PrinterSeen[] = []
  let seenAt: number | null = null
  let looking: Promise<boolean> | null = null
  let isDeaf = false

  async function askSystem(): Promise<boolean> {
    const before = JSON.stringify(seen)
    try {
      seen = await paper.printers()
      isDeaf = false
    } catch (error) {
      // Once, not every two seconds. What was seen last stands.
      if (!isDeaf) log(`the system does not say which printers it has: ${String(error)}`)
      isDeaf = true
    }
    seenAt = now()
    return JSON.stringify(seen) !== before
  }

  const standingOf = (printer: string): PrinterStanding => seen.find(({ name }) => name === printer)?.standing ?? 'gone'

  return {
    /** Asks the system; says whether anything is otherwise than before. Who asks meanwhile waits for the same answer. */
    look: (): Promise<boolean> => (looking ??= askSystem().finally(() => (looking = null))),
    isFresh: (): boolean => seenAt !== null && Math.abs(now() - seenAt) <= freshFor,
    printers: (): readonly PrinterSeen[] => seen,
    standingOf,
    /** The system's own choice, or its only printer; empty where there is neither. */
    choice: (): string =>
      (seen.find(({ isDefault }) => isDefault) ?? (seen.length === 1 ? seen[0] : undefined))?.name ?? '',
  }
}
