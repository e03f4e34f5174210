/** Counts the tests of one vitest report. A file that did not load, or a run that broke outside its tests, is a failure. */
export function countReport(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  const isUnexplained = code !== 0 && failed === 0
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0)
  return { passed: report.numPassedTests, failed: failed + (isUnexplained ? 1 : 0), skipped }
}

/** Adds up what the steps counted. */
export function totalOf(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

/** The line that ends every run. */
export function totalLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

/** One step on screen: its name, how it went and how long it took. */
export function stepLine({ name, passed, failed, skipped = 0, seconds }) {
  const outcome = failed > 0 ? 'FAILED' : 'ok'
  const tests =
    passed + failed > 1 || skipped > 0
      ? `  ${totalLine({ passed, failed })}${skipped > 0 ? `, ${skipped} skipped` : ''}`
      : ''
  return `${name.padEnd(10)} ${outcome.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s${tests}`
}
