import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { Store } from '../db/store.ts'
import { newId } from './context.ts'
import type { Caller, House } from './ports.ts'

const minutes = 60_000
const codeLife = 10 * minutes
const triesAllowed = 10
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * How a browser on this machine gets a session of its own: an 8-character code, good once and for ten
 * minutes, is traded for a random token of which only the hash is kept. Ten wrong tries close the code.
 */
export function openSignIn(store: Store, now: () => number): Pick<House, 'identify' | 'signIn' | 'offerSignIn'> {
  let offered: { code: string; until: number } | null = null
  let wrongTries = 0

  return {
    offerSignIn() {
      offered = { code: newCode(), until: now() + codeLife }
      wrongTries = 0
      return offered.code
    },

    signIn(code, stationName) {
      if (wrongTries >= triesAllowed) return { ok: false, failure: { code: 'too-many-tries' } }
      if (!offered || offered.until < now() || !isSame(tidy(code), offered.code)) {
        wrongTries += 1
        return { ok: false, failure: { code: 'sign-in-code-wrong' } }
      }
      offered = null
      const token = randomBytes(32).toString('base64url')
      store.stations.pair(newId(now()), stationName.slice(0, 100), 'office', hashOf(token), now())
      return { ok: true, token }
    },

    identify(token): Caller | null {
      const station = store.stations.byToken(hashOf(token))
      return station ? { door: 'browser', stationId: station.id, role: station.role } : null
    },
  }
}

function newCode(): string {
  return Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
}

function tidy(code: string): string {
  return code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function isSame(first: string, second: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(first)), Buffer.from(hashOf(second)))
}
