import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { longestFirst } from './lanes/longest-first.ts'

// The quick tests: whatever lies in tests/ and needs neither a built app nor a whole machine to itself. `*.long.test.ts`
// among them are left out by `npm run check` (scripts/steps/long-tests.mjs).
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', 'tests/faults/**'],
    // The database is a native module, and a crash of it must not end the run.
    pool: 'forks',
    // One file after another in the same process: to load the house anew for each cost as much as all they test.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    restoreMocks: true,
    // Vitest leaves one core to the person at the machine, and old machines have two.
    maxWorkers: '100%',
    sequence: { sequencer: longestFirst(['ten-thousand', 'merging', 'citizen-card-fuzz', 'worn-code']) },
    globalSetup: ['tests/lanes/run-folder.ts'],
    setupFiles: ['tests/lanes/sweep.ts'],
    // Generous, since the machine may be doing three things at once: a hanging test is what this ends.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
