import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { npm, npmTrouble } from './npm.mjs'
import { logFile, root } from './places.mjs'
import { say, SetupFailure } from './say.mjs'

const modules = path.join(root, 'node_modules')
const stamp = path.join(modules, '.fairdesk-lock')

/** Puts the packages of package-lock.json into node_modules, exactly those, running none of their install scripts. */
export async function installPackages() {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!holds(lock)) {
    say('Installing the npm packages of package-lock.json; this takes a minute or so.')
    await npmCi()
  }
  writeFileSync(stamp, wanted)
}

/** Says whether npm's record of what it installed has every package the lock file asks for on this platform. */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true
    const found = installed.packages[place]
    // Packages for other platforms are rightly absent.
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true
  })
}

// After `npm install something` npm's own record already equals the lock file, and nothing needs to be installed again.
function holds(lock) {
  const record = path.join(modules, '.package-lock.json')
  return existsSync(record) && isInstalled(JSON.parse(lock.toString('utf8')), JSON.parse(readFileSync(record, 'utf8')))
}

async function npmCi() {
  refuseToReplaceOurselves(process.platform, process.execPath)
  const log = logFile('npm-ci')
  rmSync(log, { force: true })
  // Set even where NODE_ENV=production or an .npmrc would leave out what development needs.
  const wanted = ['--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  const result = await npm(['ci', ...wanted], { cwd: root, log })
  if (result.code !== 0) throw new SetupFailure(npmTrouble(result.output, 'The npm packages', log))
}

// npm puts node_modules/.bin first, so once set up we run on the Node in there, and Windows deletes no running program.
function refuseToReplaceOurselves(platform, node) {
  if (platform !== 'win32' || !node.startsWith(modules)) return
  throw new SetupFailure('The packages have changed: run "npm ci --ignore-scripts" and then the command again.')
}
