import { isStanding } from '../../shared/printer-standing.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Store } from '../db/store.ts'
import type { Paper, SystemOutcome } from './ports.ts'
import type { PrintWatch } from './print-watch.ts'

type Sent = Pick<PrintJobRow, 'id' | 'kind' | 'printer' | 'station' | 'system_job'>
type Told = SystemOutcome | 'untold'
type Answer = { job: Sent; outcome: Told }
type Parts = {
  store: Store
  paper: Paper
  now: () => number
  log: (line: string) => void
  isClosed: () => boolean
}

export type UnderWay = ReturnType<typeof openUnderWay>

/** What the system has and is not known to be on paper: asked of the system, or confirmed by the next person's turn. */
export function openUnderWay(parts: Parts, watch: PrintWatch) {
  const { store, now } = parts
  const sent = new Map<string, Sent>()
  /** What the system said last; `untold` where it did not speak of the job. */
  const told = new Map<string, Told>()

  /** Whether only people can say that it came out. Not while its printer is in trouble: then it very likely has not. */
  function isForPeople({ id, printer, system_job: job }: Sent): boolean {
    const standing = watch.standingOf(printer)
    if (!isStanding(standing) || told.get(id) === 'waiting') return false
    return job === null || standing === 'unknown' || told.get(id) === 'untold'
  }

  function reread(): void {
    const rows = store.printJobs.openRows().filter(({ status }) => status === 'sent')
    sent.clear()
    for (const row of rows) sent.set(row.id, row)
    for (const id of told.keys()) if (!sent.has(id)) told.delete(id)
  }

  return {
    /** The system has taken it. */
    add(job: Sent): void {
      told.delete(job.id)
      sent.set(job.id, job)
    },
    /** Asks the system about everything it has; says whether anything came out or was lost. */
    async ask(): Promise<boolean> {
      reread()
      const askable = [...sent.values()].filter(({ system_job: job }) => job !== null)
      const printers = Map.groupBy(askable, ({ printer }) => printer)
      const answers = await Promise.all([...printers].map(([printer, jobs]) => askSystem(printer, jobs, parts)))
      if (parts.isClosed()) return false
      return answers
        .flat()
        .map(({ job, outcome }) => {
          told.set(job.id, outcome)
          return writeOutcome(job, outcome, parts)
        })
        .includes(true)
    },
    isWaitingThere: (id: string): boolean => told.get(id) === 'waiting',
    /** How many jobs of a printer lie in the system's queue, as it says itself. */
    countWaitingAt: (printer: string): number =>
      [...sent.values()].filter((job) => job.printer === printer && told.get(job.id) === 'waiting').length,
    /** Whether something is worth asking the system about. */
    isAwaited: (): boolean =>
      [...sent.values()].some(({ id, system_job: job }) => job !== null && (told.get(id) ?? 'waiting') === 'waiting'),
    /** Confirms what only people can confirm; says whether there was any. */
    nextTurn(station: string, printer: string | null): boolean {
      if (sent.size === 0) return false
      const isTheirs = (job: Sent) =>
        printer === null ? job.kind === 'first' || job.kind === 'reprint' : job.printer === printer
      const out = [...sent.values()].filter((job) => job.station === station && isTheirs(job) && isForPeople(job))
      for (const { id } of out) sent.delete(id)
      return out.map(({ id }) => store.printJobs.confirm(id, 'next', now())).includes(true)
    },
  }
}

async function askSystem(printer: string, jobs: readonly Sent[], { paper, log }: Parts): Promise<Answer[]> {
  try {
    const outcomes = await paper.outcomes(
      printer,
      jobs.flatMap(({ system_job: job }) => job ?? []),
    )
    return jobs.map((job) => ({ job, outcome: outcomes.get(job.system_job ?? '') ?? 'untold' }))
  } catch (error) {
    log(`the system does not say what became of the jobs of ${printer}: ${String(error)}`)
    return []
  }
}

/** True when that is the job's end. It may have been sent anew meanwhile: an answer is about one sending only. */
function writeOutcome({ id, system_job: job }: Sent, outcome: Told, { store, now }: Parts): boolean {
  if (store.printJobs.read(id)?.system_job !== job) return false
  if (outcome === 'done') return store.printJobs.confirm(id, 'system', now())
  return outcome === 'lost' && store.printJobs.fail(id, 'lost')
}
