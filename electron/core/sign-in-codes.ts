import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** No 0/O and no 1/I/L: a code is read off paper and typed with a thumb. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const tokenShape = /^[\w-]{22}$/

/** Eight characters to type: 31 to the 8th, about 39.6 bits. */
export function newCode(): string {
  return Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
}

/** 128 random bits for a QR, base64url: 22 characters, so that no typed code can be taken for one. */
export function newPairingToken(): string {
  return randomBytes(16).toString('base64url')
}

export function isPairingToken(text: string): boolean {
  return tokenShape.test(text)
}

/** What was typed, without the group's dash and in capitals. */
export function tidyCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}

/** `ABCD-EFGH`: eight characters are copied in two glances. */
export function groupedCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** A session token: 256 random bits, base64url; the house keeps only its hash. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function isSame(first: string, second: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(first)), Buffer.from(hashOf(second)))
}
