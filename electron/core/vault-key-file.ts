import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A key file that cannot be used; `message` is a whole sentence for the terminal, remedy included. */
export class KeyFileTrouble extends Error {
  override readonly name = 'KeyFileTrouble'
}

/**
 * The key in a key file: 64 hexadecimal digits (32 bytes). A missing file is made, readable by its owner only,
 * but only while there is no database yet: a new key could never open an old one. Throws `KeyFileTrouble`.
 */
export function readOrMakeKeyFile(keyFile: string, database: string): Uint8Array {
  if (!existsSync(keyFile)) {
    if (existsSync(database)) {
      throw new KeyFileTrouble(
        `The key file ${keyFile} does not exist, but the database ${database} does. Give the key file this database was made with, or another --data folder.`,
      )
    }
    return makeKeyFile(keyFile)
  }
  const text = readFileSync(keyFile, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new KeyFileTrouble(
      `The key file ${keyFile} does not hold 64 hexadecimal digits. Give the file this database was made with.`,
    )
  }
  return Buffer.from(text, 'hex')
}

function makeKeyFile(keyFile: string): Uint8Array {
  const key = randomBytes(32)
  mkdirSync(dirname(keyFile), { recursive: true })
  // 'wx': should two processes make it at once, one of them fails instead of both having a key.
  const handle = openSync(keyFile, 'wx', 0o600)
  try {
    writeSync(handle, `${key.toString('hex')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return key
}
