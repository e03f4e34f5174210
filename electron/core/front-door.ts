import { contract } from '../../shared/contract.ts'
import type { Topic } from '../../shared/contract/procedure.ts'
import { type Failure, Refusal, type Result } from '../../shared/failure.ts'
import type { ExportedFile, House } from './ports.ts'
import { createOpening, type OpeningParts } from './vault-opening.ts'
import { createPorch, type Guest } from './vault-porch.ts'
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
  /** The machine's own window. */
  windowGuest(): Guest
  /** Whose token this is; `renewed` is the session a browser from the porch has in the house now open. */
  recognise(token: string): { guest: Guest; renewed: string | null }
  /** Trades a sign-in code for a token. */
  signIn(code: string): Result<string>
  /** A sign-in code to show, good once and for ten minutes. */
  offerSignIn(): string
  /** Whether the guest's screen is locked. */
  isLocked(guest: Guest): boolean
  onStale(listen: (topics: readonly Topic[]) => void): () => void
  /** The open house, or null. */
  house(): House | null
  /** What keeps the database closed although its key is known. */
  trouble(): OpeningTrouble | null
  close(): void
}

/** How a browser is named in the list of stations; it can be renamed there. */
const browserName = 'Browser'

/** A front door before a closed house. */
export function createFrontDoor(parts: OpeningParts): FrontDoor {
  const opening = createOpening(parts)
  const porch = createPorch(parts.now)
  const traded = new Map<string, string>()
  let started: Promise<void> | null = null
  const start = (): Promise<void> => (started ??= opening.begin())
  return {
    start,
    async call(procedure, input, guest) {
      if (!Object.hasOwn(contract, procedure)) return refuse({ code: 'unknown-procedure' })
      await start()
      if (procedure.startsWith('vault.')) return opening.answer(procedure, input, guest)
      if (guest === 'stranger') return refuse({ code: 'station-unknown' })
      const house = opening.house()
      return house && guest !== 'porch' ? house.dispatch(procedure, input, guest) : refuse({ code: 'sealed' })
    },
    async exportFile(name, query, guest) {
      if (guest === 'stranger') return refuse({ code: 'station-unknown' })
      const house = opening.house()
      return house && guest !== 'porch' ? house.exportFile(name, query, guest) : refuse({ code: 'sealed' })
    },
    windowGuest: () => opening.house()?.windowCaller() ?? 'porch',
    recognise(token) {
      const house = opening.house()
      const caller = house?.identify(token)
      if (caller) return { guest: caller, renewed: null }
      if (!porch.isSeated(token)) return { guest: 'stranger', renewed: null }
      if (!house) return { guest: 'porch', renewed: null }
      if (!traded.has(token)) {
        const session = sessionFor(house)
        if (session.ok) traded.set(token, session.value)
      }
      const renewed = traded.get(token) ?? null
      return { guest: (renewed === null ? null : house.identify(renewed)) ?? 'stranger', renewed }
    },
    signIn(code) {
      const house = opening.house()
      try {
        if (house && !porch.isOffered(code)) {
          const answer = house.signIn(code, browserName)
          return answer.ok ? { ok: true, value: answer.token } : answer
        }
        porch.admit(code)
        return house ? sessionFor(house) : { ok: true, value: porch.seat() }
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, failure: error.failure }
        throw error
      }
    },
    offerSignIn: () => opening.house()?.offerSignIn() ?? porch.offer(),
    isLocked: (guest) => typeof guest === 'object' && (opening.house()?.isLocked(guest) ?? false),
    onStale: opening.onStale,
    house: opening.house,
    trouble: opening.trouble,
    close: opening.close,
  }
}

function sessionFor(house: House): Result<string> {
  const answer = house.signIn(house.offerSignIn(), browserName)
  return answer.ok ? { ok: true, value: answer.token } : answer
}

function refuse(failure: Failure): Result<never> {
  return { ok: false, failure }
}
