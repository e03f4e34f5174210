import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../electron/db/open.ts'
import { ownCertificate } from '../../electron/web/certificate.ts'
import { type BoothFair, openBoothFair } from './booth-fair.ts'
import type { Load, LoadDone } from './booth-load-clients.ts'
import { openEcho } from './echo.ts'
import { percentile, report } from './report.ts'

const booths = 30
const interviews = 5_000
const key = Buffer.alloc(32, 1)

/**
 * `booth-load`: 30 booths, each paired by its card and with an HTTP/2 connection of its own, log 5,000 interviews as fast
 * as they are answered, over HTTPS against the whole house on disk; beside it a bare hono echo of the same bodies over
 * the same TLS in the same process, a round of each in turn. The clients are another process. One command in twenty is
 * sent again at the end, as by a phone whose answer was lost. Counted in the file afterwards: none lost, none double.
 */
export async function benchBoothLoad(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-bench-'))
  try {
    const certificate = await ownCertificate(join(folder, 'certificate.pem'), Date.now())
    const file = join(folder, 'fair.db')
    const fair = await openBoothFair({ file, key, certificate, booths, people: 1_000 })
    const echo = await openEcho(certificate)
    const jobs = jobsOf(fair)
    const done = await runClients({ port: fair.port, echoPort: echo.port, tokens: fair.tokens, jobs })
    await fair.close()
    await echo.close()
    const sent = jobs.flat().map(({ id }) => id)
    const { lost, double } = count(file, sent)
    if (lost + double + done.refused.length > 0)
      throw new Error(`lost ${lost}, double ${double}, refused ${JSON.stringify(done.refused.slice(0, 3))}`)
    report({
      name: 'booth-load',
      ours: percentile(done.ours, 99),
      reference: percentile(done.echo, 99),
      unit: 'ms',
      limit: 3,
      note:
        `99th percentile of ${done.ours.length} interviews of ${booths} booths at once, ${perSecond(done.ours)} a second ` +
        `(echo ${perSecond(done.echo)}), medians ${percentile(done.ours, 50).toFixed(1)} and ` +
        `${percentile(done.echo, 50).toFixed(1)} ms; ${done.again} sent twice; lost 0, double 0`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All booths wait at once, so that many answers come in the time of one. */
function perSecond(times: readonly number[]): number {
  return Math.round((booths * 1000 * times.length) / times.reduce((sum, time) => sum + time, 0))
}

function jobsOf({ badges, vacancies }: BoothFair): Load['jobs'] {
  return vacancies.map((vacancyId, booth) =>
    Array.from({ length: Math.floor((interviews + booths - 1 - booth) / booths) }, (_, turn) => ({
      id: randomUUID(),
      // Another person at every turn, and at every booth in another order.
      badgeText: badges[(turn * 7 + booth * 31) % badges.length] ?? '',
      vacancyId,
      outcome: 'pre-selected',
      note: 'Hẹn gặp lại tại nhà máy, mang theo căn cước.',
      scannedAt: Date.now(),
    })),
  )
}

function runClients(load: Load): Promise<LoadDone> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'booth-load-clients.js'), { serialization: 'advanced' })
    child.once('message', (done) => resolve(done as LoadDone))
    child.once('exit', (code) => reject(new Error(`the clients ended with ${code}`)))
    child.send(load)
  })
}

/** What is in the file once the house is closed. */
function count(file: string, sent: readonly string[]): { lost: number; double: number } {
  const connection = openDatabase(file, key)
  const rows = connection.prepare('SELECT id, person, employer FROM interview WHERE created_at IS NOT NULL').all() as {
    id: string
    person: string
    employer: string
  }[]
  connection.close()
  const there = new Set(rows.map(({ id }) => id))
  const turns = new Set(rows.map(({ person, employer }) => `${person} ${employer}`))
  return { lost: sent.filter((id) => !there.has(id)).length, double: rows.length - turns.size }
}
