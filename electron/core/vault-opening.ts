import { randomUUID } from 'node:crypto'
import { contract, type OutputOf } from '../../shared/contract.ts'
import type { Topic } from '../../shared/contract/procedure.ts'
import { type Failure, Refusal, type Result } from '../../shared/failure.ts'
import type { Restoring } from './copies/restoring.ts'
import type { House } from './ports.ts'
import type { Keeper, Vault } from './vault.ts'
import type { Guest } from './vault-porch.ts'
import { type Around, findToRestore, restore } from './vault-restoring.ts'
import { type OpeningTrouble, openingTrouble } from './vault-trouble.ts'

/** What opening a house needs. */
export type OpeningParts = {
  vault: Vault
  /** Opens the database; what it throws is read for `state` and `code`. */
  openHouse: (key: Uint8Array) => House | Promise<House>
  /** Bringing back copies; without it nothing is restored here. */
  restoring?: Restoring
  log: (line: string, reference?: string) => void
  /** ms UTC. */
  now: () => number
}

/** From a closed database to an open house, by whatever key turns up. */
export type Opening = {
  begin(): Promise<void>
  /** Answers `vault.status`, `vault.create` and `vault.unlock`. */
  answer(procedure: string, input: unknown, guest: Guest): Promise<Result<unknown>>
  house(): House | null
  trouble(): OpeningTrouble | null
  onStale(listen: (topics: readonly Topic[]) => void): () => void
  close(): void
}

/** A database that may open later is tried again when a screen asks, but not more often than this. */
const retryAfter = 1_000

type State = {
  house: House | null
  trouble: OpeningTrouble | null
  keeper: Keeper
  /** The key of a database that may open later (held by another copy, disk full), and when it was last tried. */
  waiting: { key: Uint8Array; at: number } | null
  /** The key of a database whose first writing failed. */
  unwritten: Uint8Array | null
  listeners: Set<(topics: readonly Topic[]) => void>
}

/** Nothing open yet; `begin` looks for a key. */
export function createOpening(parts: OpeningParts): Opening {
  const state: State = {
    house: null,
    trouble: null,
    keeper: 'passphrase',
    waiting: null,
    unwritten: null,
    listeners: new Set(),
  }
  let lastTurn: Promise<unknown> = Promise.resolve()
  // One at a time, so that a doubled press never makes two keys and a doubled question never opens twice.
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const turn = lastTurn.then(run)
    lastTurn = turn.catch(() => undefined)
    return turn
  }
  return {
    begin: () => inTurn(() => begin(parts, state)),
    answer: (procedure, input, guest) => inTurn(() => answer(parts, state, procedure, input, guest)),
    house: () => state.house,
    trouble: () => state.trouble,
    onStale(listen) {
      state.listeners.add(listen)
      return () => state.listeners.delete(listen)
    },
    close() {
      state.house?.close()
      state.house = null
    },
  }
}

async function begin(parts: OpeningParts, state: State): Promise<void> {
  try {
    const look = await parts.vault.look()
    state.keeper = look.keeper
    if (look.state === 'known') await open(parts, state, look.key)
  } catch (error) {
    note(parts, state, error)
  }
}

async function open(parts: OpeningParts, state: State, key: Uint8Array): Promise<void> {
  const announce = (topics: readonly Topic[]): void => {
    for (const listen of state.listeners) listen(topics)
  }
  try {
    state.house = await parts.openHouse(key)
    state.trouble = state.waiting = state.unwritten = null
    state.house.onStale(announce)
    announce(['vault'])
  } catch (error) {
    note(parts, state, error)
    const isLasting = state.trouble?.state === 'damaged' || state.trouble?.state === 'schema-newer'
    state.waiting = isLasting ? null : { key, at: parts.now() }
  }
}

function note(parts: OpeningParts, state: State, error: unknown): void {
  const reference = randomUUID().slice(0, 8)
  parts.log(
    `The database did not open: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    reference,
  )
  state.trouble = openingTrouble(error, reference)
}

async function answer(
  parts: OpeningParts,
  state: State,
  procedure: string,
  input: unknown,
  guest: Guest,
): Promise<Result<unknown>> {
  try {
    if (procedure === 'vault.status') return await status(parts, state)
    if (guest === 'stranger') return refuse({ code: 'station-unknown' })
    if (guest === 'revoked') return refuse({ code: 'device-revoked' })
    if (guest !== 'porch' && guest.role !== 'office') return refuse({ code: 'not-allowed' })
    if (procedure === 'vault.create') return await create(parts, state, input)
    if (procedure === 'vault.unlock') return await unlock(parts, state, input)
    // Restoring reads folders of this machine and puts its database aside.
    if (guest !== 'porch' && state.house?.isHere(guest) === false) return refuse({ code: 'not-allowed' })
    const around = aroundOf(parts, state)
    if (procedure === 'vault.copies' && around) return await findToRestore(around, input)
    if (procedure === 'vault.restore' && around) return await restore(around, input)
    return refuse({ code: 'unknown-procedure' })
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.failure)
    note(parts, state, error)
    return refuse(state.trouble?.failure ?? { code: 'internal' })
  }
}

async function status(parts: OpeningParts, state: State): Promise<Result<OutputOf<'vault.status'>>> {
  const { waiting } = state
  if (!state.house && waiting && Math.abs(parts.now() - waiting.at) >= retryAfter) await open(parts, state, waiting.key)
  const tell = (standing: OutputOf<'vault.status'>['state']) =>
    ({ ok: true, value: { state: standing, keeper: state.keeper } }) as const
  if (state.house) return tell('open')
  if (state.trouble?.state) return tell(state.trouble.state)
  if (state.unwritten) return tell('absent')
  if (state.trouble) return refuse(state.trouble.failure)
  const look = await parts.vault.look()
  state.keeper = look.keeper
  return tell(look.state === 'absent' ? 'absent' : 'sealed')
}

function aroundOf(parts: OpeningParts, state: State): Around | null {
  const { restoring, log } = parts
  if (restoring === undefined) return null
  return {
    restoring,
    log,
    house: () => state.house,
    close() {
      state.house?.close()
      state.house = null
    },
    open: (key) => open(parts, state, key),
    reopen: () => begin(parts, state),
  }
}

async function create(parts: OpeningParts, state: State, input: unknown): Promise<Result<OutputOf<'vault.create'>>> {
  const checked = contract['vault.create'].input.safeParse(input)
  if (!checked.success) return badInput(checked.error)
  if (state.house) return refuse({ code: 'not-allowed' })
  const { key, recovery } = await parts.vault.create(checked.data.passphrase, state.unwritten)
  state.unwritten = key
  await open(parts, state, key)
  return state.house ? { ok: true, value: { recovery } } : refuse(state.trouble?.failure ?? { code: 'internal' })
}

async function unlock(parts: OpeningParts, state: State, input: unknown): Promise<Result<OutputOf<'vault.unlock'>>> {
  const checked = contract['vault.unlock'].input.safeParse(input)
  if (!checked.success) return badInput(checked.error)
  // Two screens may ask for the passphrase at once; the second finds the work done.
  if (!state.house) await open(parts, state, await parts.vault.unlock(checked.data.passphrase))
  return state.house ? { ok: true, value: {} } : refuse(state.trouble?.failure ?? { code: 'internal' })
}

function badInput(error: { issues: readonly { path: readonly PropertyKey[] }[] }): Result<never> {
  const field = error.issues[0]?.path.map(String).join('.')
  return refuse({ code: 'bad-input', ...(field ? { field } : {}) })
}

function refuse(failure: Failure): Result<never> {
  return { ok: false, failure }
}
