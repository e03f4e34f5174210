import { type Failure, Refusal, type Result } from '../../shared/failure.ts'
import { devices as words } from '../../shared/words/vi/devices.ts'
import type { PairingRow } from '../db/pairings.ts'
import { type Context, newId } from './context.ts'
import { isOpenPairing } from './pairing.ts'
import type { House, Identity, Session, SigningIn } from './ports.ts'
import type { NoteRefusal } from './refusals.ts'
import type { RollCall } from './roll-call.ts'
import { newSecret } from './secrets.ts'
import { hashOf, isPairingToken, isSame, newCode, newSessionToken, tidyCode } from './sign-in-codes.ts'
import { countCodeTries } from './sign-in-tries.ts'

const codeLife = 10 * 60_000
const triesAllowed = 10

type Sessions = Pick<House, 'identify' | 'signIn' | 'offerSignIn' | 'listens' | 'isRevoked'>
type Parts = Pick<Context, 'store' | 'now' | 'announce'> & { rollCall: RollCall; noteRefusal: NoteRefusal }

/**
 * How a device gets a session of its own, a random token of which only the hash is kept, for
 * - the code shown on this machine: for a browser on it, as the office, good once and for ten minutes;
 * - a booth's card (QR or code), as many times as phones come;
 * - a code for one more laptop, good once and for ten minutes.
 */
export function openSignIn(parts: Parts): Sessions {
  const host = openHostCode(parts)
  const tries = countCodeTries(parts.now)
  const signIn = (asked: SigningIn): Session => {
    const text = asked.code.trim()
    if (isPairingToken(text)) return admit(required(parts.store.pairings.byToken(text)), asked, parts)
    if (!asked.isHere) tries.check(asked.peer)
    if (asked.isHere && host.isShown(text)) return host.admit(text)
    const pairing = parts.store.pairings.byCode(tidyCode(text))
    if (pairing) return admit(pairing, asked, parts)
    if (asked.isHere) return host.admit(text)
    tries.wrong(asked.peer)
    throw wrongCode()
  }
  return {
    ...watchSessions(parts),
    offerSignIn: host.offer,
    signIn(asked) {
      try {
        return { ok: true, value: signIn(asked) }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        parts.noteRefusal('stranger', error.failure.code)
        return refused(error.failure)
      }
    },
    identify(token): Identity | null {
      const station = parts.store.stations.byToken(hashOf(token))
      if (!station) return null
      if (station.revoked_at !== null) {
        parts.noteRefusal(station.id, 'device-revoked')
        return 'revoked'
      }
      parts.rollCall.heard(station.id)
      return { door: 'browser', stationId: station.id, role: station.role }
    },
  }
}

/** Sessions that go on: who listens, and whose right was taken back meanwhile. */
function watchSessions({ store, rollCall }: Parts): Pick<Sessions, 'listens' | 'isRevoked'> {
  return {
    listens: ({ door, stationId }) => (door === 'window' ? () => undefined : rollCall.listens(stationId)),
    isRevoked: ({ door, stationId }) => door === 'browser' && store.stations.paired(stationId) === undefined,
  }
}

/** The code shown on this machine for a browser on it. Ten wrong tries close it until another is shown. */
function openHostCode({ store, now }: Parts) {
  let offered: { code: string; until: number } | null = null
  let wrongTries = 0
  const isShown = (text: string): boolean =>
    offered !== null && offered.until >= now() && isSame(tidyCode(text), offered.code)
  return {
    isShown,
    offer(): string {
      offered = { code: newCode(), until: now() + codeLife }
      wrongTries = 0
      return offered.code
    },
    admit(text: string): Session {
      if (wrongTries >= triesAllowed) throw new Refusal({ code: 'too-many-tries' })
      if (!isShown(text)) {
        wrongTries += 1
        throw wrongCode()
      }
      offered = null
      const token = newSessionToken()
      const fair = store.stations.own()?.current_fair ?? null
      const by = { employer: null, fair, pairing: null, outboxKey: newSecret() }
      store.stations.pair(newId(now()), words.givenName.browser, 'office', hashOf(token), now(), by)
      return { token, role: 'office' }
    },
  }
}

/** Lets a device in by a card or code that is still open: as itself again where it was here before, else as a new one. */
function admit(pairing: PairingRow, asked: SigningIn, parts: Parts): Session {
  const { store, now, announce } = parts
  const token = newSessionToken()
  const name = asked.name?.trim().slice(0, 100) || null
  store.atomically(() => {
    if (!isOpenPairing(pairing, parts)) throw new Refusal({ code: 'pairing-closed' })
    const at = now()
    const known = formerDevice(pairing, asked.former, parts)
    const id = known ?? newId(at)
    if (known !== null) store.devices.pairAgain(known, name, hashOf(token), pairing.id, at)
    else {
      const by = { employer: pairing.employer, fair: pairing.fair, pairing: pairing.id, outboxKey: newSecret() }
      store.stations.pair(id, name ?? nextName(pairing, parts), pairing.role, hashOf(token), at, by)
    }
    store.pairings.use(pairing.id, at)
    store.stations.noteAccess(at, id, `device-paired:${pairing.role}`, null, null)
  })
  announce(['stations'])
  return { token, role: pairing.role }
}

/**
 * The device this was before, by an id it kept: what waits in it lies sealed under that device's key, so the same phone
 * at the same booth is the same device, also after its right was taken back.
 */
function formerDevice(pairing: PairingRow, former: readonly string[], { store }: Parts): string | null {
  const same = former.find((id) => {
    const device = store.devices.read(id)
    if (!device || device.outbox_key === null || device.fair !== pairing.fair || device.role !== pairing.role)
      return false
    return pairing.role !== 'booth' || device.employer === pairing.employer
  })
  return same ?? null
}

/** The next number at that booth, or among the desks. */
function nextName({ fair, role, employer }: PairingRow, { store }: Parts): string {
  const taken = new Set(store.devices.namesOf(fair, role, employer))
  for (let number = 1; ; number += 1) {
    const name = words.givenName[role](number)
    if (!taken.has(name)) return name
  }
}

function required<Row>(row: Row | undefined): Row {
  if (row === undefined) throw wrongCode()
  return row
}

function wrongCode(): Refusal {
  return new Refusal({ code: 'sign-in-code-wrong', field: 'code' })
}

function refused(failure: Failure): Result<never> {
  return { ok: false, failure }
}
