// npm run check: types, laws, format and those tests that take no time, in under a minute. `-- --fix` writes the format instead of checking it.
import './setup/node-version.mjs'
import { ready } from './setup/ready.mjs'
import { command } from './setup/command.mjs'
import { countLongFiles } from './steps/long-tests.mjs'
import { totalLine, totalOf } from './steps/report.mjs'
import { runChecks } from './steps/steps.mjs'

await command(async () => {
  const context = await ready({ need: ['test'] })
  const total = totalOf(await runChecks(context, { isFixing: process.argv.includes('--fix'), isShort: true }))
  console.log(`${countLongFiles()} long files of tests left to npm test`)
  console.log(totalLine(total))
  return total.failed === 0 ? 0 : 1
})
