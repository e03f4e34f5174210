import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'

const root = join(import.meta.dirname, '../..')

/** The Electron the tests run, put in place by the set-up. */
export function electronPath(): string {
  const path = process.env['FAIRDESK_ELECTRON']
  if (!path) throw new Error('FAIRDESK_ELECTRON names no Electron; run the journeys through npm test')
  return path
}

const always = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu']

/** A data folder of its own for one journey. */
export function newFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'fairdesk-journey-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}

/** Starts the built desk as a user would; its key is in a file, since no keychain is here, or behind a passphrase. */
export async function startDesk(
  data: string,
  args: readonly string[] = [],
  { keyFile = true }: { keyFile?: boolean } = {},
): Promise<{ desk: ElectronApplication; window: Page }> {
  const desk = await launch([
    ...always,
    root,
    `--data=${data}`,
    ...(keyFile ? [`--key-file=${join(data, 'fair.key')}`] : []),
    `--downloads=${join(data, 'downloads')}`,
    ...args,
  ])
  const window = await desk.firstWindow()
  return { desk, window }
}

/** Playwright's own way with an Electron that it starts by itself: see there what it is for. */
const heldUntilWatched = join(import.meta.dirname, 'held-until-watched.mjs')

function launch(args: string[]): Promise<ElectronApplication> {
  const all = ['-r', heldUntilWatched, ...args]
  return _electron.launch({ executablePath: electronPath(), args: all, locale: 'vi-VN', timeout: 60_000 })
}

/** Runs the desk's program to its end and returns what it said. */
export function runDesk(
  args: readonly string[],
  within = 120_000,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(electronPath(), [...always, root, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()))
    child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
    const timer = setTimeout(() => child.kill('SIGKILL'), within)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, stdout, stderr })
    })
  })
}
