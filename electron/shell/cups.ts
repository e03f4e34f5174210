import { userInfo } from 'node:os'
import type { PrinterSeen, Submission, Spooler, SystemOutcome } from './spooler.ts'
import { Refusal } from '../../shared/failure.ts'
import { standingOfCups } from './cups-standing.ts'
import { type IppAnswer, type IppAttribute, type IppGroup, ippGroups } from './ipp.ts'
import { cupsAddress, type IppQuestion, postIpp } from './ipp-post.ts'

/** Operations of RFC 8011 and of CUPS itself (0x40…). */
const operations = {
  printJob: 0x0002,
  cancelJob: 0x0008,
  getJobs: 0x000a,
  getPrinter: 0x000b,
  getDefault: 0x4001,
  getPrinters: 0x4002,
} as const
const notPossible = 0x0404
const notFound = 0x0406
/** Statuses from here on are refusals. */
const firstFailure = 0x0400
const patience = 5_000
const submitPatience = 30_000
/** `job-state` (RFC 8011 §5.3.7); less than these: it waits or prints. */
const jobStates = { stopped: 6, cancelled: 7, aborted: 8, completed: 9 } as const

/**
 * CUPS, asked by its own protocol on its socket. `lpstat` says the same in sentences for people, a process for each
 * question; here one question takes about a millisecond, and the answer to a job is its number.
 */
export function createCups(address = cupsAddress()): Spooler {
  const ask = (operation: number, attributes: IppAttribute[], more: Partial<IppQuestion> = {}): Promise<IppAnswer> =>
    postIpp(address, { operation, attributes, job: [], path: '/', document: null, patience, ...more })
  return {
    takesPdf: true,
    printers: () => printers(ask),
    submit: (job) => submit(ask, job),
    outcomes: (_, jobs) => outcomes(ask, jobs),
    cancel: (_, job) => cancel(ask, job),
    takes: (printer) => takesA3(ask, printer),
    close: () => undefined,
  }
}

type AskCups = (operation: number, attributes: IppAttribute[], more?: Partial<IppQuestion>) => Promise<IppAnswer>

async function printers(ask: AskCups): Promise<PrinterSeen[]> {
  const wanted = [
    'printer-name',
    'printer-state',
    'printer-state-reasons',
    'printer-is-accepting-jobs',
    'queued-job-count',
  ]
  const [all, chosen] = await Promise.all([
    ask(operations.getPrinters, [requested(wanted), user()]),
    ask(operations.getDefault, [requested(['printer-name'])]),
  ])
  const byDefault = textOf(
    chosen.groups.find(({ kind }) => kind === ippGroups.printer),
    'printer-name',
  )
  return all.groups
    .filter(({ kind }) => kind === ippGroups.printer)
    .map((printer) => {
      const name = textOf(printer, 'printer-name')
      const standing = standingOfCups({
        state: numberIn(printer, 'printer-state'),
        reasons: (printer.attributes.get('printer-state-reasons') ?? []).map(String),
        isAccepting: printer.attributes.get('printer-is-accepting-jobs')?.[0] !== false,
        waiting: numberIn(printer, 'queued-job-count'),
      })
      return { name, isDefault: name === byDefault, standing }
    })
}

/** By the names its driver gives to papers (PWG 5101.1); of a printer that is not there nothing is said. */
async function takesA3(ask: AskCups, printer: string): Promise<boolean> {
  const path = `/printers/${encodeURIComponent(printer)}`
  const { groups } = await ask(operations.getPrinter, [uri(printer), user(), requested(['media-supported'])], { path })
  const described = groups.find(({ kind }) => kind === ippGroups.printer)
  return (described?.attributes.get('media-supported') ?? []).some((name) => String(name).startsWith('iso_a3_'))
}

/** CUPS takes the PDF and answers with the job's number: nothing has to be looked for afterwards. */
async function submit(ask: AskCups, { printer, title, page, isTwoSided, pdf }: Submission): Promise<string> {
  const hundredths = (mm: number): IppAttribute['values'] => [Math.round(mm * 100)]
  const size: IppAttribute[] = [
    { tag: 'integer', name: 'x-dimension', values: hundredths(page.width) },
    { tag: 'integer', name: 'y-dimension', values: hundredths(page.height) },
  ]
  const job: IppAttribute[] = [
    { tag: 'collection', name: 'media-col', values: [[{ tag: 'collection', name: 'media-size', values: [size] }]] },
    { tag: 'keyword', name: 'sides', values: [isTwoSided ? 'two-sided-long-edge' : 'one-sided'] },
    { tag: 'keyword', name: 'print-scaling', values: ['none'] },
  ]
  const attributes: IppAttribute[] = [
    uri(printer),
    user(),
    { tag: 'name', name: 'job-name', values: [title] },
    { tag: 'mimeType', name: 'document-format', values: ['application/pdf'] },
  ]
  const path = `/printers/${encodeURIComponent(printer)}`
  const document = await pdf()
  const answer = await ask(operations.printJob, attributes, { job, path, document, patience: submitPatience })
  if (answer.status === notFound) throw new Refusal({ code: 'printer-gone' })
  const made = answer.groups.find(({ kind }) => kind === ippGroups.job)
  if (answer.status >= firstFailure || !made) throw new Refusal({ code: 'print-failed' })
  return `${printer}-${numberIn(made, 'job-id')}`
}

/**
 * A job CUPS has forgotten (a history switched off or emptied) is left out: whoever empties a queue by hand would
 * otherwise confirm badges that never came out. One it has given up on (a filter failed) is lost and taken out, so
 * that it does not come out one day beside its retry.
 */
async function outcomes(ask: AskCups, jobs: readonly string[]): Promise<Map<string, SystemOutcome>> {
  const found = new Map<string, SystemOutcome>()
  for (const group of await readJobs(ask, jobs.map(numberOf))) {
    const job = jobs.find((each) => numberOf(each) === numberIn(group, 'job-id'))
    if (job === undefined) continue
    const state = numberIn(group, 'job-state')
    found.set(job, outcomeOf(state))
    if (state === jobStates.stopped) await takeBack(ask, job)
  }
  return found
}

/** All in one question. CUPS refuses a list with one number it does not know: then one by one. */
async function readJobs(ask: AskCups, numbers: readonly number[]): Promise<IppGroup[]> {
  if (numbers.length === 0) return []
  const answer = await ask(operations.getJobs, [
    { tag: 'uri', name: 'printer-uri', values: ['ipp://localhost/'] },
    user(),
    { tag: 'integer', name: 'job-ids', values: numbers },
    requested(['job-id', 'job-state']),
  ])
  if (answer.status < firstFailure) return answer.groups.filter(({ kind }) => kind === ippGroups.job)
  if (numbers.length === 1) return []
  const apart = await Promise.all(numbers.map((number) => readJobs(ask, [number])))
  return apart.flat()
}

/** Throws where CUPS refuses; a job that is out already or no longer known there needs no taking back. */
async function cancel(ask: AskCups, job: string): Promise<void> {
  const { status } = await takeBack(ask, job)
  if (status >= firstFailure && status !== notPossible && status !== notFound)
    throw new Error(`CUPS refuses with status 0x${status.toString(16).padStart(4, '0')}`)
}

function takeBack(ask: AskCups, job: string): Promise<IppAnswer> {
  const attributes: IppAttribute[] = [
    { tag: 'uri', name: 'job-uri', values: [`ipp://localhost/jobs/${numberOf(job)}`] },
    user(),
  ]
  return ask(operations.cancelJob, attributes, { path: '/jobs/' })
}

function outcomeOf(state: number): SystemOutcome {
  if (state === jobStates.completed) return 'done'
  return state < jobStates.stopped ? 'waiting' : 'lost'
}

function uri(printer: string): IppAttribute {
  return { tag: 'uri', name: 'printer-uri', values: [`ipp://localhost/printers/${encodeURIComponent(printer)}`] }
}

/** Whose jobs they are: CUPS lets everybody take back their own. */
function user(): IppAttribute {
  return { tag: 'name', name: 'requesting-user-name', values: [userInfo().username] }
}

function requested(names: readonly string[]): IppAttribute {
  return { tag: 'keyword', name: 'requested-attributes', values: names }
}

function textOf(group: IppGroup | undefined, name: string): string {
  return String(group?.attributes.get(name)?.[0] ?? '')
}

function numberIn(group: IppGroup, name: string): number {
  return Number(group.attributes.get(name)?.[0] ?? 0)
}

function numberOf(job: string): number {
  return Number(/-(\d+)$/.exec(job)?.[1] ?? 0)
}
