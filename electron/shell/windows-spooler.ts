import type { WebContents } from 'electron'
import { Refusal } from '../../shared/failure.ts'
import type { HiddenPage } from './hidden-page.ts'
import type { Log } from './log.ts'
import { createPowerShell } from './powershell.ts'
import type { PrinterSeen, Spooler, Submission, SystemOutcome } from './spooler.ts'
import {
  isJobNamed,
  nameOfJob,
  numberOfJob,
  outcomeOfVanished,
  outcomeOfWindows,
  printersIn,
  readQueues,
  type WindowsJob,
  type WindowsQueues,
} from './windows-standing.ts'

const spoolPatience = 120_000
/** A job is in the queue before Chromium says so, but may have left it again. */
const looks = 3
const betweenLooks = 150

/**
 * The Windows spooler. Chromium hands it the page, which tells no number: the job is found by its title, which is like no
 * other. Whether it came out is read off the queue, since Windows keeps no history.
 *
 * NOT RUN YET: there is no Windows where this was written. What is read of its answers is tested (windows-standing.ts);
 * where it does not answer, printers are listed by Chromium and stand `unknown`.
 */
export function createWindowsSpooler(page: HiddenPage, log: Log): Spooler {
  const shell = createPowerShell()
  /** The last status of every job we printed that was seen in a queue, by its system name. */
  const seen = new Map<string, number>()
  const ours = new Set<string>()
  const queues = async (): Promise<WindowsQueues> => {
    const now = readQueues(await shell.ask({ ask: 'queues' }))
    for (const job of now.jobs) {
      const name = [...ours].find((each) => isJobNamed(each, job))
      if (name !== undefined) seen.set(name, job.status)
    }
    return now
  }
  return {
    takesPdf: false,
    async printers() {
      try {
        return printersIn(await queues())
      } catch (error) {
        log(`The spooler was not asked: ${error instanceof Error ? error.message : String(error)}`)
        return listedByChromium(page)
      }
    },
    async submit(job) {
      await handOver(job)
      const id = await findByTitle(job, queues).catch(() => null)
      if (id === null) return null
      const name = nameOfJob(job.title, id)
      ours.add(name)
      seen.set(name, 0)
      return name
    },
    async outcomes(_, jobs) {
      for (const job of jobs) ours.add(job)
      const there = (await queues()).jobs
      return new Map(jobs.flatMap((job) => outcomeOf(job, there, seen)))
    },
    async cancel(printer, job) {
      const isThere = (await queues()).jobs.some((each) => isJobNamed(job, each))
      if (isThere) await shell.ask({ ask: 'cancel', printer, job: numberOfJob(job) })
    },
    // Nothing here asks a Windows driver for its papers: the PDF is the way.
    takes: () => Promise.resolve(false),
    close: () => shell.close(),
  }
}

function outcomeOf(
  job: string,
  there: readonly WindowsJob[],
  seen: ReadonlyMap<string, number>,
): [string, SystemOutcome][] {
  const now = there.find((each) => isJobNamed(job, each))
  const outcome = now === undefined ? outcomeOfVanished(seen.get(job)) : outcomeOfWindows(now.status)
  return outcome === null ? [] : [[job, outcome]]
}

async function findByTitle(
  { printer, title }: Submission,
  queues: () => Promise<WindowsQueues>,
): Promise<number | null> {
  for (let look = 0; look < looks; look += 1) {
    const { jobs } = await queues()
    const found = jobs.find((job) => job.printer === printer && job.document.includes(title))
    if (found) return found.id
    await new Promise((resolve) => setTimeout(resolve, betweenLooks))
  }
  return null
}

/** Resolves once the spooler has the job. */
async function handOver({ contents, printer, title, page, isTwoSided }: Submission): Promise<void> {
  await contents.executeJavaScript(`document.title = ${JSON.stringify(title)}`)
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Refusal({ code: 'print-failed' })), spoolPatience)
    contents.print(options(printer, page, isTwoSided), (isDone, reason) => {
      clearTimeout(timer)
      if (isDone) resolve()
      else reject(new Refusal({ code: /printer|device/i.test(reason) ? 'printer-gone' : 'print-failed' }))
    })
  })
}

function options(
  deviceName: string,
  { width, height }: Submission['page'],
  isTwoSided: boolean,
): Electron.WebContentsPrintOptions {
  return {
    silent: true,
    deviceName,
    printBackground: true,
    margins: { marginType: 'none' },
    // Chromium takes paper sizes in microns.
    pageSize: { width: width * 1000, height: height * 1000 },
    duplexMode: isTwoSided ? 'longEdge' : 'simplex',
  }
}

async function listedByChromium(page: HiddenPage): Promise<PrinterSeen[]> {
  const contents: WebContents = page.window().webContents
  const printers = await contents.getPrintersAsync()
  return printers.map(({ name }) => ({ name, isDefault: printers.length === 1, standing: 'unknown' as const }))
}
