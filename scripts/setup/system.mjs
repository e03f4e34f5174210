import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { aptInstall, aptNames, hasApt } from './apt.mjs'
import { run } from './run.mjs'
import { say, SetupFailure } from './say.mjs'
import { systemList } from './system-list.mjs'

/** Sees that the system has what is needed (keys of systemList), installing it where that is possible without asking. */
export async function installSystem(needs) {
  if (process.platform !== 'linux') return
  const missing = findMissing(needs)
  if (missing.length === 0) return
  if (!hasApt())
    throw new SetupFailure(
      `This system lacks ${proofs(missing)}: install them with its package manager (Debian calls them ${firstNames(missing)}).`,
    )
  const names = aptNames(missing)
  if (process.getuid() !== 0) {
    throw new SetupFailure(
      `This system lacks ${names.join(', ')}: run "sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}" and then the command again.`,
    )
  }
  say(`Installing system packages: ${names.join(' ')}.`)
  await aptInstall(missing)
  const left = findMissing(needs)
  if (left.length > 0)
    throw new SetupFailure(
      `The system packages are installed but ${proofs(left)} cannot be found: install them by hand and run the command again.`,
    )
}

/** Whether Electron finds every library it is linked to; a bare "error while loading shared libraries" helps nobody. */
export async function checkLibraries(electron) {
  if (process.platform !== 'linux') return
  const { code, output } = await run('ldd', [electron])
  const missing = code === 0 ? missingLibraries(output) : []
  if (missing.length > 0)
    throw new SetupFailure(
      `Electron cannot start without ${missing.join(', ')}: install the system packages that bring them and run the command again.`,
    )
}

/** The libraries that ldd could not find. */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name)
}

/** The entries of the list that this system does not have. */
export function findMissing(needs, has = hasEntry(libraries())) {
  return needs.flatMap((need) => systemList[need] ?? []).filter((entry) => !has(entry))
}

function hasEntry(known) {
  return ({ library, command, file }) => (library ? known.has(library) : command ? isOnPath(command) : existsSync(file))
}

function libraries() {
  // By its full name: /sbin is not on everyone's PATH.
  const { stdout } = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' })
  return new Set([...(stdout ?? '').matchAll(/^\s+(\S+) \(/gm)].map(([, name]) => name))
}

/** Whether a command is here, looking in the administrator's folders too. */
export function isOnPath(command, searchPath = process.env.PATH ?? '') {
  return [...searchPath.split(':'), '/usr/local/sbin', '/usr/sbin', '/sbin'].filter(Boolean).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function proofs(entries) {
  return entries.map(({ library, command, file }) => library ?? command ?? file).join(', ')
}

function firstNames(entries) {
  return entries.map(({ names }) => names.at(-1)).join(', ')
}
