import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { median, report } from './report.ts'

const attendances = 100_000
const rounds = 3
const megabyte = 1024 * 1024
const run = promisify(execFile)

type Written = { took: number; peak: number; before: number; bytes?: number }

/**
 * `export-xlsx`: the attendance list of 100,000 people made as a desk makes it (in its thread, from the sealed database to
 * the finished file) against the library's bare streaming write of the same cells with the same styles, their values at
 * hand; in turn, each in a process of its own. Beside it how long a registration takes at the desk meanwhile, against the
 * same desk at rest.
 */
export async function benchExportXlsx(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-bench-'))
  try {
    await part('write', folder, String(attendances))
    const bare: Written[] = []
    const ours: Written[] = []
    for (let round = 0; round < rounds; round += 1) {
      bare.push((await part('bare', folder)) as Written)
      ours.push((await part('ours', folder)) as Written)
    }
    const [idle, busy] = (await part('desk', folder)) as [number[], number[]]
    const made = (ours[0]?.bytes ?? 0) / megabyte
    report({
      name: 'export-xlsx',
      ours: median(ours.map(({ took }) => took)),
      reference: median(bare.map(({ took }) => took)),
      unit: 'ms',
      limit: 1.3,
      note: `${attendances} attendances to ${made.toFixed(1)} MB; peak memory of the whole process ${memory(ours)} (bare, all values at hand: ${memory(bare)})`,
    })
    report({
      name: 'export-xlsx-desk',
      ours: median(busy),
      reference: median(idle),
      unit: 'ms',
      limit: 1.5,
      note: `attendee.register at the same desk while the file is made (${busy.length} times) against at rest (${idle.length}); slowest ${Math.max(...busy).toFixed(1)} against ${Math.max(...idle).toFixed(1)} ms`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs one part in a process of its own and reads what it measured. */
async function part(name: string, folder: string, ...more: string[]): Promise<unknown> {
  const script = fileURLToPath(new URL('./export-xlsx-part.js', import.meta.url))
  const { stdout } = await run(process.execPath, [script, name, folder, ...more], { maxBuffer: 64 * megabyte })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as unknown
}

function memory(all: readonly Written[]): string {
  const highest = all.reduce((most, one) => (one.peak > most.peak ? one : most))
  const mb = (bytes: number) => `${Math.round(bytes / megabyte)} MB`
  return `${mb(highest.peak)}, ${mb(highest.peak - highest.before)} more than before`
}
