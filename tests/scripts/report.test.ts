import { expect, test } from 'vitest'
import { script } from './scripts.ts'

type Count = { passed: number; failed: number; skipped?: number }
type File = { status: string; assertionResults: { status: string }[] }
type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; testResults: File[] }
const { countReport, stepLine, totalLine, totalOf } = await script<{
  countReport(report: Report | undefined, code: number): Count
  stepLine(result: Count & { name: string; seconds: number }): string
  totalLine(total: Count): string
  totalOf(results: Count[]): Count
}>('steps/report.mjs')

const report = (passed: number, failed: number, ...files: File[]): Report => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  testResults: files,
})
const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
const broken = { status: 'failed', assertionResults: [] }

test('a run is counted by its tests', () => {
  expect(countReport(report(9, 2, failing), 1)).toEqual({ passed: 9, failed: 2, skipped: 1 })
})

test('what could not run is a failure: a file that does not load, a run that breaks, a run without a report', () => {
  expect(countReport(report(9, 1, failing, broken), 1).failed).toBe(2)
  expect(countReport(report(9, 0), 1).failed).toBe(1)
  expect(countReport(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('the last line is the sum of all steps', () => {
  expect(
    totalLine(
      totalOf([
        { passed: 1, failed: 0 },
        { passed: 440, failed: 2, skipped: 3 },
      ]),
    ),
  ).toBe('441 passed, 2 failed')
})

test('a step says how it went and how long it took', () => {
  expect(stepLine({ name: 'types', passed: 1, failed: 0, seconds: 3.14 })).toBe('types      ok        3.1 s')
  expect(stepLine({ name: 'tests', passed: 4, failed: 1, skipped: 2, seconds: 12 })).toBe(
    'tests      FAILED   12.0 s  4 passed, 1 failed, 2 skipped',
  )
})
