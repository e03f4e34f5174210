import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { lanes, mayHaveLanes } from './lanes/lane.ts'
import { longestFirst } from './lanes/longest-first.ts'

// On somebody's own screen two windows would fight over focus, and without networks of their own over ports.
const isVirtual = process.env['FAIRDESK_NO_DISPLAY'] === '1'
const hasLanes = isVirtual && mayHaveLanes()

// The slow tests: the built app in a real Electron, and faults. Two at a time, each file in a lane of its own: most of a
// journey is waiting.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest-journeys',
  test: {
    include: ['tests/{journeys,faults}/**/*.test.{ts,tsx}'],
    pool: hasLanes ? lanes : 'forks',
    maxWorkers: hasLanes ? 2 : 1,
    env: { FAIRDESK_LANES: hasLanes ? '1' : '0' },
    setupFiles: ['tests/lanes/own-lane.ts'],
    sequence: {
      sequencer: longestFirst([
        'scanner-keyboards',
        'imports',
        'copies',
        'fairs',
        'documents-drawn',
        'camera',
        'kill',
        'vacancies',
        'follow-up',
        'stacks',
        'devices',
        'booth-laptop',
      ]),
    },
    // A screen on a busy machine may take its time; what is waited for is said in the test.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
