import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { SetupFailure } from './say.mjs'

/** The script of a package's command, to be run with Node 24: the shims in .bin would pick whatever Node comes first. */
export function toolScript(packageName, name = packageName) {
  const folder = path.join(root, 'node_modules', packageName)
  if (!existsSync(folder))
    throw new SetupFailure(`The package ${packageName} is missing: delete node_modules and run the command again.`)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[name])
}
