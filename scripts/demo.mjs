// npm run demo: the main job of a fair from card texts to spreadsheets with no hand on it. The last line of stdout is its summary.
import './setup/node-version.mjs'
import { statSync } from 'node:fs'
import { demoArguments } from './launch/arguments.mjs'
import { openStage, runFairDesk } from './launch/electron.mjs'
import { callerFolder } from './setup/places.mjs'
import { ready } from './setup/ready.mjs'
import { command } from './setup/command.mjs'

const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() === false

await command(async () => {
  const args = demoArguments(process.argv.slice(2), { folder: callerFolder(), isFile })
  const context = await ready({ need: ['electron', 'build'] })
  return await runFairDesk(context, await openStage(context), args)
})
