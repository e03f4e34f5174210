import { randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { readOrMakeKeyFile } from './vault-key-file.ts'
import { readKeyring, setKeyringAside, writeKeyring } from './vault-keyring.ts'
import type { Keyring, KeyringLock } from './vault-keyring.ts'
import {
  closeWithPhrase,
  openWithPhrase,
  type PhraseCost,
  type PhraseLock,
  recoveryCost,
  usualCost,
} from './vault-lock.ts'
import { makeRecovery, readRecovery } from './vault-recovery.ts'
import { countTries } from './vault-tries.ts'

/** The operating system's own safe, implemented by the shell. */
export type Keychain = {
  /** False also where the system would only scramble the bytes with a key everyone knows. */
  available(): Promise<boolean>
  wrap(bytes: Uint8Array): Promise<Uint8Array>
  /** Throws where the bytes were wrapped by another user or machine; `isStale` asks for wrapping anew. */
  unwrap(bytes: Uint8Array): Promise<{ bytes: Uint8Array; isStale: boolean }>
}

export type Keeper = OutputOf<'vault.status'>['keeper']

/** Where the key of the sealed database stands. */
export type VaultLook =
  | { state: 'absent' | 'sealed'; keeper: Keeper }
  | { state: 'known'; keeper: Keeper; key: Uint8Array }

/** The keeper of the database's 32-byte key. */
export type Vault = {
  /** Looks, asking the key file or the keychain but no person. Throws `KeyFileTrouble`, or for a keyring that cannot be read. */
  look(): Promise<VaultLook>
  /**
   * Makes a key, or takes the one just made whose database could not be written; `recovery` opens it when all else
   * is lost and is never shown again. Throws `passphrase-short`, or `not-allowed` where a database is there already.
   */
  create(passphrase: string | null, madeBefore: Uint8Array | null): Promise<{ key: Uint8Array; recovery: string }>
  /** The key, for the passphrase or the recovery passphrase. Throws `passphrase-wrong`, `too-many-tries`. */
  unlock(passphrase: string): Promise<Uint8Array>
  /**
   * Resolves for a secret that opens the database: a passphrase that `unlock` takes, or the content of the key file.
   * Throws as `unlock` does.
   */
  prove(secret: string): Promise<void>
}

/** The vault as copies need it: what opens them elsewhere, and the key of one that is brought back. */
export type CopyVault = Vault & {
  /** The key as the recovery passphrase opens it, for copies that are to be opened elsewhere; none where a key file keeps it. */
  recoveryLocks(): PhraseLock[]
  /** The key of a copy, for its recovery passphrase. Throws as `unlock` does. */
  openLocks(locks: readonly PhraseLock[], passphrase: string): Promise<Uint8Array>
  /**
   * Keeps the key of a restored database in place of the former, whose keyring is set aside. Throws `bad-input` (`handle`,
   * `other-key`) where nothing could open it at the next start.
   */
  adopt(key: Uint8Array, locks: readonly PhraseLock[]): Promise<void>
}

const shortestPassphrase = 8

/**
 * The vault of one data folder. A key file given wins (headless runs, development), then the keychain, then a passphrase.
 * `now` is in milliseconds.
 */
export function createVault(place: {
  database: string
  keyring: string
  keyFile: string | null
  keychain: Keychain
  now: () => number
  /** What a guess at a passphrase of a new keyring costs; tests that are about something else make it cheap. */
  cost?: PhraseCost
}): CopyVault {
  const tries = countTries(place.now)
  let lastTry: Promise<unknown> = Promise.resolve()
  // One try at a time, or a hundred at once would all be free.
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const attempt = lastTry.then(run)
    lastTry = attempt.catch(() => undefined)
    return attempt
  }
  return {
    async look() {
      if (place.keyFile !== null)
        return { state: 'known', keeper: 'key-file', key: readOrMakeKeyFile(place.keyFile, place.database) }
      if (!existsSync(place.database))
        return { state: 'absent', keeper: (await place.keychain.available()) ? 'keychain' : 'passphrase' }
      const keyring = readKeyring(place.keyring)
      // A database without a keyring was made with a key file, and only that opens it.
      if (keyring === null) return { state: 'sealed', keeper: 'key-file' }
      const key = await askKeychain(place, keyring)
      return key === null ? { state: 'sealed', keeper: 'passphrase' } : { state: 'known', keeper: 'keychain', key }
    },
    async create(passphrase, madeBefore) {
      const isTaken = madeBefore === null && existsSync(place.database)
      if (place.keyFile !== null || isTaken) throw new Refusal({ code: 'not-allowed' })
      return createKey(place, passphrase, madeBefore ?? randomBytes(32))
    },
    unlock: (passphrase) => inTurn(() => tryPhrase(place, tries, passphrase)),
    prove: (secret) =>
      inTurn(async () => {
        if (place.keyFile === null) await tryPhrase(place, tries, secret)
        else tryKeyFile(readOrMakeKeyFile(place.keyFile, place.database), tries, secret)
      }),
    recoveryLocks: () => (place.keyFile === null ? (readKeyring(place.keyring)?.locks.filter(isRecovery) ?? []) : []),
    openLocks: (locks, passphrase) =>
      inTurn(() => {
        const own = place.keyFile === null ? readKeyring(place.keyring) : null
        return tryLocks(isSameKeyring(own, locks) ? own : { locks: [...locks] }, tries, passphrase)
      }),
    adopt: (key, locks) => adoptKey(place, key, locks),
  }
}

function isRecovery(lock: KeyringLock): lock is PhraseLock {
  return lock.kind === 'recovery'
}

type Place = Parameters<typeof createVault>[0]

async function createKey(
  place: Place,
  passphrase: string | null,
  key: Uint8Array,
): Promise<{ key: Uint8Array; recovery: string }> {
  const recovery = makeRecovery()
  const keychainLock = await closeWithKeychain(place.keychain, key)
  if (
    passphrase === null ? keychainLock === null : Array.from(passphrase.normalize('NFC')).length < shortestPassphrase
  ) {
    throw new Refusal({ code: 'passphrase-short', field: 'passphrase' })
  }
  const { cost = usualCost } = place
  const locks: KeyringLock[] = [
    await closeWithPhrase('recovery', key, readRecovery(recovery) ?? recovery, recoveryCost),
  ]
  if (passphrase !== null) locks.unshift(await closeWithPhrase('passphrase', key, passphrase, cost))
  if (keychainLock !== null) locks.unshift(keychainLock)
  setKeyringAside(place.keyring, place.now())
  writeKeyring(place.keyring, locks)
  return { key, recovery }
}

/** Null where the keychain is not there or does not give back what it was given. */
async function closeWithKeychain(keychain: Keychain, key: Uint8Array): Promise<KeyringLock | null> {
  if (!(await keychain.available())) return null
  try {
    const sealed = await keychain.wrap(key)
    const { bytes } = await keychain.unwrap(sealed)
    if (!timingSafeEqual(bytes, key)) return null
    return { kind: 'keychain', sealed: Buffer.from(sealed).toString('base64') }
  } catch {
    return null
  }
}

async function askKeychain(place: Place, keyring: Keyring): Promise<Uint8Array | null> {
  const lock = keyring.locks.find(({ kind }) => kind === 'keychain')
  if (lock === undefined || !(await place.keychain.available())) return null
  try {
    const { bytes, isStale } = await place.keychain.unwrap(Buffer.from(lock.sealed, 'base64'))
    if (isStale) await renewKeychainLock(place, keyring, bytes)
    return bytes
  } catch {
    // Another user, another machine or a new system: the passphrase or the recovery passphrase still opens it.
    return null
  }
}

async function tryPhrase(place: Place, tries: ReturnType<typeof countTries>, phrase: string): Promise<Uint8Array> {
  const keyring = readKeyring(place.keyring)
  if (keyring === null) throw new Refusal({ code: 'passphrase-wrong', field: 'passphrase' })
  const key = await tryLocks(keyring, tries, phrase)
  // The keychain was meant to open this and did not (else nobody had been asked): let it next time.
  if (keyring.locks.some(({ kind }) => kind === 'keychain')) await renewKeychainLock(place, keyring, key)
  return key
}

async function tryLocks(
  keyring: Pick<Keyring, 'locks'>,
  tries: ReturnType<typeof countTries>,
  phrase: string,
): Promise<Uint8Array> {
  tries.check()
  const key = await openAny(keyring, phrase)
  if (key === null) {
    tries.wrong()
    throw new Refusal({ code: 'passphrase-wrong', field: 'passphrase' })
  }
  tries.right()
  return key
}

async function adoptKey(place: Place, key: Uint8Array, locks: readonly PhraseLock[]): Promise<void> {
  const elsewhere = new Refusal({ code: 'bad-input', field: 'handle', detail: 'other-key' })
  if (place.keyFile !== null) {
    if (!Buffer.from(key).equals(readOrMakeKeyFile(place.keyFile, place.database))) throw elsewhere
    return
  }
  // The machine it was made at: its own keyring opens this key in every way it ever did.
  if (isSameKeyring(readKeyring(place.keyring), locks)) return
  const keychainLock = await closeWithKeychain(place.keychain, key)
  const all = [...(keychainLock === null ? [] : [keychainLock]), ...locks]
  if (all.length === 0) throw elsewhere
  setKeyringAside(place.keyring, place.now())
  writeKeyring(place.keyring, all)
}

function isSameKeyring(keyring: Keyring | null, locks: readonly PhraseLock[]): keyring is Keyring {
  return keyring?.locks.some(({ sealed }) => locks.some((lock) => lock.sealed === sealed)) ?? false
}

function tryKeyFile(key: Uint8Array, tries: ReturnType<typeof countTries>, secret: string): void {
  tries.check()
  const given = Buffer.from(secret.trim(), 'hex')
  if (given.length !== key.length || !timingSafeEqual(given, key)) {
    tries.wrong()
    throw new Refusal({ code: 'passphrase-wrong', field: 'passphrase' })
  }
  tries.right()
}

async function openAny(keyring: Pick<Keyring, 'locks'>, phrase: string): Promise<Uint8Array | null> {
  const recovery = readRecovery(phrase)
  const tryEach = async (kind: 'recovery' | 'passphrase', text: string): Promise<Uint8Array | null> => {
    for (const lock of keyring.locks) {
      const key = lock.kind === kind ? await openWithPhrase(lock, text) : null
      if (key !== null) return key
    }
    return null
  }
  // A passphrase tried costs seconds on an old laptop, so what has the form of a recovery passphrase is tried as one first.
  return (recovery === null ? null : await tryEach('recovery', recovery)) ?? tryEach('passphrase', phrase)
}

/** Puts a fresh lock of this keychain into the keyring; a disk that cannot be written only means asking again next time. */
async function renewKeychainLock(place: Place, keyring: Keyring, key: Uint8Array): Promise<void> {
  const lock = await closeWithKeychain(place.keychain, key)
  if (lock === null) return
  try {
    writeKeyring(place.keyring, [lock, ...keyring.locks.filter(({ kind }) => kind !== 'keychain')])
  } catch {
    // The key itself is at hand, and that is what was asked for.
  }
}
