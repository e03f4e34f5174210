import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { anyPrintHistory, anyStretch, type PrintStep } from './print-histories.ts'
import { openPrintTrial } from './print-trial.ts'

const runs = Number(process.env['HISTORY_RUNS'] ?? 30)

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'fairdesk-print-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

async function playAll(steps: readonly PrintStep[]): Promise<void> {
  const file = join(folder, `${++files}.db`)
  const trial = await openPrintTrial(file)
  try {
    for (const step of steps) await trial.play(step)
    await trial.settle()
  } finally {
    await trial.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
  }
}

test(
  'whatever people ask and printers do, nothing is printed again but by somebody’s wish, in order, and nothing is lost',
  () => fc.assert(fc.asyncProperty(anyPrintHistory, playAll), { numRuns: runs }),
  120_000,
)

test(
  'fifty restarts in the middle of it all, half of them with jobs on their way, lose nothing',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyStretch, { minLength: 50, maxLength: 50 }), (stretches) =>
        playAll(
          stretches.flatMap((stretch, index) => [...stretch, { kind: 'restart' as const, isCrash: index % 2 === 0 }]),
        ),
      ),
      // So long a history is not worth making shorter.
      { numRuns: 1, endOnFailure: true },
    ),
  120_000,
)
