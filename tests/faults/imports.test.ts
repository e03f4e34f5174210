import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildProgram, killPrograms, runProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-imports-'))
let program = ''
beforeAll(async () => {
  program = await buildProgram('importing')
}, 60_000)
afterAll(() => {
  killPrograms()
  rmSync(folder, { recursive: true, force: true })
})

const kills = 12

test(
  `a desk killed ${kills} times while it takes a list over or back has all of it or none when it is on again`,
  { timeout: 300_000 },
  async () => {
    const args = [join(folder, 'fair.db'), randomBytes(32).toString('hex'), '640']
    let finished = 0
    for (let round = 0; round <= kills; round += 1) {
      const { lines, complaint } = await runProgram(program, args, async (child) => {
        await wait(round === kills ? 0 : randomInt(0, 1200))
        child.kill('SIGKILL')
      })
      expect(complaint, 'the desk had no complaint of its own').toBe('')
      expect(lines, `after kill ${round}`).toEqual([expect.stringMatching(/^whole/)])
      finished += Number(lines[0]?.endsWith('finished'))
    }
    console.log(`${kills} kills while a list was taken over or back, ${finished} of them in the middle of it`)
  },
)
