import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type PersonInput, onlyNamed } from '../../shared/contract/attendee.ts'
import { newFolder } from '../support/electron.ts'
import { prepareFair } from '../support/prepared-fair.ts'
import { startPrinter } from '../support/printer.ts'
import { inDesk } from './in-desk.ts'
import { median, report } from './report.ts'

const turns = 3
/** The first of each turn warms the page and does not count. */
const rounds = 9
const root = process.cwd()

/**
 * `badge-print`: from the command to the job in the system's queue, which CUPS confirms with its number; against
 * Chromium's bare print of an empty page of that size to the same queue, up to its answer. Turn and turn about.
 */
export async function benchBadgePrint(): Promise<void> {
  const printer = await startPrinter('Badge')
  const folder = newFolder()
  try {
    await prepareFair(folder.path, { known: [], ahead: [] })
    const times = { ours: [] as number[], reference: [] as number[] }
    for (let turn = 0; turn < turns; turn += 1) {
      const ours = await inDesk(folder.path, printMany, { rounds, person: someone(turn) })
      const reference = await printEmpty()
      times.ours.push(...ours.times.slice(1))
      times.reference.push(...reference.slice(1))
    }
    report({
      name: 'badge-print',
      ours: median(times.ours),
      reference: median(times.reference),
      unit: 'ms',
      limit: 1.3,
      note: `median of ${times.ours.length}, 90×55 mm, CUPS on its own socket; ${printer.sheetsWaiting()} sheets came out`,
    })
  } finally {
    printer.stop()
    folder.remove()
  }
}

function someone(turn: number): PersonInput {
  const fullName = `Nguyễn Thị Đặng Hoà ${turn}`
  return { ...onlyNamed(fullName), birthDate: '1990', sex: 'female', withoutPapers: true, needs: [] }
}

async function printEmpty(): Promise<number[]> {
  const executable = process.env['FAIRDESK_ELECTRON']
  if (!executable) throw new Error('FAIRDESK_ELECTRON names no Electron; run this through npm run bench')
  const flags = (process.env['FAIRDESK_ELECTRON_ARGS'] ?? '').split(' ').filter((flag) => flag !== '')
  const env = { ...process.env, FAIRDESK_PRINT_ROUNDS: String(rounds) }
  const program = [...flags, join(root, 'out/bench/print-reference.js')]
  const { stdout } = await promisify(execFile)(executable, program, { env, timeout: 120_000 })
  return JSON.parse(/PRINTED (.*)/.exec(stdout)?.[1] ?? '[]') as number[]
}

type Registered = { attendee: { badge: { id: string } } }

/** Runs in the desk's page. */
async function printMany(input: { rounds: number; person: unknown }): Promise<{ times: number[] }> {
  const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const ask = async <Value>(procedure: string, body: unknown): Promise<Value> => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`/api/${procedure}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = (await response.json()) as { ok: boolean; value: Value }
    if (!answer.ok) throw new Error(`${procedure}: ${JSON.stringify(answer)}`)
    return answer.value
  }
  const id = () => crypto.randomUUID()
  const { attendee } = await ask<Registered>('attendee.register', {
    id: id(),
    person: input.person,
    consents: [],
    knownAs: null,
  })
  const badgeIds = [attendee.badge.id]
  const times: number[] = []
  for (let round = 0; round < input.rounds; round += 1) {
    const jobId = id()
    const from = performance.now()
    await ask('badge.print', { id: jobId, badgeIds, printer: 'Badge', format: 'card-90x55', startAt: 0, reprint: true })
    for (;;) {
      const { status } = await ask<{ status: string }>('print-job.read', { jobId })
      if (status === 'sent' || status === 'confirmed') break
      if (status === 'failed') throw new Error('a job failed')
      await rest(2)
    }
    times.push(performance.now() - from)
    await rest(400)
  }
  return { times }
}
