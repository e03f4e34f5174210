// npm start: FairDesk on this machine, in a window where there is a screen and served to a browser where there is none.
import './setup/node-version.mjs'
import { startArguments } from './launch/arguments.mjs'
import { openStage, runFairDesk } from './launch/electron.mjs'
import { callerFolder } from './setup/places.mjs'
import { ready } from './setup/ready.mjs'
import { command } from './setup/command.mjs'

await command(async () => {
  const given = process.argv.slice(2)
  const folder = callerFolder()
  // Once before the work, so that a mistyped argument need not wait for an installation.
  startArguments(given, { folder, isVirtual: false })
  const context = await ready({ need: ['electron', 'build'] })
  const stage = await openStage(context)
  return await runFairDesk(context, stage, startArguments(given, { folder, isVirtual: stage.isVirtual }))
})
