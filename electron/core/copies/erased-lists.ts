import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../db/store.ts'
import { writeDurably } from '../vault-keyring.ts'
import { erasedBeside, erasedName } from './lie-of-copies.ts'

type Log = (line: string) => void

/** Beside the copies of a station: an older copy brings nobody back who was erased. */
export function keepErasedIn(folder: string, { store, log }: { store: Store; log: Log }): void {
  keep(join(folder, erasedName), store, log)
}

/** Beside the data itself, at once: the stick may be out, and the copy on it holds them still. */
export function keepErasedBeside(database: string, store: Store, log: Log): void {
  keep(erasedBeside(database), store, log)
}

function keep(file: string, { copies }: Store, log: Log): void {
  try {
    const persons = JSON.stringify(copies.erasedPersons())
    if (!existsSync(file) || readFileSync(file, 'utf8') !== persons) writeDurably(file, persons)
  } catch (error) {
    log(`copies: the list of erased persons could not be written: ${String(error)}`)
  }
}
