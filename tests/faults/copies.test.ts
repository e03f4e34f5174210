import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCopies } from '../../electron/core/copies/find.ts'
import { prepareRestore } from '../../electron/core/copies/restore.ts'
import { buildProgram, killPrograms, runProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-copies-'))
const place = mkdtempSync(join(tmpdir(), 'fairdesk-stick-'))
let program = ''
beforeAll(async () => {
  program = await buildProgram('copying')
}, 60_000)
afterAll(() => {
  killPrograms()
  for (const one of [folder, place]) rmSync(one, { recursive: true, force: true })
})

const kills = 10

test(
  `a desk killed ${kills} times in the middle of copying leaves a copy that has everybody it said it had`,
  { timeout: 300_000 },
  async () => {
    const key = randomBytes(32)
    let copied = 0
    for (let round = 0; round < kills; round += 1) {
      const args = [join(folder, 'fair.db'), key.toString('hex'), String(round + 1), place]
      const { lines, complaint } = await runProgram(program, args, async (child) => {
        await wait(randomInt(0, 400))
        child.kill('SIGKILL')
      })
      expect(complaint, 'the desk had no complaint of its own').toBe('')
      copied = Math.max(copied, ...lines.map(Number))
      const [newest] = findCopies([place])
      if (newest === undefined) throw new Error('no copy')
      const { restored } = prepareRestore(newest, key, join(folder, 'elsewhere.db'), Date.now)
      expect(restored.people, `after kill ${round + 1}`).toBeGreaterThanOrEqual(copied)
    }
    console.log(`${kills} kills while copying, the last copy said to be whole had ${copied} people`)
  },
)
