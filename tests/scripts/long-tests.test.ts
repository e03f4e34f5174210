import { globSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { expect, test } from 'vitest'
import { script } from './scripts.ts'

const { countLongFiles, longPattern } = await script<{ countLongFiles(): number; longPattern: string }>(
  'steps/long-tests.mjs',
)

test('what is left to npm test is counted by the very pattern that leaves it out', () => {
  const files = globSync('**/*.test.{ts,tsx}', { cwd: join(import.meta.dirname, '..') })
  const quick = files.filter((file) => !/^(?:journeys|faults)\b/.test(file))
  const left = quick.filter((file) => matchesGlob(file, longPattern))
  expect(left.length).toBeGreaterThan(0)
  expect(countLongFiles()).toBe(left.length)
  // A name that nearly says it would be in neither: `x.long.test.tsx`, `x-long.test.ts`.
  expect(files.filter((file) => /long\.test/.test(file) && !matchesGlob(file, longPattern))).toEqual([])
})
