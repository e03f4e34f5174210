import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { SetupFailure } from './say.mjs'

/**
 * The flags this machine needs to run Electron at all: root has no Chromium sandbox, and a virtual display has no GPU.
 * They are for development and tests; a released FairDesk always runs in its sandbox.
 */
export function electronFlags({ isRoot, isVirtual }) {
  return [...(isRoot ? ['--no-sandbox'] : []), ...(isVirtual ? ['--disable-gpu'] : [])]
}

/** Whether this is Linux's root user, for whom Chromium refuses to build its sandbox. */
export function isRoot() {
  return process.platform === 'linux' && process.getuid() === 0
}

/** Stops with a sentence where Electron would die because neither of Chromium's two sandboxes can be had (Ubuntu 24, containers). */
export function checkSandbox(electron) {
  if (process.platform !== 'linux' || isRoot()) return
  const own = path.join(path.dirname(electron), 'chrome-sandbox')
  if (isSetuid(own)) return
  const tried = spawnSync('unshare', ['-Ur', 'true'])
  if (tried.error || tried.status === 0) return
  throw new SetupFailure(
    `This system does not let Chromium build its sandbox: run "sudo chown root:root ${own} && sudo chmod 4755 ${own}" and then the command again.`,
  )
}

function isSetuid(file) {
  try {
    const { mode, uid } = statSync(file)
    return uid === 0 && (mode & 0o4000) !== 0
  } catch {
    return false
  }
}
