import type { PaperOrder } from '../../shared/badge-face.ts'
import { type DocumentOrder, isDocumentOrder } from '../../shared/document-face.ts'
import type { PrinterStanding } from '../../shared/contract/printing.ts'
import { type Failure, Refusal } from '../../shared/failure.ts'
import type { Paper, SystemOutcome } from '../../electron/core/ports.ts'

type Job = { printer: string; outcome: SystemOutcome; numbers: string[]; order: PaperOrder | DocumentOrder }
type Printer = { isDefault: boolean; standing: PrinterStanding; isMute: boolean }

/**
 * Printers that break as a hall's do: they pause, run empty, vanish, get another name, refuse, hang, lose jobs, or
 * tell nothing. What was handed over is remembered in its order; what comes out is up to the test.
 */
export function breakingPaper() {
  const printers = new Map<string, Printer>([['Badge', { isDefault: true, standing: 'ready', isMute: false }]])
  const jobs = new Map<string, Job>()
  const handed: { printer: string; numbers: string[] }[] = []
  const refusals: (Failure | Error)[] = []
  const holding = new Map<string, { go: () => void; numbers: string[] }[]>()
  const cancelled: string[] = []
  let serial = 0
  const known: Paper['outcomes'] = (_printer, names) => {
    const answers = names.flatMap((name) => {
      const job = jobs.get(name)
      return job ? [[name, job.outcome] as const] : []
    })
    return Promise.resolve(new Map(answers))
  }
  let answer = known

  const paper: Paper = {
    printers: () =>
      Promise.resolve([...printers].map(([name, { isDefault, standing }]) => ({ name, isDefault, standing }))),
    async print(order, printer) {
      const refusal = refusals.shift()
      if (refusal) throw refusal instanceof Error ? refusal : new Refusal(refusal)
      const numbers = numbersOn(order)
      const hold = holding.get(printer)
      if (hold) await new Promise<void>((resolve) => hold.push({ go: resolve, numbers }))
      const found = printers.get(printer)
      if (!found) throw new Refusal({ code: 'printer-gone' })
      handed.push({ printer, numbers })
      if (found.isMute) return null
      const id = `${printer}-${++serial}`
      jobs.set(id, { printer, outcome: 'waiting', numbers, order })
      return id
    },
    outcomes: (printer, names) => answer(printer, names),
    cancel(_printer, name) {
      cancelled.push(name)
      const job = jobs.get(name)
      if (job?.outcome === 'waiting') job.outcome = 'lost'
      return Promise.resolve()
    },
    pdf: () => Promise.resolve(new Uint8Array([37, 80, 68, 70])),
    pages: () => Promise.resolve(1),
    takes: () => Promise.resolve(false),
  }

  return {
    paper,
    /** Every order a printer was given, in its order. */
    handed,
    /** Jobs somebody wanted out of the system's queue. */
    cancelled,
    jobs,
    add: (name: string, fields: Partial<Printer> = {}) =>
      void printers.set(name, { isDefault: false, standing: 'ready', isMute: false, ...fields }),
    set: (name: string, fields: Partial<Printer>) =>
      void printers.set(name, { isDefault: false, standing: 'ready', isMute: false, ...printers.get(name), ...fields }),
    remove: (name: string) => void printers.delete(name),
    has: (name: string) => printers.has(name),
    /** The next order is refused, or goes wrong, so. */
    refuseNext: (failure: Failure | Error) => void refusals.push(failure),
    /** Orders to this printer hang until `letGo`. */
    hang: (name: string) => void (holding.has(name) || holding.set(name, [])),
    isHanging: () => holding.size > 0,
    /** Numbers on orders that a hanging printer has not taken yet. */
    heldUp: () => [...holding.values()].flat().flatMap(({ numbers }) => numbers),
    letGo(name: string): void {
      const waiting = holding.get(name) ?? []
      holding.delete(name)
      for (const { go } of waiting) go()
    },
    /** What the system says of jobs when it answers at once. */
    known,
    /** Answers about jobs come so from now on. */
    answers: (otherwise: Paper['outcomes']) => void (answer = otherwise),
    /** Everything a well printer has comes out. */
    comeOut(name = 'Badge'): void {
      if (printers.get(name)?.standing !== 'ready') return
      for (const job of jobs.values()) if (job.printer === name && job.outcome === 'waiting') job.outcome = 'done'
    },
    /** The system loses what it has of a printer. */
    lose(name = 'Badge'): void {
      for (const job of jobs.values()) if (job.printer === name && job.outcome === 'waiting') job.outcome = 'lost'
    },
    /** The system no longer speaks of anything it ever had. */
    forget: () => jobs.clear(),
  }
}

/** Of a paper that is no badge its kind. */
function numbersOn(order: PaperOrder | DocumentOrder): string[] {
  if (isDocumentOrder(order)) return [order.document.kind]
  return order.test ? ['test'] : order.faces.map(({ number }) => number)
}

export type BreakingPaper = ReturnType<typeof breakingPaper>
