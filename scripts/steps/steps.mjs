import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { cache } from '../setup/places.mjs'
import { run } from '../setup/run.mjs'
import { toolScript } from '../setup/tool.mjs'
import { longPattern } from './long-tests.mjs'
import { countReport, stepLine } from './report.mjs'

const minute = 60_000

/** The steps of `npm run check` in their order; each counts what passed and failed. `isShort` leaves out the long files. */
export async function runChecks(context, { isFixing = false, isShort = false } = {}) {
  const format = isFixing ? ['oxfmt', 'oxfmt', []] : ['oxfmt', 'oxfmt', ['--check']]
  // The format is written first when it is to be mended, so that nothing is judged while it changes.
  const fixed = isFixing ? [await toolStep(context, 'format', format)] : []
  const judged = await Promise.all([
    toolStep(context, 'types', ['typescript', 'tsc', ['-b']]),
    toolStep(context, 'laws', ['oxlint', 'oxlint', ['--type-aware', '-c', '.oxlintrc.json']]),
    ...(isFixing ? [] : [toolStep(context, 'format', format)]),
  ])
  const more = isShort ? [`--exclude=${longPattern}`] : []
  return [...fixed, ...judged, await vitestStep(context, 'tests', 'tests/vitest.config.ts', 10 * minute, more)]
}

/** The journeys and faults, in the Electron that the environment names. */
export async function runJourneys(context) {
  return [await vitestStep(context, 'journeys', 'tests/vitest.journeys.config.ts', 60 * minute)]
}

async function toolStep(context, name, [packageName, tool, args]) {
  return await timed(name, async () => {
    const result = await run(context.node, [toolScript(packageName, tool), ...args], {
      cwd: context.root,
      env: context.env,
      limit: 10 * minute,
    })
    return { ...result, passed: result.code === 0 ? 1 : 0, failed: result.code === 0 ? 0 : 1 }
  })
}

async function vitestStep(context, name, config, limit, more = []) {
  const file = path.join(cache, 'report', `${name}.json`)
  mkdirSync(path.dirname(file), { recursive: true })
  // Yesterday's report must not speak for a run that wrote none.
  rmSync(file, { force: true })
  const args = [
    'run',
    '-c',
    config,
    '--reporter=default',
    '--silent=passed-only',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...more,
  ]
  return await timed(name, async () => {
    const result = await run(context.node, [toolScript('vitest'), ...args], {
      cwd: context.root,
      env: context.env,
      limit,
    })
    return { ...result, ...countReport(readReport(file), result.code) }
  })
}

async function timed(name, body) {
  const began = performance.now()
  const { output, isLate, passed, failed, skipped } = await body()
  const result = { name, passed, failed, skipped, seconds: (performance.now() - began) / 1000 }
  console.log(stepLine(result))
  if (failed > 0) console.log(`${plain(output.trimEnd())}${isLate ? `\n${name} took too long and was ended.` : ''}\n`)
  return result
}

// Colours are for a terminal; in a file or a build log they are litter.
function plain(output) {
  return process.stdout.isTTY ? output : stripVTControlCharacters(output)
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
