import { accessSync, constants, mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this clone. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What set-up keeps for this clone (Electron's copy, logs, reports); ignored by git and safe to delete. */
export const cache = path.join(root, '.cache')

/** The file that keeps one tool's whole output, so that the screen needs only a sentence. */
export function logFile(name) {
  return path.join(cache, 'log', `${name}.log`)
}

/** Where the developer stood when they typed the command: npm itself moves to the clone's folder. */
export function callerFolder(env = process.env) {
  return env.INIT_CWD || process.cwd()
}

/** Finds out before any work that this clone can be written, since every later step needs it. */
export function prepareFolders() {
  accessSync(root, constants.W_OK)
  mkdirSync(path.join(cache, 'log'), { recursive: true })
  accessSync(cache, constants.W_OK)
}
