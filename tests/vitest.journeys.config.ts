import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The slow tests: the built app in a real Electron, and faults. One file at a time, each has the machine to itself.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest-journeys',
  test: {
    include: ['tests/{journeys,faults}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    fileParallelism: false,
    // A screen on a busy machine may take its time; what is waited for is said in the test.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
