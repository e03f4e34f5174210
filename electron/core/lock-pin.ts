import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/**
 * What one guess costs: 16 MiB and about 50 ms. Cheaper than the vault's passphrase, since the digest lies inside the
 * sealed database, and guesses at the screen are counted.
 */
const cost = { N: 2 ** 14, r: 8, p: 1 }

/** A PIN as kept: never the digits. */
export const keptPinShape = z.strictObject({ salt: z.base64(), digest: z.base64() })
export type KeptPin = z.infer<typeof keptPinShape>

/** Whether this is a PIN: 4 to 8 digits. */
export function isPinShape(text: string): boolean {
  return /^\d{4,8}$/.test(text)
}

export async function keepPin(pin: string): Promise<KeptPin> {
  const salt = randomBytes(16)
  return { salt: salt.toString('base64'), digest: (await derive(pin, salt)).toString('base64') }
}

export async function isPin(typed: string, kept: KeptPin): Promise<boolean> {
  const expected = Buffer.from(kept.digest, 'base64')
  const given = await derive(typed, Buffer.from(kept.salt, 'base64'))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function derive(pin: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, 32, { ...cost, maxmem: 64 * 2 ** 20 }, (error, derived) => {
      if (error) reject(error)
      else resolve(derived)
    })
  })
}
