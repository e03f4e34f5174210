// npm test: everything `npm run check` does and the long files it leaves out, then the journeys and faults in a real Electron. The last line is the total.
import './setup/node-version.mjs'
import { openStage } from './launch/electron.mjs'
import { root } from './setup/places.mjs'
import { ready } from './setup/ready.mjs'
import { command } from './setup/command.mjs'
import { sentenceFor } from './setup/say.mjs'
import { totalLine, totalOf } from './steps/report.mjs'
import { runChecks, runJourneys } from './steps/steps.mjs'

// What cannot be set up is a failure of the tests it keeps from running, and of no others.
async function attempt(name, body) {
  try {
    return await body()
  } catch (error) {
    console.log(`${name} could not run. ${sentenceFor(error, root)}`)
    return [{ name, passed: 0, failed: 1 }]
  }
}

// More random histories and more mutated cards than a run by hand takes the time for.
async function checks() {
  const context = await ready({ need: ['test'] })
  return await runChecks({ ...context, env: { HISTORY_RUNS: '100', FUZZ_RUNS: '1000000', ...context.env } })
}

async function journeys() {
  const context = await ready({ need: ['electron', 'test', 'printer', 'browser', 'build'] })
  const stage = await openStage(context)
  return await runJourneys({ ...context, env: stage.env })
}

await command(async () => {
  const checked = await attempt('checks', async () => await checks())
  const total = totalOf([...checked, ...(await attempt('journeys', journeys))])
  console.log(totalLine(total))
  return total.failed === 0 ? 0 : 1
})
