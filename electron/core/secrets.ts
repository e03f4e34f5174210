import { createHash, createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto'
import { composeBadgeCode, digitsFromHash, type BadgeCodeParts } from '../../shared/badge-code.ts'

/**
 * What is derived from the Center's secret: the digest that says "this card was seen before" without
 * holding its number, and the check in a badge code that only hosts can make.
 */

/** Keyed digest of a card number, 128 bits as hex. */
export function digestOfNumber(secret: Uint8Array, number: string): string {
  return keyed(secret).update(`id-number:${number}`).digest('hex').slice(0, 32)
}

/** Keyed digest of what a line of a commune's list says, 128 bits as hex. */
export function digestOfLine(secret: Uint8Array, line: string): string {
  return keyed(secret).update(`list-line:${line}`).digest('hex').slice(0, 32)
}

/** The four digits that stand for a fair in a badge code. */
export function fairDigits(fairId: string): string {
  return digitsFromHash(createHash('sha256').update(`fair:${fairId}`).digest(), 4)
}

/** The two digits that stand for a station in a badge code; two stations may share them. */
export function stationDigits(stationId: string): string {
  return digitsFromHash(createHash('sha256').update(`station:${stationId}`).digest(), 2)
}

/** Ten digits that nobody without the secret can make: one guess in 10^10 is right. */
function macDigits(secret: Uint8Array, fairId: string, stationId: string, counter: number): string {
  return digitsFromHash(keyed(secret).update(`badge:${fairId}:${stationId}:${counter}`).digest(), 10)
}

/** The 24 digits of one badge. */
export function badgeCodeOf(secret: Uint8Array, fairId: string, stationId: string, counter: number): string {
  return composeBadgeCode({
    fairDigits: fairDigits(fairId),
    stationDigits: stationDigits(stationId),
    counter,
    macDigits: macDigits(secret, fairId, stationId, counter),
  })
}

/** Whether a well-formed code of this fair was made by the given station with our secret. */
export function isOurs(secret: Uint8Array, fairId: string, stationId: string, code: BadgeCodeParts): boolean {
  if (code.stationDigits !== stationDigits(stationId)) return false
  const expected = Buffer.from(macDigits(secret, fairId, stationId, code.counter))
  const given = Buffer.from(code.macDigits)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** A new secret of 256 random bits. */
export function newSecret(): Uint8Array {
  return randomBytes(32)
}

/** Node looks at bytes three times as long as at a key: a list of thousands makes as many digests. */
function keyed(secret: Uint8Array): ReturnType<typeof createHmac> {
  return createHmac('sha256', createSecretKey(secret))
}
