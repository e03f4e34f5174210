// npm run bench [-- NAME…]: our figures beside a reference measured in the same run.
import './setup/node-version.mjs'
import path from 'node:path'
import { openStage } from './launch/electron.mjs'
import { runMain } from './launch/main-child.mjs'
import { viteBuild } from './setup/build.mjs'
import { root } from './setup/places.mjs'
import { ready } from './setup/ready.mjs'
import { command } from './setup/command.mjs'

await command(async () => {
  const context = await ready({ need: ['electron', 'test', 'browser', 'build'] })
  await viteBuild(context, 'bench', 'tests/vite.bench.config.ts')
  const { env } = await openStage(context)
  return await runMain(context.node, [path.join(root, 'out/bench/run.js'), ...process.argv.slice(2)], {
    cwd: root,
    env,
  })
})
