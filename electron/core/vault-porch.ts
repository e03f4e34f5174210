import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../shared/failure.ts'
import type { Caller } from './ports.ts'
import { countTries } from './vault-tries.ts'

/** Who stands at the door: a caller of the open house, one let in before it was open (`porch`), one whose right was taken back, or someone unknown. */
export type Guest = Caller | 'porch' | 'revoked' | 'stranger'

/**
 * Where a browser waits while the database is sealed: sessions live in the database, so until it is open
 * a browser that showed the sign-in code is let onto the porch and no further. Kept in memory only.
 */
export type Porch = {
  /** A new code, good once and for ten minutes; the one before stops counting. */
  offer(): string
  /** Uses the code up. Throws `sign-in-code-wrong`, `too-many-tries`. */
  admit(code: string): void
  /** Whether this is the code offered now, without using it up or counting the try. */
  isOffered(code: string): boolean
  /** A new token for a browser on the porch. */
  seat(): string
  isSeated(token: string): boolean
}

const alphabet = '23456789CFHJKMNPQRTVX'
const codeLength = 8
const goodFor = 10 * 60_000

/** A porch with nobody on it; `now` is in milliseconds. */
export function createPorch(now: () => number): Porch {
  const tries = countTries(now)
  const seated = new Set<string>()
  let offered: { digest: Buffer; at: number } | null = null
  const isOffered = (code: string): boolean =>
    offered !== null && Math.abs(now() - offered.at) < goodFor && timingSafeEqual(digest(bare(code)), offered.digest)
  return {
    offer() {
      const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')
      offered = { digest: digest(code), at: now() }
      return code
    },
    admit(code) {
      tries.check()
      if (!isOffered(code)) {
        tries.wrong()
        throw new Refusal({ code: 'sign-in-code-wrong', field: 'code' })
      }
      tries.right()
      offered = null
    },
    isOffered,
    seat() {
      const token = randomBytes(32).toString('base64url')
      seated.add(token)
      return token
    },
    isSeated: (token) => seated.has(token),
  }
}

function bare(code: string): string {
  return code.toUpperCase().replace(/[\s\p{Dash}]/gu, '')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
