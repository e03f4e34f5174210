import { contract } from '../../shared/contract.ts'
import type { Topic } from '../../shared/contract/procedure.ts'
import { type Failure, Refusal, type Result } from '../../shared/failure.ts'
import type { ExportedFile, HandedFile, House, Session, SigningIn } from './ports.ts'
import { createOpening, type Opening, type OpeningParts } from './vault-opening.ts'
import { createPorch, type Guest, type Porch } from './vault-porch.ts'
import type { OpeningTrouble } from './vault-trouble.ts'

/**
 * The one door to the house, there from the first moment: while the database is sealed it answers for the vault,
 * and once it is open it hands everything on.
 */
export type FrontDoor = {
  /**
   * Looks for the key where no person is needed, and opens the house with it; what keeps it closed is in `trouble`.
   * Asked again it is the same start, so a door that waits for it knows whom it may let in.
   */
  start(): Promise<void>
  call(procedure: string, input: unknown, guest: Guest): Promise<Result<unknown>>
  exportFile(name: string, query: URLSearchParams, guest: Guest): Promise<Result<ExportedFile>>
  /** A list that is handed over to be taken in; refused before its bytes are read where `mayHandOver` says so. */
  takeFile(file: HandedFile, guest: Guest): Result<{ handle: string }>
  /** Why the guest may hand over no file; null where they may. */
  mayHandOver(guest: Guest): Failure | null
  /** The machine's own window. */
  windowGuest(): Guest
  /** Whose token this is; `renewed` is the session a browser from the porch has in the house now open. */
  recognise(token: string): { guest: Guest; renewed: string | null }
  /** Trades a sign-in code, or a booth's card, for a session. */
  signIn(asked: SigningIn): Result<Session>
  /** A sign-in code to show, good once and for ten minutes. */
  offerSignIn(): string
  /** Whether the guest's screen is locked. */
  isLocked(guest: Guest): boolean
  /** The guest listens for news from now on; returns the way to say that it stopped. */
  listens(guest: Guest): () => void
  /** Whether the guest's right was taken back while it listened. */
  isRevoked(guest: Guest): boolean
  onStale(listen: (topics: readonly Topic[]) => void): () => void
  /** The open house, or null. */
  house(): House | null
  /** What keeps the database closed although its key is known. */
  trouble(): OpeningTrouble | null
  close(): void
}

/** A front door before a closed house. */
export function createFrontDoor(parts: OpeningParts): FrontDoor {
  const opening = createOpening(parts)
  const porch = createPorch(parts.now)
  const entry = openEntry(opening, porch)
  let started: Promise<void> | null = null
  const start = (): Promise<void> => (started ??= opening.begin())
  return {
    start,
    async call(procedure, input, guest) {
      if (!Object.hasOwn(contract, procedure)) return refuse({ code: 'unknown-procedure' })
      await start()
      if (procedure.startsWith('vault.')) return opening.answer(procedure, input, guest)
      if (guest === 'stranger') return refuse({ code: 'station-unknown' })
      if (guest === 'revoked') return refuse({ code: 'device-revoked' })
      const house = opening.house()
      return house && guest !== 'porch' ? house.dispatch(procedure, input, guest) : refuse({ code: 'sealed' })
    },
    async exportFile(name, query, guest) {
      if (guest === 'stranger') return refuse({ code: 'station-unknown' })
      if (guest === 'revoked') return refuse({ code: 'device-revoked' })
      const house = opening.house()
      return house && guest !== 'porch' ? house.exportFile(name, query, guest) : refuse({ code: 'sealed' })
    },
    takeFile(file, guest) {
      const failure = whyNot(guest, opening)
      if (failure !== null) return refuse(failure)
      const house = opening.house()
      return house && typeof guest === 'object' ? house.takeFile(file, guest) : refuse({ code: 'sealed' })
    },
    mayHandOver: (guest) => whyNot(guest, opening),
    windowGuest: () => opening.house()?.windowCaller() ?? 'porch',
    recognise: entry.recognise,
    signIn: entry.signIn,
    offerSignIn: () => opening.house()?.offerSignIn() ?? porch.offer(),
    isLocked: (guest) => typeof guest === 'object' && (opening.house()?.isLocked(guest) ?? false),
    listens: (guest) => (typeof guest === 'object' && opening.house()?.listens(guest)) || (() => undefined),
    isRevoked: (guest) =>
      guest === 'revoked' || (typeof guest === 'object' && (opening.house()?.isRevoked(guest) ?? false)),
    onStale: opening.onStale,
    house: opening.house,
    trouble: opening.trouble,
    close: opening.close,
  }
}

/** Why somebody may not bring a file; what they ask later goes through dispatch like everything else. */
function whyNot(guest: Guest, opening: Opening): Failure | null {
  if (guest === 'stranger') return { code: 'station-unknown' }
  if (guest === 'revoked') return { code: 'device-revoked' }
  const house = opening.house()
  if (!house || guest === 'porch') return { code: 'sealed' }
  if (guest.role !== 'desk' && guest.role !== 'office') return { code: 'not-allowed' }
  return house.isLocked(guest) ? { code: 'locked' } : null
}

/** Who comes in: by a token they have, or by a code they show. */
function openEntry(opening: Opening, porch: Porch): Pick<FrontDoor, 'recognise' | 'signIn'> {
  const traded = new Map<string, string>()
  return {
    recognise(token) {
      const house = opening.house()
      const known = house?.identify(token)
      if (known) return { guest: known, renewed: null }
      if (!porch.isSeated(token)) return { guest: 'stranger', renewed: null }
      if (!house) return { guest: 'porch', renewed: null }
      if (!traded.has(token)) {
        const session = sessionFor(house)
        if (session.ok) traded.set(token, session.value.token)
      }
      const renewed = traded.get(token) ?? null
      return { guest: (renewed === null ? null : house.identify(renewed)) ?? 'stranger', renewed }
    },
    signIn(asked) {
      const house = opening.house()
      // The porch is for browsers of this machine; from the network nobody opens the database.
      if (!house && !asked.isHere) return refuse({ code: 'sealed' })
      try {
        if (house && !(asked.isHere && porch.isOffered(asked.code))) return house.signIn(asked)
        porch.admit(asked.code)
        return house ? sessionFor(house) : { ok: true, value: { token: porch.seat(), role: 'office' } }
      } catch (error) {
        if (error instanceof Refusal) return refuse(error.failure)
        throw error
      }
    },
  }
}

function sessionFor(house: House): Result<Session> {
  return house.signIn({ code: house.offerSignIn(), name: null, former: [], isHere: true, peer: 'porch' })
}

function refuse(failure: Failure): Result<never> {
  return { ok: false, failure }
}
