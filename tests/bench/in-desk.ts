import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = process.cwd()
const longest = 300_000

/**
 * Runs a script in the page of the real desk and returns what it came to: `work` is a function of the page's
 * own, self-contained, given `input` as JSON.
 */
export function inDesk<Input, Said>(data: string, work: (input: Input) => Promise<Said>, input: Input): Promise<Said> {
  return inPage([root, `--data=${data}`, `--key-file=${join(data, 'fair.key')}`], '#desk-full-name', work, input)
}

/** The same in the page of another program, once what `ready` selects is on it. */
export async function inPage<Input, Said>(
  program: readonly string[],
  ready: string,
  work: (input: Input) => Promise<Said>,
  input: Input,
): Promise<Said> {
  const executable = process.env['FAIRDESK_ELECTRON']
  if (!executable) throw new Error('FAIRDESK_ELECTRON names no Electron; run this through npm run bench')
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-page-'))
  const script = join(folder, 'page.js')
  writeFileSync(script, `(${work.toString()})(${JSON.stringify(input)})`)
  const flags = (process.env['FAIRDESK_ELECTRON_ARGS'] ?? '').split(' ').filter((flag) => flag !== '')
  const probe = join(root, 'out/bench/page-probe.js')
  const child = spawn(executable, [...flags, '-r', probe, ...program], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, FAIRDESK_PAGE_SCRIPT: script, FAIRDESK_PAGE_READY: ready },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    return await new Promise<Said>((resolve, reject) => {
      let said = ''
      child.stdout.on('data', (bytes: Buffer) => {
        said += bytes.toString()
        const found = /PAGE SAID (.*)\n/u.exec(said)?.[1]
        if (found === undefined) return
        const value = JSON.parse(found) as Said & { failed?: string }
        if (value.failed === undefined) resolve(value)
        else reject(new Error(value.failed))
      })
      child.once('close', () => reject(new Error(`it ended before the page said anything: ${said}`)))
      setTimeout(() => reject(new Error('the page said nothing within five minutes')), longest).unref()
    })
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
