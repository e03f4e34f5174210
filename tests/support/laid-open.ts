import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { testKey } from './station.ts'

/** The bytes of a sealed database laid open page by page, free pages included, nothing rewritten. */
export function laidOpen(file: string): Buffer {
  const copy = file.replace(/\.db$/, '-laid-open.db')
  copyFileSync(file, copy)
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
  const connection = new Database(copy)
  connection.pragma(`cipher = 'chacha20'`)
  connection.pragma(`key = "x'${testKey.toString('hex')}'"`)
  connection.pragma('journal_mode = DELETE')
  connection.pragma(`rekey = ''`)
  connection.close()
  return readFileSync(copy)
}
