import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../vault-keyring.ts'
import { lettersName } from './lie-of-copies.ts'

const lettersShape = z.array(z.string().regex(/^[A-Z]$/u)).max(26)

/** Letters that machines restored from these copies took; none where nothing was written, or it cannot be read. */
export function toldLetters(folder: string): string[] {
  try {
    return lettersShape.parse(JSON.parse(readFileSync(join(folder, lettersName), 'utf8')))
  } catch {
    return []
  }
}

/** Writes beside the copies which letter a machine restored from them bears; answers whether the next one can know. */
export function tellLetter(folder: string, letter: string): boolean {
  try {
    writeDurably(join(folder, lettersName), JSON.stringify([...new Set([...toldLetters(folder), letter])].toSorted()))
    return true
  } catch {
    return false
  }
}
