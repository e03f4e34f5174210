import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { script } from '../scripts/scripts.ts'
import { takeTold } from '../support/screenshot.ts'

// Before each file of journeys: a display of its own, so that focus, clipboard and keyboards are nobody else's.
if (process.env['FAIRDESK_LANES'] === '1') {
  if (process.env['FAIRDESK_LANE'] !== '1')
    throw new Error('This file was to run in a lane and does not: see tests/lanes/lane.ts.')
  const { openOwnDisplay } = await script<{
    openOwnDisplay(env: NodeJS.ProcessEnv, log: string): Promise<{ env: NodeJS.ProcessEnv }>
  }>('setup/display.mjs')
  mkdirSync(join(import.meta.dirname, '../../.cache/log'), { recursive: true })
  const { env } = await openOwnDisplay(process.env, `xvfb-${process.env['VITEST_POOL_ID'] ?? ''}`)
  process.env['DISPLAY'] = env['DISPLAY']
  process.env['XAUTHORITY'] = env['XAUTHORITY']
}

// Registered before the file's own, so that it runs after them: what a failed test's screens showed goes into the report.
afterEach(({ task }) => {
  const [error] = task.result?.errors ?? []
  const told = takeTold()
  if (error && told.length > 0) error.message = [error.message, ...told].join('\n')
})
