import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runnerInThread } from '../../electron/core/works/in-thread.ts'
import type { WorkInputs } from '../../electron/core/works/port.ts'
import { openRightOfWay } from '../../electron/core/works/right-of-way.ts'
import { foundFair, openStation, testKey } from '../support/station.ts'
import { builtWorkThread } from '../support/work-thread.ts'

test('a work that needs more memory than there is ends as a failure, and the desk goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-works-'))
  const file = join(folder, 'fair.db')
  const logged: string[] = []
  const log = (line: string) => void logged.push(line)
  const draw = () => Promise.reject(new Error('nothing is drawn'))
  const { way } = openRightOfWay()
  const runWorks = runnerInThread({ entry: await builtWorkThread(), sealed: { file, key: testKey }, way, log, draw })
  const station = openStation({ file, runWorks })
  await foundFair(station)
  const { works } = station.contextOf(station.window)
  const start = (input: WorkInputs['trial']) =>
    works.start({ id: randomUUID(), kind: 'export', of: 'trial', name: 'trial', input }, station.window)

  const { id } = start({ steps: 10_000, fills: true })
  expect(await works.ended(id, station.window)).toEqual({ ok: false, failure: { code: 'work-too-big' } })
  expect(logged.join()).toContain('memory')
  const next = start({ steps: 1 })
  expect((await works.ended(next.id, station.window)).ok).toBe(true)
  station.close()
  rmSync(folder, { recursive: true, force: true })
}, 120_000)
