import { Refusal, type Failure } from '../../../shared/failure.ts'
import { failureOfDatabase } from '../../db/errors.ts'
import type { ListImportRow } from '../../db/list-imports.ts'
import type { Context } from '../context.ts'
import type { HeldFiles } from './held-files.ts'

/** Of each house, the lists that could not be finished when it was tried last, and why. */
const stuck = new WeakMap<HeldFiles, Map<string, Failure>>()

/** Why a list does not go on; null where it does. */
export function whyStuck(list: string, { heldFiles }: Pick<Context, 'heldFiles'>): Failure | null {
  return stuck.get(heldFiles)?.get(list) ?? null
}

/** Does what is left of a list, and remembers whether it could be done. @throws what stood in the way */
export async function remembering(
  list: string,
  { heldFiles, announce }: Context,
  work: () => Promise<void>,
): Promise<void> {
  const known = stuck.get(heldFiles) ?? new Map<string, Failure>()
  stuck.set(heldFiles, known)
  try {
    await work()
    known.delete(list)
  } catch (error) {
    known.set(list, failureOf(error))
    // Whoever has the lists on screen sees it, at whatever fair and whoever's command it was.
    announce(['imports'])
    throw error
  }
}

/** What whoever is at another list is told: which one waits, and why. */
export function inTheWay({ id, file_name }: ListImportRow, error: unknown, { log }: Context): Refusal {
  log(`list ${id} cannot be finished: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return new Refusal({ code: 'list-waits', detail: file_name, field: failureOf(error).code })
}

function failureOf(error: unknown): Failure {
  return error instanceof Refusal ? error.failure : { code: failureOfDatabase(error) ?? 'internal' }
}
