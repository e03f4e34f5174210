import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { phraseLockShape } from './vault-lock.ts'

/** The database's key closed by the operating system for this user on this machine. */
const keychainLockShape = z.strictObject({ kind: z.literal('keychain'), sealed: z.base64() })

const keyringShape = z.strictObject({
  fairdeskKeyring: z.literal(1),
  /** Each lock alone opens the key. */
  locks: z
    .array(z.discriminatedUnion('kind', [keychainLockShape, phraseLockShape]))
    .min(1)
    .max(8),
})
export type Keyring = z.infer<typeof keyringShape>
export type KeyringLock = Keyring['locks'][number]

/** The keyring kept beside the database; null where there is none. Throws for one that cannot be read. */
export function readKeyring(file: string): Keyring | null {
  if (!existsSync(file)) return null
  return keyringShape.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Writes a keyring so that a power cut leaves the old one or the new one, whole and on disk. */
export function writeKeyring(file: string, locks: readonly KeyringLock[]): void {
  const keyring: Keyring = { fairdeskKeyring: 1, locks: [...locks] }
  writeDurably(file, `${JSON.stringify(keyring, null, 2)}\n`)
}

/**
 * Moves a keyring out of the way under a name that tells when. A keyring is never deleted:
 * a backup somewhere may still need it.
 */
export function setKeyringAside(file: string, at: number): void {
  if (!existsSync(file)) return
  const name = basename(file, '.json')
  renameSync(file, join(dirname(file), `${name}.${new Date(at).toISOString().replaceAll(/[-:.]/g, '')}.json`))
}

/** Writes a small secret file: whole or not at all, readable by its owner only. */
export function writeDurably(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  const handle = openSync(draft, 'w', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, file)
  syncFolder(dirname(file))
}

/** Makes a rename survive a power cut; Windows has no such call and needs none on NTFS. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
