import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

// npm's own waits between tries add up to minutes, for every package anew, when there is no network at all.
const shortWaits = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
const oneQuestion = ['ping', '--fetch-retries=1', '--fetch-timeout=10000', ...shortWaits]

/** Runs npm with whatever registry the developer has configured, or from npm's own cache when that cannot be reached. */
export async function npm(args, options) {
  // Under the Node that npm itself was started with: ours may lie in the very folder that npm is about to replace.
  const [file, first] = npmCommand(process.env, process.env.npm_node_execpath ?? process.execPath)
  const ping = await run(file, [...first, ...oneQuestion], { ...options, limit: 30_000 })
  const isOffline = ping.isLate || (ping.code !== 0 && isNetworkTrouble(ping.output))
  return await run(file, [...first, ...args, ...shortWaits, ...(isOffline ? ['--offline'] : [])], options)
}

/** How to call npm without a shell: as the script npm names itself, else the one beside Node, else by name. */
export function npmCommand(env, node) {
  if (env.npm_execpath?.endsWith('npm-cli.js')) return [node, [env.npm_execpath]]
  const places = ['node_modules', '../lib/node_modules'].map((place) =>
    path.join(path.dirname(node), place, 'npm/bin/npm-cli.js'),
  )
  const found = places.find((place) => existsSync(place))
  return found ? [node, [found]] : ['npm', []]
}

/** Whether npm failed because nothing could be fetched. */
export function isNetworkTrouble(output) {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|EIDLETIMEOUT)\b|network (request|timeout)/.test(
    output,
  )
}

const troubles = [
  [/\b(ENOSPC|EDQUOT)\b|no space left/i, () => 'the disk is full: free about 2 GB and run the command again'],
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    () => 'npm may not write in this folder or in its cache: give this user both and run the command again',
  ],
  [
    /\bEINTEGRITY\b/,
    () =>
      'a download does not match package-lock.json: run "npm cache clean --force", and if it happens again do not use that registry',
  ],
  [
    /\bEUSAGE\b|in sync/,
    () => 'package.json and package-lock.json disagree: run "npm install --ignore-scripts" and commit both',
  ],
  [
    /\bE40[13]\b/,
    () => 'the npm registry refused this machine: check "npm config get registry" and the login in .npmrc',
  ],
  [/\b(E404|ETARGET)\b/, () => 'the npm registry does not have one of them: check "npm config get registry"'],
]

/** One sentence for what npm ended with: `what` could not be installed, why, and the remedy; `log` keeps npm's own words. */
export function npmTrouble(output, what, log) {
  const known = troubles.find(([sign]) => sign.test(output))
  const network =
    'the npm registry cannot be reached: connect to the internet (or set the proxy with "npm config set proxy") and run the command again'
  const why = isNetworkTrouble(output)
    ? network
    : known
      ? known[1]()
      : 'npm failed: read its output and run the command again'
  return `${what} could not be installed because ${why} (npm's output is in ${log}).`
}
