import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { logFile, root } from './places.mjs'
import { run } from './run.mjs'
import { say, SetupFailure } from './say.mjs'

const folder = path.join(root, 'node_modules', 'electron')
const probe = fileURLToPath(new URL('./electron-probe.mjs', import.meta.url))
const downloadLimit = 15 * 60_000

/** The Electron that the electron package has downloaded, if it has. */
export function officialElectron() {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const dist = path.join(folder, 'dist')
  const pointer = path.join(folder, 'path.txt')
  if (!existsSync(pointer) || !existsSync(path.join(dist, 'version'))) return undefined
  if (readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '') !== version) return undefined
  const file = path.join(dist, readFileSync(pointer, 'utf8').trim())
  return existsSync(file) ? { path: file, version, source: 'official' } : undefined
}

/** Lets the electron package download its own binary. Returns why the host cannot be reached, or nothing when it is here. */
export async function tryOfficial(node) {
  const log = logFile('electron')
  rmSync(log, { force: true })
  const env = throughProxy(process.env)
  const probed = await run(node, [probe, folder], { log, env, limit: 20_000 })
  if (probed.isLate) return 'no answer'
  if (probed.code === 3) return probed.output.trim().split('\n').at(-1)
  if (probed.code !== 0)
    throw new SetupFailure(
      `Electron's downloader does not run: delete node_modules and run the command again (its output is in ${log}).`,
    )
  say('Downloading Electron (about 120 MB).')
  const result = await run(node, [path.join(folder, 'install.js')], { log, env, limit: downloadLimit })
  if (result.code === 0 && officialElectron()) return undefined
  const trouble = downloadTrouble(result.output)
  if (result.isLate || trouble === 'unreachable') return 'the download broke off'
  throw new SetupFailure(`Electron could not be downloaded because ${trouble} (the output is in ${log}).`)
}

/** Why install.js failed. Only a network that gives out is `unreachable`; a wrong checksum must never lead to another source. */
export function downloadTrouble(output) {
  if (/checksum/i.test(output))
    return 'the download does not match its checksum: run the command again, and if it happens again do not trust this network'
  if (/\b(ENOSPC|EDQUOT)\b|no space left/i.test(output))
    return 'the disk is full: free about 2 GB and run the command again'
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output))
    return 'this user may not write in node_modules/electron or in the download cache: give this user both'
  const network =
    /fetch failed|terminated|premature close|other side closed|UND_ERR|ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|Response code (403|407|429|451|5\d\d)/i
  return network.test(output) ? 'unreachable' : 'its installer failed: read the output and run the command again'
}

/** Node leaves the proxy variables alone unless it is asked to use them; a developer behind a proxy has them set. */
export function throughProxy(env) {
  const hasProxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => env[name])
  return { ...env, ELECTRON_GET_NO_PROGRESS: '1', ...(hasProxy ? { NODE_USE_ENV_PROXY: '1' } : {}) }
}
