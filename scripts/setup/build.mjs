import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { logFile, root } from './places.mjs'
import { lastLines, run } from './run.mjs'
import { say, SetupFailure } from './say.mjs'
import { toolScript } from './tool.mjs'

const sources = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'package-lock.json', 'tsconfig.json']
const builds = [
  { name: 'electron', config: 'electron/vite.config.mjs', result: 'out/electron/main.js' },
  { name: 'renderer', config: 'renderer/vite.config.mjs', result: 'out/renderer' },
  { name: 'booth', config: 'renderer/booth.vite.config.mjs', result: 'out/booth' },
]
const stamp = path.join(root, 'out', '.built')

/** Builds the app into out/ unless out/ already comes from exactly these sources. */
export async function build(context) {
  const wanted = hashOf(sources.map((name) => path.join(root, name)))
  if (isBuilt(wanted)) return
  say('Building FairDesk.')
  // Gone before the build starts: half a build must never pass for a whole one.
  rmSync(stamp, { force: true })
  await Promise.all(builds.map(({ name, config }) => viteBuild(context, name, config)))
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Runs vite under Node 24 with one of our configurations; its output is shown only when it fails. */
export async function viteBuild({ node, env }, name, config) {
  const log = logFile(`build-${name}`)
  rmSync(log, { force: true })
  const { code, output } = await run(node, [toolScript('vite'), 'build', '-c', config], { cwd: root, env, log })
  if (code === 0) return
  const words = lastLines(output, 40)
  console.error(process.stderr.isTTY ? words : stripVTControlCharacters(words))
  throw new SetupFailure(
    `The build of ${name} failed: mend what the lines above say and run the command again (all of it is in ${log}).`,
  )
}

/** One hash over the names and contents of these files and folders, so that touching a file rebuilds nothing. */
export function hashOf(places) {
  const hash = createHash('sha256')
  for (const place of places) addTo(hash, place, path.basename(place))
  return hash.digest('hex')
}

function addTo(hash, place, name) {
  if (!existsSync(place) || name === 'node_modules') return
  const entries = listed(place)
  if (!entries) {
    const content = readFileSync(place)
    hash.update(`${name}\0${content.length}\0`).update(content)
    return
  }
  for (const entry of entries) addTo(hash, path.join(place, entry), `${name}/${entry}`)
}

function listed(place) {
  try {
    return readdirSync(place).sort()
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  }
}

function isBuilt(wanted) {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted &&
    builds.every(({ result }) => existsSync(path.join(root, result)))
  )
}
