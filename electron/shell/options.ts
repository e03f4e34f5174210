import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** How FairDesk was asked to start. Paths are absolute. */
export type Options = {
  /** The data folder; null is the system's own place for this user. */
  data: string | null
  /** Keeps the database's key in this file instead of the keychain or a passphrase. */
  keyFile: string | null
  /** Also serves a browser on this machine. */
  serve: boolean
  /** Exports are written into this folder without asking where. */
  downloads: string | null
  /** Runs the main job of a fair with no hand on it, and ends. */
  demo: DemoOptions | null
}

export type DemoOptions = { out: string; people: number; seed: number; cards: string | null }

const known = {
  data: { type: 'string' },
  'key-file': { type: 'string' },
  serve: { type: 'boolean' },
  downloads: { type: 'string' },
  demo: { type: 'boolean' },
  out: { type: 'string' },
  people: { type: 'string' },
  seed: { type: 'string' },
  cards: { type: 'string' },
} as const

/** Thrown for a command line that cannot be followed; `message` is a whole sentence. */
class Misread extends Error {}

/**
 * Reads the command line, or says in one sentence what is wrong with it. Unknown arguments are left to Chromium,
 * whose own (`--no-sandbox`, `--remote-debugging-port=0`) come on the same line.
 */
export function readOptions(
  argv: readonly string[],
  folder: string,
): { ok: true; options: Options } | { ok: false; sentence: string } {
  const { values } = parseArgs({ args: [...argv], options: known, strict: false, allowPositionals: true })
  const path = (name: 'data' | 'key-file' | 'downloads' | 'out' | 'cards'): string | null => {
    const value = values[name]
    if (value === undefined) return null
    if (typeof value !== 'string' || value === '' || value.startsWith('--'))
      throw new Misread(`--${name} needs a path: write --${name}=PATH.`)
    return resolve(folder, value)
  }
  const count = (name: 'people' | 'seed', usual: number): number => {
    const value = values[name]
    if (value === undefined) return usual
    if (typeof value !== 'string' || !/^\d{1,9}$/.test(value))
      throw new Misread(`--${name} needs a whole number: write --${name}=${usual}.`)
    return Number(value)
  }
  const demo = (): DemoOptions => {
    const out = path('out')
    if (out === null) throw new Misread('--demo needs a folder to write into: write --out=DIR.')
    return { out, people: count('people', 200), seed: count('seed', 1), cards: path('cards') }
  }
  try {
    const options = {
      data: path('data'),
      keyFile: path('key-file'),
      serve: values.serve === true,
      downloads: path('downloads'),
      demo: values.demo === true ? demo() : null,
    }
    return { ok: true, options }
  } catch (error) {
    if (error instanceof Misread) return { ok: false, sentence: error.message }
    throw error
  }
}
