import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { deskWithHistory, people } from './desk-with-history.ts'
import { median, report } from './report.ts'

const rounds = 9
const root = process.cwd()
let launches = 0
const probe = join(root, 'out/bench/start-probe.js')

/**
 * `start`: process start to the first letter typed in the real registration form, sealed database of
 * 100,000 people, against a page of the same component library with one input served by the same door with
 * no database. One of each in turn; the first round warms the disk and does not count.
 */
export async function benchStart(): Promise<void> {
  const data = await deskWithHistory()
  await buildReferencePage()
  const passing = mkdtempSync(join(tmpdir(), 'fairdesk-start-'))
  const reference = join(root, 'out/bench/start-reference.js')
  const times = { ours: [] as number[], reference: [] as number[], bare: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    const ours = await timeToFirstLetter([root, `--data=${data}`, `--key-file=${join(data, 'fair.key')}`])
    const page = await timeToFirstLetter([reference, `--data=${passing}`])
    const bare = await timeToFirstLetter([reference, '--bare', `--data=${passing}`])
    if (round === 0) continue
    times.ours.push(ours)
    times.reference.push(page)
    times.bare.push(bare)
  }
  rmSync(passing, { recursive: true, force: true })
  report({
    name: 'start',
    ours: median(times.ours),
    reference: median(times.reference),
    unit: 'ms',
    limit: 1.4,
    note: `median of ${rounds}, ${people} people; a bare Electron window with one input beside it: ${median(times.bare).toFixed(0)} ms`,
  })
}

/** Milliseconds from the start of the process to its first letter, as the probe inside it says. */
async function timeToFirstLetter(args: readonly string[]): Promise<number> {
  const letter = String.fromCharCode(65 + (launches++ % 26))
  const executable = process.env['FAIRDESK_ELECTRON']
  if (!executable) throw new Error('FAIRDESK_ELECTRON names no Electron; run this through npm run bench')
  const flags = (process.env['FAIRDESK_ELECTRON_ARGS'] ?? '').split(' ').filter((flag) => flag !== '')
  const child = spawn(executable, [...flags, '-r', probe, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, FAIRDESK_PROBE_LETTER: letter },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const time = await new Promise<number>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const found = /FIRST LETTER (\d+)/u.exec(said)?.[1]
      if (found) resolve(Number(found))
    })
    child.once('close', () => reject(new Error(`it ended before its first letter: ${said}`)))
    setTimeout(() => reject(new Error('no first letter within 60 seconds')), 60_000).unref()
  })
  child.kill('SIGTERM')
  await ended
  return time
}

async function buildReferencePage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'tests/bench/start-page'),
    build: { outDir: join(root, 'out/bench/start-page'), emptyOutDir: true, modulePreload: { polyfill: false } },
  })
}
