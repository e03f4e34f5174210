import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** The same list as in electron/web/ui-files.ts, which gives these files out. */
const packable = new Set(['.js', '.css', '.svg', '.wasm', '.json', '.ttf'])
/** What fits into one packet anyway. */
const smallest = 1024

/** A vite plugin: leaves `name.br` beside every built file that gets smaller, since phones load the page each time anew. */
export function packAssets() {
  let folder = ''
  return {
    name: 'pack-assets',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) pack(join(folder, name))
    },
  }
}

function pack(file) {
  if (!packable.has(extname(file)) || !statSync(file).isFile()) return
  const content = readFileSync(file)
  if (content.length < smallest) return
  const packed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  if (packed.length < content.length) writeFileSync(`${file}.br`, packed)
}
