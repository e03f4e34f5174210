import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadGazetteer } from '../../electron/core/gazetteer.ts'
import type { PaperOrder } from '../../shared/badge-face.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { plainDesign } from '../../shared/contract/badge-design.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'
import { median, report } from './report.ts'
import type { Round } from './sheet-probe.ts'

const badges = 1000
const rounds = 5
const longest = 300_000

/**
 * `badge-sheet`: 1,000 badges of made-up people on A4 sheets of eight, drawn and made a PDF, against Chromium
 * loading a plain page with the same 1,000 QR squares on as many sheets and making a PDF of it; the middle of five
 * rounds, by turns. The bare printToPDF of that page without loading it is told beside it.
 */
export async function benchBadgeSheet(): Promise<void> {
  const { ours, reference } = await inSheets(orderOf(badges))
  const pages = new Set([...ours, ...reference].map((round) => round.pages))
  if (pages.size !== 1) throw new Error(`the PDFs have ${[...pages].join(' and ')} pages`)
  const peak = (rounds: readonly Round[]): string => Math.max(...rounds.map(({ peakMb }) => peakMb)).toFixed(0)
  report({
    name: 'badge-sheet',
    ours: median(ours.map(({ ms }) => ms)),
    reference: median(reference.map(({ ms }) => ms)),
    unit: 'ms',
    note: `${badges} badges on ${[...pages].join()} pages, median of ${rounds}; drawing alone ${median(ours.map(({ drawMs }) => drawMs)).toFixed(0)} ms, printToPDF of the squares alone ${median(reference.map(({ ms, drawMs }) => ms - drawMs)).toFixed(0)} ms; peak memory of the page ${peak(ours)} MB, of the bare one ${peak(reference)} MB`,
    limit: 1.5,
  })
}

function orderOf(count: number): PaperOrder {
  const people = madeUpPeople(4, count, { gazetteer: loadGazetteer(), today: '2026-11-24' })
  const faces = people.map(({ fullName, communeCode, needs }, index) => ({
    number: formatBadgeNumber('A', index + 1),
    code: `1${String(index + 1).padStart(11, '0')}${String((index * 7919) % 1_000_000).padStart(12, '0')}`,
    fullName,
    communeCode,
    needs,
    fairName: 'Phiên giao dịch việc làm cụm xã Bắc Sơn',
    heldOn: '2026-11-24',
    rehearsal: false,
    visitor: false,
  }))
  const still = { x: 0, y: 0 }
  return {
    faces,
    format: 'a4-8up',
    startAt: 0,
    offset: still,
    design: plainDesign,
    logo: null,
    back: null,
    test: false,
  }
}

/** Runs the probe in a desk of its own and returns what it says. */
async function inSheets(order: PaperOrder): Promise<{ ours: Round[]; reference: Round[] }> {
  const executable = process.env['FAIRDESK_ELECTRON']
  if (!executable) throw new Error('FAIRDESK_ELECTRON names no Electron; run this through npm run bench')
  const root = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-sheet-'))
  const file = join(folder, 'order.json')
  writeFileSync(file, JSON.stringify(order))
  const flags = (process.env['FAIRDESK_ELECTRON_ARGS'] ?? '').split(' ').filter((flag) => flag !== '')
  const data = [`--data=${join(folder, 'data')}`, `--key-file=${join(folder, 'key')}`]
  const child = spawn(executable, [...flags, '-r', join(root, 'out/bench/sheet-probe.js'), root, ...data], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, FAIRDESK_SHEET_ORDER: file, FAIRDESK_SHEET_ROUNDS: String(rounds) },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    return await new Promise((resolve, reject) => {
      let said = ''
      child.stdout.on('data', (bytes: Buffer) => {
        said += bytes.toString()
        const found = /SHEETS (.*)\n/u.exec(said)?.[1]
        if (found === undefined) return
        const value = JSON.parse(found) as { ours: Round[]; reference: Round[]; failed?: string }
        if (value.failed === undefined) resolve(value)
        else reject(new Error(value.failed))
      })
      child.once('close', () => reject(new Error(`it ended before any sheet was measured: ${said}`)))
      setTimeout(() => reject(new Error('no sheet was measured within five minutes')), longest).unref()
    })
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
