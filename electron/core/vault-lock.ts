import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'

/**
 * Cost of one guess: 128 MiB and 0.7 s in Node, 1.5 s in Electron, whose BoringSSL is slower (measured; OWASP's scrypt setting, N=2^17 r=8 p=1).
 * A lock keeps the cost it was made with, so that raising it here never shuts out an older keyring.
 */
export const usualCost: PhraseCost = { n: 2 ** 17, r: 8, p: 1 }
/** A recovery passphrase is 105 random bits: nobody guesses it at any cost, so a person in trouble need not wait. */
export const recoveryCost: PhraseCost = { n: 2 ** 14, r: 8, p: 1 }
const nonceBytes = 12
const tagBytes = 16

const base64 = z.base64()

/** The database's key, closed by something a person knows. */
export const phraseLockShape = z.strictObject({
  kind: z.enum(['passphrase', 'recovery']),
  n: z
    .int()
    .min(2)
    .max(2 ** 20)
    .refine((n) => (n & (n - 1)) === 0),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
  salt: base64,
  nonce: base64,
  sealed: base64,
})
export type PhraseCost = Pick<PhraseLock, 'n' | 'r' | 'p'>
export type PhraseLock = z.infer<typeof phraseLockShape>
type Header = Omit<PhraseLock, 'nonce' | 'sealed'>

/** Closes the key with a passphrase (scrypt, then AES-256-GCM over the key with the header authenticated). */
export async function closeWithPhrase(
  kind: PhraseLock['kind'],
  key: Uint8Array,
  phrase: string,
  cost: PhraseCost,
): Promise<PhraseLock> {
  const header: Header = { kind, ...cost, salt: randomBytes(16).toString('base64') }
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', await derive(header, phrase), nonce)
  cipher.setAAD(headerText(header))
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
  return { ...header, nonce: nonce.toString('base64'), sealed: sealed.toString('base64') }
}

/** The key behind a lock, or null where the passphrase is wrong or the lock was tampered with. */
export async function openWithPhrase(lock: PhraseLock, phrase: string): Promise<Uint8Array | null> {
  const sealed = Buffer.from(lock.sealed, 'base64')
  const split = sealed.length - tagBytes
  if (split < 0) return null
  const derived = await derive(lock, phrase)
  try {
    const decipher = createDecipheriv('aes-256-gcm', derived, Buffer.from(lock.nonce, 'base64'), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(headerText(lock))
    decipher.setAuthTag(sealed.subarray(split))
    return Buffer.concat([decipher.update(sealed.subarray(0, split)), decipher.final()])
  } catch {
    return null
  }
}

/** What must not be changed without the lock failing: which lock this is and how dear a guess is. */
function headerText(lock: Header): Buffer {
  return Buffer.from(['fairdesk-keyring-1', lock.kind, lock.n, lock.r, lock.p, lock.salt].join('|'))
}

function derive(lock: Header, phrase: string): Promise<Buffer> {
  const { n: N, r, p } = lock
  // NFC: "ế" typed on Windows and pasted from a phone may differ in bytes while being the same passphrase.
  const text = phrase.normalize('NFC')
  return new Promise((resolve, reject) => {
    const settings = { N, r, p, maxmem: 128 * N * r + 2 ** 20 }
    scrypt(text, Buffer.from(lock.salt, 'base64'), 32, settings, (error, derived) => {
      if (error) reject(error)
      else resolve(derived)
    })
  })
}
