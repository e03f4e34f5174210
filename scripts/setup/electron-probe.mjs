// Run by Node 24 as a process of its own: finds out in a few seconds whether Electron's download can be reached. The address,
// mirrors and cache are those of the electron package's own downloader; only the transfer is replaced, by a question.
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const patience = 6_000
const refusals = new Set([403, 407, 429, 451])
const folder = process.argv[2]
const require = createRequire(path.join(folder, 'package.json'))

class Asked extends Error {}

async function ask(url) {
  try {
    const { status } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(patience) })
    return refusals.has(status) || status >= 500 ? `${new URL(url).host} answers ${status}` : undefined
  } catch (error) {
    return `${new URL(url).host}: ${error.cause?.code ?? error.name}`
  }
}

let answer
const downloader = {
  async download(url) {
    answer = await ask(url)
    throw new Asked()
  },
}

try {
  const { downloadArtifact } = await import(pathToFileURL(require.resolve('@electron/get')).href)
  const { version } = require('./package.json')
  const wanted = { version, artifactName: 'electron', platform: process.platform, arch: process.arch }
  // Answered from the download cache, this never asks the network at all.
  await downloadArtifact({ ...wanted, checksums: require('./checksums.json'), downloader })
} catch (error) {
  if (!(error instanceof Asked)) throw error
}
if (answer) console.log(answer)
// Any other code than these two means that the question itself went wrong.
process.exit(answer ? 3 : 0)
