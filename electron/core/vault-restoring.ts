import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { contract, type OutputOf } from '../../shared/contract.ts'
import { type Failure, Refusal, type Result } from '../../shared/failure.ts'
import type { Restoring } from './copies/restoring.ts'
import type { House } from './ports.ts'
import { openingTrouble } from './vault-trouble.ts'

/** What bringing back a copy needs of the opening. */
export type Around = {
  restoring: Restoring
  house(): House | null
  /** Closes the house, if one is open: it has no fair. */
  close(): void
  /** Opens it anew with the key of the copy. */
  open(key: Uint8Array): Promise<void>
  /** Opens what is there, by the key that is there: nothing came of it. */
  reopen(): Promise<void>
  log: (line: string, reference?: string) => void
}

/** Answers `vault.copies`: what there is to restore. */
export async function findToRestore(around: Around, input: unknown): Promise<Result<OutputOf<'vault.copies'>>> {
  const checked = contract['vault.copies'].input.safeParse(input)
  if (!checked.success) return badInput(checked.error)
  if (await hasFair(around.house())) return refuse({ code: 'not-allowed' })
  return { ok: true, value: await around.restoring.find(checked.data.folder) }
}

/**
 * Answers `vault.restore`. Refused while a fair is open here: nobody's work is to be put aside by a press. Whatever fails before
 * the copy is whole and counted leaves everything as it was.
 */
export async function restore(around: Around, input: unknown): Promise<Result<OutputOf<'vault.restore'>>> {
  const checked = contract['vault.restore'].input.safeParse(input)
  if (!checked.success) return badInput(checked.error)
  if (await hasFair(around.house())) return refuse({ code: 'not-allowed' })
  const { handle, passphrase } = checked.data
  try {
    const prepared = await around.restoring.prepare(handle, passphrase)
    // Somebody may have founded one meanwhile.
    if (await hasFair(around.house())) {
      around.restoring.drop(prepared)
      return refuse({ code: 'not-allowed' })
    }
    around.close()
    const value = await putOrReopen(prepared, handle, around)
    await around.open(prepared.key)
    return { ok: true, value }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.failure)
    const reference = randomUUID().slice(0, 8)
    around.log(`restore: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, reference)
    return refuse(openingTrouble(error, reference).failure)
  }
}

async function putOrReopen(
  prepared: Awaited<ReturnType<Restoring['prepare']>>,
  handle: string,
  { restoring, reopen }: Around,
): ReturnType<Restoring['putInPlace']> {
  try {
    return await restoring.putInPlace(prepared, handle)
  } catch (error) {
    restoring.drop(prepared)
    await reopen()
    throw error
  }
}

async function hasFair(house: House | null): Promise<boolean> {
  if (house === null) return false
  const session = await house.dispatch('session.read', {}, house.windowCaller())
  return !session.ok || (session.value as OutputOf<'session.read'>).fair !== null
}

function badInput(error: z.ZodError): Result<never> {
  const field = error.issues[0]?.path.map(String).join('.')
  return refuse({ code: 'bad-input', ...(field ? { field } : {}) })
}

function refuse(failure: Failure): Result<never> {
  return { ok: false, failure }
}
