import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Refusal } from '../../shared/failure.ts'
import { createVault, type Keychain, type Vault } from '../../electron/core/vault.ts'
import { closeWithPhrase, openWithPhrase, usualCost } from '../../electron/core/vault-lock.ts'
import { makeRecovery, readRecovery } from '../../electron/core/vault-recovery.ts'
import { countTries } from '../../electron/core/vault-tries.ts'

const cheap = { n: 1024, r: 8, p: 1 }

const noKeychain: Keychain = {
  available: () => Promise.resolve(false),
  wrap: () => Promise.reject(new Error('no keychain')),
  unwrap: () => Promise.reject(new Error('no keychain')),
}

/** A keychain of one user on one machine: what it wrapped it gives back, what another wrapped it does not. */
function keychainOf(user: number): Keychain {
  return {
    available: () => Promise.resolve(true),
    wrap: (bytes) => Promise.resolve(Uint8Array.from([user, ...bytes].map((byte) => byte ^ 0xff))),
    unwrap(wrapped) {
      const [owner, ...bytes] = Array.from(wrapped, (byte) => byte ^ 0xff)
      return owner === user
        ? Promise.resolve({ bytes: Uint8Array.from(bytes), isStale: false })
        : Promise.reject(new Error('not yours'))
    },
  }
}

function place(keychain: Keychain = noKeychain): {
  folder: string
  vaultOf: (options?: { keychain?: Keychain; keyFile?: string; now?: () => number }) => Vault
  makeDatabase(): void
} {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-vault-'))
  return {
    folder,
    makeDatabase: () => writeFileSync(join(folder, 'fair.db'), 'sealed'),
    vaultOf: ({ keychain: other = keychain, keyFile, now = Date.now } = {}) =>
      createVault({
        database: join(folder, 'fair.db'),
        keyring: join(folder, 'fair.keyring.json'),
        keyFile: keyFile ?? null,
        keychain: other,
        now,
        cost: cheap,
      }),
  }
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
    return null
  } catch (error) {
    return error instanceof Refusal ? error.failure : error
  }
}

test('where the machine has no keychain the desk is opened by its passphrase, or by the recovery passphrase', async () => {
  const { vaultOf, makeDatabase, folder } = place()
  expect(await vaultOf().look()).toEqual({ state: 'absent', keeper: 'passphrase' })
  const { key, recovery } = await vaultOf().create('ngày hội 2026', null)
  makeDatabase()
  const keyring = readFileSync(join(folder, 'fair.keyring.json'), 'utf8')
  expect(statSync(join(folder, 'fair.keyring.json')).mode & 0o777).toBe(0o600)
  for (const secret of [Buffer.from(key).toString('hex'), Buffer.from(key).toString('base64'), recovery])
    expect(keyring).not.toContain(secret)

  expect(await vaultOf().look()).toEqual({ state: 'sealed', keeper: 'passphrase' })
  // The same words typed on a machine that composes its accents apart.
  for (const typed of ['ngày hội 2026'.normalize('NFD'), ` ${recovery.toLowerCase().replaceAll('-', ' ')} `]) {
    expect(Buffer.from(await vaultOf().unlock(typed)).equals(key)).toBe(true)
  }
  expect(await failureOf(vaultOf().unlock('ngày hội 2027'))).toEqual({ code: 'passphrase-wrong', field: 'passphrase' })
})

test('a passphrase under eight characters is too short, and without a keychain there must be one', async () => {
  const { vaultOf, folder } = place()
  for (const passphrase of ['ngắn', 'bảy chữ', null]) {
    expect(await failureOf(vaultOf().create(passphrase, null))).toEqual({
      code: 'passphrase-short',
      field: 'passphrase',
    })
  }
  expect(existsSync(join(folder, 'fair.keyring.json'))).toBe(false)
})

test('with a keychain nobody is asked, until the machine or the user changes', async () => {
  const { vaultOf, makeDatabase } = place(keychainOf(1))
  expect(await vaultOf().look()).toEqual({ state: 'absent', keeper: 'keychain' })
  const { key, recovery } = await vaultOf().create(null, null)
  makeDatabase()
  expect(await vaultOf().look()).toEqual({ state: 'known', keeper: 'keychain', key: Uint8Array.from(key) })

  const elsewhere = keychainOf(2)
  expect(await vaultOf({ keychain: elsewhere }).look()).toEqual({ state: 'sealed', keeper: 'passphrase' })
  expect(Buffer.from(await vaultOf({ keychain: elsewhere }).unlock(recovery)).equals(key)).toBe(true)
  // Asked once, the new machine's keychain knows it from then on.
  expect(await vaultOf({ keychain: elsewhere }).look()).toMatchObject({ state: 'known', keeper: 'keychain' })
})

test('a keychain that does not give back what it took is not trusted with the key', async () => {
  const forgetful: Keychain = {
    ...keychainOf(1),
    unwrap: () => Promise.resolve({ bytes: new Uint8Array(32), isStale: false }),
  }
  expect(await failureOf(place(forgetful).vaultOf().create(null, null))).toMatchObject({ code: 'passphrase-short' })
})

test('a lock that was tampered with opens nothing, however right the passphrase', async () => {
  const { vaultOf, makeDatabase, folder } = place()
  const { recovery } = await vaultOf().create('một cụm từ dài', null)
  makeDatabase()
  const file = join(folder, 'fair.keyring.json')
  const keyring = JSON.parse(readFileSync(file, 'utf8')) as { locks: { n: number; kind: string }[] }
  const cheaper = { ...keyring, locks: keyring.locks.map((lock) => ({ ...lock, n: 2048 })) }
  writeFileSync(file, JSON.stringify(cheaper))
  expect(await failureOf(vaultOf().unlock('một cụm từ dài'))).toMatchObject({ code: 'passphrase-wrong' })
  const swapped = {
    ...keyring,
    locks: keyring.locks.map((lock) => ({ ...lock, kind: lock.kind === 'recovery' ? 'passphrase' : 'recovery' })),
  }
  writeFileSync(file, JSON.stringify(swapped))
  expect(await failureOf(vaultOf().unlock(recovery))).toMatchObject({ code: 'passphrase-wrong' })
})

test('a guess at a real passphrase costs 128 MiB, so that a stolen laptop gives nothing away soon', async () => {
  const lock = await closeWithPhrase('passphrase', new Uint8Array(32).fill(5), 'một cụm từ dài', usualCost)
  expect(lock).toMatchObject({ n: 131_072, r: 8, p: 1 })
  expect(await openWithPhrase(lock, 'một cụm từ dài')).toEqual(Buffer.alloc(32, 5))
}, 60_000)

test('guessing gets slower, also when all guesses come at once', async () => {
  const { vaultOf, makeDatabase } = place()
  await vaultOf().create('một cụm từ dài', null)
  makeDatabase()
  let clock = 1_000_000
  const vault = vaultOf({ now: () => clock })
  const guesses = await Promise.all(Array.from({ length: 8 }, (_, at) => failureOf(vault.unlock(`đoán lần thứ ${at}`))))
  expect(guesses.map((guess) => (guess as { code: string }).code)).toEqual([
    ...Array<string>(5).fill('passphrase-wrong'),
    ...Array<string>(3).fill('too-many-tries'),
  ])
  expect(await failureOf(vault.unlock('một cụm từ dài'))).toEqual({ code: 'too-many-tries', detail: '5' })
  clock += 5_000
  expect(await failureOf(vault.unlock('một cụm từ dài'))).toBeNull()
})

test('whoever can open the database can prove it: by passphrase, recovery passphrase or key file, and nobody else', async () => {
  const { vaultOf, makeDatabase, folder } = place()
  const keyFile = join(folder, 'keys', 'fair.key')
  const { recovery } = await vaultOf().create('một cụm từ dài', null)
  makeDatabase()
  for (const secret of ['một cụm từ dài', recovery]) expect(await failureOf(vaultOf().prove(secret))).toBeNull()
  expect(await failureOf(vaultOf().prove('một cụm từ khác'))).toMatchObject({ code: 'passphrase-wrong' })

  const byFile = place().vaultOf({ keyFile })
  await byFile.look()
  expect(await failureOf(byFile.prove(readFileSync(keyFile, 'utf8')))).toBeNull()
  expect(await failureOf(byFile.prove('0'.repeat(64)))).toMatchObject({ code: 'passphrase-wrong' })
  for (let at = 0; at < 4; at += 1) await failureOf(byFile.prove(''))
  expect(await failureOf(byFile.prove(readFileSync(keyFile, 'utf8')))).toMatchObject({ code: 'too-many-tries' })
})

test('a clock set back does not lock the desk for longer', () => {
  let clock = 10_000_000
  const tries = countTries(() => clock)
  for (let at = 0; at < 5; at += 1) tries.wrong()
  clock = 0
  expect(() => tries.check()).toThrow('too-many-tries')
  clock = 5_000
  expect(() => tries.check()).not.toThrow()
})

test('a key file is made once, for its owner only, and from then on opens without anybody', async () => {
  const { vaultOf, makeDatabase, folder } = place()
  const keyFile = join(folder, 'keys', 'fair.key')
  const first = await vaultOf({ keyFile }).look()
  expect(first).toMatchObject({ state: 'known', keeper: 'key-file' })
  expect(readFileSync(keyFile, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  makeDatabase()
  expect(await vaultOf({ keyFile }).look()).toEqual(first)
  // Without the file named, nobody can open it, and no passphrase is asked in vain.
  expect(await vaultOf().look()).toEqual({ state: 'sealed', keeper: 'key-file' })
  expect(await failureOf(vaultOf().create('một cụm từ dài', null))).toMatchObject({ code: 'not-allowed' })
})

test('a missing or spoilt key file is said in a sentence and never replaced under a database', async () => {
  const { vaultOf, makeDatabase, folder } = place()
  makeDatabase()
  const keyFile = join(folder, 'fair.key')
  await expect(vaultOf({ keyFile }).look()).rejects.toThrow(
    /does not exist, but the database .* does\. Give the key file/,
  )
  expect(existsSync(keyFile)).toBe(false)
  writeFileSync(keyFile, 'abc')
  await expect(vaultOf({ keyFile }).look()).rejects.toThrow(/does not hold 64 hexadecimal digits/)
})

test('a keyring whose database is gone is set aside, not lost, when a new desk is made', async () => {
  const { vaultOf, folder } = place(keychainOf(1))
  await vaultOf().create(null, null)
  await vaultOf({ now: () => Date.UTC(2026, 9, 1, 1, 2, 3) }).create(null, null)
  expect(readdirSync(folder).toSorted()).toEqual(['fair.keyring.20261001T010203000Z.json', 'fair.keyring.json'])
})

test('a recovery passphrase is easy to copy: no vowel for Telex to bend, no pair that looks alike', () => {
  for (let at = 0; at < 200; at += 1) {
    const recovery = makeRecovery()
    expect(recovery).toMatch(/^([2-9CFHJKMNPQRTVX]{4}-){5}[2-9CFHJKMNPQRTVX]{4}$/)
    const asWritten = recovery
      .replaceAll('-', ' – ')
      .replaceAll('5', 's')
      .replaceAll('2', 'z')
      .replaceAll('8', 'B')
      .replaceAll('7', '1')
    expect(readRecovery(asWritten)).toBe(recovery.replaceAll('-', ''))
  }
  for (const other of ['', 'một cụm từ dài', 'CCCC-CCCC', 'CCCCCCCCCCCCCCCCCCCCCCCÉ'])
    expect(readRecovery(other)).toBeNull()
})
