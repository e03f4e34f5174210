import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OwnCups, startCups } from './printing/cups.ts'
import { until } from './printing/until.ts'

const driver = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd'
/** One CUPS for all printers of a test file, while there are any. */
let cups: Promise<OwnCups> | null = null
let printers = 0

/** A real CUPS queue whose paper is a PDF file, and everything that happens to printers at fairs. */
export type TestPrinter = {
  /** Waits for the next sheet to lie in the tray and tells its file. */
  nextSheet(): Promise<string>
  /** What the sheet was printed with, as CUPS hands it to a printer: `sides=… media=…`. */
  optionsOf(sheet: string): string
  /** How many sheets nobody has taken yet. */
  sheetsWaiting(): number
  /** What lies in the system's queue, e.g. `Badge-3`. */
  jobs(): string[]
  pause(): void
  resume(): void
  refuse(): void
  accept(): void
  /** The printer reports a state such as `media-empty-warning` and prints nothing until it is well again (null). */
  trouble(state: string | null): void
  /** The next job comes out, and then it has no paper, before anything else of the queue does. */
  hasOneSheet(): void
  /** Takes jobs and drops them without a sheet. */
  loses(): void
  /** Somebody empties the queue by hand. */
  cancelAll(): void
  /** The same, and the system forgets the jobs. */
  purge(): void
  /** Somebody deletes the queue, or gives it another name. */
  remove(): void
  rename(to: string): void
  stop(): void
}

/**
 * `pdf`: the way of printers that take PDF, as all driverless ones do. `postscript`: the way of older lasers, through
 * CUPS-PDF. Text cannot be searched on that one: CUPS makes PostScript of the page, in which letters are
 * numbered shapes (measured: pdftotext finds signs that are none).
 */
export async function startPrinter(
  firstName: string,
  { language = 'pdf' }: { language?: 'pdf' | 'postscript' } = {},
): Promise<TestPrinter> {
  printers += 1
  cups ??= startCups()
  const system = await cups
  const { folder } = system
  const tray = mkdtempSync(join(folder, 'tray-'))
  const ppd = join(tray, 'driver')
  writeFileSync(ppd, driverFor(language))
  let name = firstName
  const taken = new Set<string>()
  const install = (): void => {
    lp('lpadmin', '-p', name, '-v', `tray:${tray}`, '-P', ppd, '-E')
    lp('lpadmin', '-d', name)
  }
  install()
  const fresh = (): string[] =>
    readdirSync(tray)
      .filter((file) => file.endsWith('.pdf') && !taken.has(file))
      .toSorted((first, second) => parseInt(first, 10) - parseInt(second, 10))
  const setMood = (mood: string): void => writeFileSync(join(tray, 'mood'), mood)
  return {
    async nextSheet() {
      await until('a sheet of paper', () => fresh().length > 0)
      const sheet = fresh()[0] ?? ''
      taken.add(sheet)
      return join(tray, sheet)
    },
    optionsOf: (sheet) => readFileSync(sheet.replace(/\.pdf$/, '.options'), 'utf8'),
    sheetsWaiting: () => fresh().length,
    jobs: () => jobsAt(name),
    pause: () => lp('cupsdisable', name),
    resume: () => lp('cupsenable', name),
    refuse: () => lp('cupsreject', name),
    accept: () => lp('cupsaccept', name),
    trouble: (state) => setMood(state ?? ''),
    hasOneSheet: () => writeFileSync(join(tray, 'last'), 'media-empty-warning'),
    loses: () => setMood('loses'),
    cancelAll: () => lp('cancel', '-a', name),
    purge: () => lp('cancel', '-a', '-x', name),
    remove: () => lp('lpadmin', '-x', name),
    rename(to) {
      lp('lpadmin', '-x', name)
      name = to
      install()
    },
    stop: () => letGo(name, system),
  }
}

function letGo(name: string, system: OwnCups): void {
  printers -= 1
  if (printers === 0) {
    cups = null
    return system.stop()
  }
  try {
    lp('lpadmin', '-x', name)
  } catch {
    // Somebody in the test has deleted it.
  }
}

/** The driver's page sizes with, for `pdf`, a printer behind it that takes PDF. */
function driverFor(language: 'pdf' | 'postscript'): string {
  const text = readFileSync(driver, 'latin1')
  const filter = '*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"'
  return language === 'pdf' ? text.replace(/^\*OpenUI/m, `${filter}\n*OpenUI`) : text
}

function jobsAt(name: string): string[] {
  return execFileSync('lpstat', ['-o', name], { stdio: ['ignore', 'pipe', 'ignore'] })
    .toString()
    .split('\n')
    .flatMap((line) => /^\S+/.exec(line)?.[0] ?? [])
}

function lp(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
