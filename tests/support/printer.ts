import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const folder = join(homedir(), 'PDF')
const quiet: { stdio: ('ignore' | 'pipe')[] } = { stdio: ['ignore', 'pipe', 'ignore'] }
const driver = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd'

/** A real CUPS queue whose paper is a PDF file; `nextSheet` waits for the next one to lie in the tray. */
export async function startPrinter(name: string): Promise<{ nextSheet(): Promise<string>; stop(): void }> {
  mkdirSync(folder, { recursive: true })
  const seen = new Set(readdirSync(folder))
  const daemon = isRunning() ? null : spawn('cupsd', ['-f'], { stdio: 'ignore' })
  await until('the printing system', isRunning)
  execFileSync('lpadmin', ['-p', name, '-v', 'cups-pdf:/', '-P', driver, '-E'], quiet)
  execFileSync('lpadmin', ['-d', name], quiet)
  return {
    async nextSheet() {
      const fresh = () => readdirSync(folder).find((file) => file.endsWith('.pdf') && !seen.has(file))
      await until('a sheet of paper', () => fresh() !== undefined && !isPrinting(name))
      const sheet = fresh() ?? ''
      seen.add(sheet)
      return join(folder, sheet)
    },
    stop() {
      execFileSync('lpadmin', ['-x', name], quiet)
      daemon?.kill()
      for (const file of existsSync(folder) ? readdirSync(folder) : [])
        if (seen.has(file)) rmSync(join(folder, file), { force: true })
    },
  }
}

function isRunning(): boolean {
  try {
    return execFileSync('lpstat', ['-r'], quiet).toString().includes('is running')
  } catch {
    return false
  }
}

function isPrinting(name: string): boolean {
  return execFileSync('lpstat', ['-o', name], quiet).toString().trim() !== ''
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  const giveUp = Date.now() + 30_000
  while (!isSo()) {
    if (Date.now() > giveUp) throw new Error(`${what} did not come within 30 seconds`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
