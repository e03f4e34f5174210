import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { logFile } from './places.mjs'
import { run } from './run.mjs'
import { say, SetupFailure } from './say.mjs'

// English, because we read what apt says; no questions, because nobody is there to answer them.
const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' }
const hurry = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20', '-o', 'Acquire::Retries=1']
const lockTries = 12
const lockPause = 5_000

/** Whether this system's packages come from apt. */
export function hasApt() {
  return existsSync('/usr/bin/apt-get')
}

/** For each missing entry the one of its names that this release of Debian or Ubuntu can install. */
export function aptNames(entries, candidates = candidatesOf(entries)) {
  return [...new Set(entries.map(({ names }) => names.find((name) => candidates.has(name)) ?? names.at(-1)))]
}

/** The packages that `apt-cache policy` says can be installed. */
export function readPolicy(output) {
  return new Set([...output.matchAll(/^(\S+):\n.*\n\s+Candidate: (?!\(none\))/gm)].map(([, name]) => name))
}

/** Installs as root what brings the missing entries, refreshing apt's lists only where that turns out to be needed. */
export async function aptInstall(entries) {
  const log = logFile('apt')
  rmSync(log, { force: true })
  const known = candidatesOf(entries)
  const isListed = entries.every(({ names }) => names.some((name) => known.has(name)))
  const first = isListed ? await install(entries, log) : { code: 1, output: '' }
  if (first.code === 0) return
  if (isLocked(first.output)) throw new SetupFailure(aptTrouble(first.output, log))
  // Some lists may fail (a repository of somebody else's, say) while the ones that matter come: the install decides.
  const updated = await patiently(['update'], log)
  const result = await install(entries, log)
  if (result.code !== 0) throw new SetupFailure(aptTrouble(updated.output + result.output, log))
}

/** One sentence for what apt ended with. */
export function aptTrouble(output, log) {
  const place = `(apt's output is in ${log})`
  if (isLocked(output))
    return `Another program is using apt: wait until it has finished and run the command again ${place}.`
  if (/no space left|enough free space/i.test(output))
    return `The disk is full: free about 2 GB and run the command again ${place}.`
  if (
    /Temporary failure resolving|Could not (resolve|connect)|Failed to fetch|Connection (timed out|failed)/.test(output)
  ) {
    return `The system packages could not be fetched: connect to the internet (or to the apt mirror in /etc/apt) and run the command again ${place}.`
  }
  const unknown = [
    ...output.matchAll(/Unable to locate package (\S+)|Package '?([^' ]+)'? has no installation candidate/g),
  ].map(([, one, other]) => one ?? other)
  if (unknown.length > 0)
    return `This release has no package ${[...new Set(unknown)].join(', ')}: enable its "main" (Ubuntu: "universe") section and run the command again ${place}.`
  return `apt could not install the system packages: run "apt-get -f install" and then the command again ${place}.`
}

function isLocked(output) {
  return /Could not get lock|Unable to lock|Unable to acquire/.test(output)
}

function candidatesOf(entries) {
  const names = entries.flatMap((entry) => entry.names)
  return readPolicy(spawnSync('apt-cache', ['policy', ...names], { encoding: 'utf8', env }).stdout ?? '')
}

function install(entries, log) {
  return patiently(['install', '-y', '-q', '--no-install-recommends', ...aptNames(entries)], log)
}

// A machine that has just started is often still updating itself.
async function patiently(args, log) {
  for (let attempt = 1; ; attempt += 1) {
    const result = await run('apt-get', [...hurry, ...args], { env, log })
    if (result.code === 0 || !isLocked(result.output) || attempt === lockTries) return result
    if (attempt === 1) say('Another program is using apt; waiting up to a minute for it to finish.')
    await new Promise((resolve) => setTimeout(resolve, lockPause))
  }
}
