import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../electron/db/open.ts'
import { holdOwnership } from '../../electron/db/owner.ts'
import { openStore, type Store } from '../../electron/db/store.ts'
import { buildProgram, killPrograms, runProgram } from './program.ts'

const kills = 50
const folder = mkdtempSync(join(tmpdir(), 'fairdesk-kill-'))
let registering = ''
let bursts = ''

beforeAll(async () => {
  registering = await buildProgram('registering')
  bursts = await buildProgram('bursts')
}, 120_000)
afterAll(() => {
  killPrograms()
  rmSync(folder, { recursive: true, force: true })
})

/** What the disk holds after a desk was killed; nothing of the file is damaged. */
function afterwards(name: string, key: Buffer, look: (store: Store) => void): void {
  const release = holdOwnership(join(folder, `${name}.lock.db`))
  const store = openStore(openDatabase(join(folder, `${name}.db`), key), Date.now)
  expect(store.checkIntegrity()).toBe('ok')
  look(store)
  store.close()
  release()
}

test(
  `a desk killed ${kills} times while registering has every registration it acknowledged`,
  { timeout: 300_000 },
  async () => {
    const key = randomBytes(32)
    const acknowledged = new Set<string>()
    for (let round = 0; round < kills; round += 1) {
      const args = [join(folder, 'fair.db'), key.toString('hex'), String(round)]
      // At a random moment after its first acknowledgement.
      const { lines, complaint } = await runProgram(registering, args, async (child) => {
        await wait(randomInt(0, 150))
        child.kill('SIGKILL')
      })
      expect(complaint, 'the desk had no complaint of its own').toBe('')
      expect(lines.length).toBeGreaterThan(0)
      for (const id of lines) acknowledged.add(id)
      afterwards('fair', key, (store) => {
        const present = new Set(store.rows.all('person').map((row) => row.id))
        expect([...acknowledged].filter((id) => !present.has(id))).toEqual([])
      })
    }
    console.log(`${kills} kills, ${acknowledged.size} registrations acknowledged, all there`)
  },
)

/** What `bursts.ts` says: interviews about to be sent together with who waits for them, and each that was answered. */
type Word = { sent: { id: string; badge: string }[] } | { done: string }

const burstKills = 24

test(
  `a host killed ${burstKills} times in the middle of interviews written together has all it answered, and of the rest nothing half`,
  { timeout: 300_000 },
  async () => {
    const key = randomBytes(32)
    const answered = new Set<string>()
    const dropped = new Set<string>()
    for (let round = 0; round < burstKills; round += 1) {
      // The desk ends itself so far through the second burst, between two of its writes.
      const share = String((round + 0.5) / burstKills)
      const { lines, complaint, signal } = await runProgram(bursts, [
        join(folder, 'burst.db'),
        key.toString('hex'),
        share,
      ])
      expect(complaint, 'the desk had no complaint of its own').toBe('')
      expect(signal).toBe('SIGKILL')
      const words = lines.map((line) => JSON.parse(line) as Word)
      const sent = words.flatMap((word) => ('sent' in word ? [word.sent] : []))
      const done = words.flatMap((word) => ('done' in word ? [word.done] : []))
      expect(done).toEqual(sent[0]?.map(({ id }) => id))
      for (const id of done) answered.add(id)
      for (const { id } of sent[1] ?? []) dropped.add(id)
      afterwards('burst', key, (store) => {
        const present = new Set(store.rows.all('interview').map((row) => row.id))
        expect([...answered].filter((id) => !present.has(id) || store.receipts.read(id) === undefined)).toEqual([])
        expect([...dropped].filter((id) => present.has(id) || store.receipts.read(id) !== undefined)).toEqual([])
        // Whoever was interviewed waits no more, and whoever was not still does.
        const fair = store.stations.own()?.current_fair ?? ''
        const waiting = store.waiting.ofFair(fair).map(({ badge }) => badge)
        expect(waiting.toSorted()).toEqual(sent[1]?.map(({ badge }) => badge).toSorted())
      })
    }
    console.log(`${burstKills} kills, ${answered.size} interviews answered and there, ${dropped.size} cut off and gone`)
  },
)
