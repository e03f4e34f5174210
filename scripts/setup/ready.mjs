import path from 'node:path'
import { build } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { findElectron } from './electron.mjs'
import { alone } from './lock.mjs'
import { findNode, withNode } from './node24.mjs'
import { installPackages } from './packages.mjs'
import { prepareFolders, root } from './places.mjs'
import { checkSandbox } from './sandbox.mjs'
import { checkLibraries, installSystem } from './system.mjs'

/**
 * Makes a bare machine ready for a command, and does nothing on one that is. Every command calls it first with what it
 * needs beside the packages and Node 24: 'electron' (with libraries and a display), 'build', or a key of systemList.
 */
export async function ready({ need = [] } = {}) {
  prepareFolders()
  return await alone(async () => {
    await installPackages()
    const node = await findNode()
    const context = { root, node, env: withNode(process.env, node), electron: undefined }
    if (need.includes('electron')) Object.assign(context, await readyElectron(context))
    await installSystem(need.filter((name) => name !== 'electron'))
    if (need.includes('build')) await build(context)
    return context
  })
}

async function readyElectron({ node, env }) {
  const electron = await findElectron(node)
  await installSystem(hasDisplay() ? ['electron'] : ['electron', 'display'])
  await checkLibraries(electron.path)
  checkSandbox(electron.path)
  return { electron, env: withElectron(env, electron) }
}

/** The environment that tells tests and tools which Electron to start, and FairDesk to say on screen when it is a copy. */
export function withElectron(env, { path: file, source }) {
  if (source === 'official') return { ...env, FAIRDESK_ELECTRON: file }
  // Without this the electron package would try to download its own as soon as it is asked for a path.
  const elsewhere = { ...env, FAIRDESK_ELECTRON: file, ELECTRON_OVERRIDE_DIST_PATH: path.dirname(file) }
  return source === 'third-party-copy' ? { ...elsewhere, FAIRDESK_THIRD_PARTY_ELECTRON: '1' } : elsewhere
}
