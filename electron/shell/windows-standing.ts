import type { PrinterStanding } from '../../shared/contract/printing.ts'
import type { PrinterSeen, SystemOutcome } from './spooler.ts'

/** What Windows says of its printers and of every job in their queues (Win32_Printer, Win32_PrintJob). */
export type WindowsQueues = { printers: readonly WindowsPrinter[]; jobs: readonly WindowsJob[] }
export type WindowsPrinter = {
  name: string
  isDefault: boolean
  /** PRINTER_STATUS_… bits of winspool.h */
  state: number
  workOffline: boolean
  detectedError: number
}
export type WindowsJob = {
  printer: string
  id: number
  document: string
  /** JOB_STATUS_… bits of winspool.h */
  status: number
}

type Bits = readonly (readonly [PrinterStanding, number])[]
/** The most telling first. Paused; jam; paper out or amiss; offline, not available; then all that wants somebody to go there. */
const printerBits: Bits = [
  ['paused', 0x1],
  ['jammed', 0x8],
  ['no-paper', 0x10 | 0x40],
  ['offline', 0x80 | 0x1000],
  ['needs-hand', 0x2 | 0x20 | 0x800 | 0x4_0000 | 0x8_0000 | 0x10_0000 | 0x20_0000 | 0x40_0000],
]
/** Many drivers tell of trouble only at the job that is stuck. */
const jobBits: Bits = [
  ['no-paper', 0x40],
  ['offline', 0x20],
  ['needs-hand', 0x2 | 0x200 | 0x400],
]
/** Win32_Printer.DetectedErrorState */
const detected: Readonly<Record<number, PrinterStanding>> = {
  4: 'no-paper',
  6: 'needs-hand',
  7: 'needs-hand',
  8: 'jammed',
  9: 'offline',
  10: 'needs-hand',
  11: 'needs-hand',
}
/** Paused, error, offline, out of paper, held up, wants a hand. */
const stuck = 0x1 | 0x2 | 0x20 | 0x40 | 0x200 | 0x400
const jobEnds = { deleting: 0x4, printed: 0x80, deleted: 0x100, complete: 0x1000 } as const

/** Reads one answer of the question loop (windows-spooler.ts). Throws where it is none. */
export function readQueues(value: unknown): WindowsQueues {
  return { printers: listIn(value, 'printers').map(readPrinter), jobs: listIn(value, 'jobs').map(readJob) }
}

function readPrinter(item: unknown): WindowsPrinter {
  return {
    name: textOf(fieldOf(item, 'Name')),
    isDefault: fieldOf(item, 'Default') === true,
    state: Number(fieldOf(item, 'PrinterState') ?? 0),
    workOffline: fieldOf(item, 'WorkOffline') === true,
    detectedError: Number(fieldOf(item, 'DetectedErrorState') ?? 0),
  }
}

/** A job's name is `printer, 12`; a printer's may hold commas itself. */
function readJob(item: unknown): WindowsJob {
  const name = textOf(fieldOf(item, 'Name'))
  return {
    printer: name.slice(0, Math.max(0, name.lastIndexOf(','))),
    id: Number(fieldOf(item, 'JobId')),
    document: textOf(fieldOf(item, 'Document')),
    status: Number(fieldOf(item, 'StatusMask') ?? 0),
  }
}

/** The printers and how they stand. */
export function printersIn({ printers, jobs }: WindowsQueues): PrinterSeen[] {
  return printers.map((printer) => {
    const own = jobs.filter((job) => job.printer === printer.name)
    return { name: printer.name, isDefault: printer.isDefault, standing: standingOfWindows(printer, own) }
  })
}

function standingOfWindows(printer: WindowsPrinter, jobs: readonly WindowsJob[]): PrinterStanding {
  const atJobs = jobs.reduce((all, { status }) => all | status, 0)
  return (
    firstIn(printerBits, printer.state) ??
    (printer.workOffline ? 'offline' : undefined) ??
    detected[printer.detectedError] ??
    firstIn(jobBits, atJobs) ??
    'ready'
  )
}

function firstIn(bits: Bits, mask: number): PrinterStanding | undefined {
  return bits.find(([, some]) => (mask & some) !== 0)?.[0]
}

/**
 * Our name for a job: Windows begins to count anew when its spooler is started again, so a number alone would one day
 * be another person's badge.
 */
export function nameOfJob(title: string, id: number): string {
  return `${title}-${id}`
}

/** Windows' own number of a job by our name. */
export function numberOfJob(name: string): number {
  return Number(name.slice(name.lastIndexOf('-') + 1))
}

/** Whether a job in the queue is the one we named so. */
export function isJobNamed(name: string, { id, document }: WindowsJob): boolean {
  return numberOfJob(name) === id && document.includes(name.slice(0, name.lastIndexOf('-')))
}

/** What the status of a job in the queue comes to. */
export function outcomeOfWindows(status: number): SystemOutcome {
  if ((status & (jobEnds.deleting | jobEnds.deleted)) !== 0) return 'lost'
  return (status & (jobEnds.printed | jobEnds.complete)) === 0 ? 'waiting' : 'done'
}

/**
 * What became of a job that has left the queue, by its last status seen: Windows keeps no history, and a job that came out
 * leaves the queue. One that was stuck and then gone was more likely deleted there; nothing is said of it (null),
 * nor of one this program never saw.
 */
export function outcomeOfVanished(lastStatus: number | undefined): SystemOutcome | null {
  if (lastStatus === undefined) return null
  const last = outcomeOfWindows(lastStatus)
  return last !== 'waiting' ? last : (lastStatus & stuck) === 0 ? 'done' : null
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name)
  if (list === null || list === undefined) return []
  // PowerShell writes a list of one as the one.
  return Array.isArray(list) ? list : [list]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
