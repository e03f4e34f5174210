import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../electron/db/open.ts'
import { holdOwnership } from '../../electron/db/owner.ts'
import { openStore } from '../../electron/db/store.ts'

const kills = 50
const folder = mkdtempSync(join(tmpdir(), 'fairdesk-kill-'))
const program = join(import.meta.dirname, '../../out/faults/registering.js')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(import.meta.dirname, 'registering.ts'),
      outDir: join(program, '..'),
      target: 'node24',
      rolldownOptions: { external: ['better-sqlite3', /^node:/] },
    },
  })
}, 120_000)
const children = new Set<ChildProcess>()
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the desk, kills it at a random moment after its first acknowledgement, and returns what it acknowledged. */
async function registerUntilKilled(file: string, key: Buffer, seed: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, file, key.toString('hex'), String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let said = ''
  let complaint = ''
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      resolve()
    })
  })
  await Promise.race([begun, ended])
  await new Promise((resolve) => setTimeout(resolve, randomInt(0, 150)))
  child.kill('SIGKILL')
  await ended
  children.delete(child)
  expect(complaint, 'the desk had no complaint of its own').toBe('')
  return said.split('\n').slice(0, -1)
}

test(
  `a desk killed ${kills} times while registering has every registration it acknowledged`,
  { timeout: 300_000 },
  async () => {
    const file = join(folder, 'fair.db')
    const key = randomBytes(32)
    const acknowledged = new Set<string>()
    for (let round = 0; round < kills; round += 1) {
      const news = await registerUntilKilled(file, key, round)
      expect(news.length).toBeGreaterThan(0)
      for (const id of news) acknowledged.add(id)
      const release = holdOwnership(join(folder, 'fair.lock.db'))
      const store = openStore(openDatabase(file, key), Date.now)
      expect(store.checkIntegrity()).toBe('ok')
      const present = new Set(store.rows.all('person').map((row) => row.id))
      expect([...acknowledged].filter((id) => !present.has(id))).toEqual([])
      store.close()
      release()
    }
    console.log(`${kills} kills, ${acknowledged.size} registrations acknowledged, all there`)
  },
)
