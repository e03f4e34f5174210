import { Refusal, type Result } from '../../../shared/failure.ts'
import { openReader } from '../../db/open.ts'
import { openStore } from '../../db/store.ts'
import { asFailure } from '../dispatch.ts'
import type { Caller } from '../ports.ts'
import { namedWorks } from './named-works.ts'
import type { Sealed, SealedPlace, WorkCode, WorkInputs, WorkName, WorkOutcome, WorkPlace } from './port.ts'

/** What is around a work besides the database: who hears of it, the page to draw on, the thread beside it. */
export type WorkSurroundings = Pick<SealedPlace, 'tell' | 'log'> &
  Partial<Pick<WorkPlace, 'draw' | 'writer' | 'giveWay'>>

/**
 * Runs one named work on a connection of its own, which can only read, and reads as of one moment from its first look to its
 * end. It holds up nobody who writes; what is erased meanwhile stays in the write-ahead log until the work is over.
 */
export async function runWork(
  { file, key }: Sealed,
  { name, input, caller, at }: { name: WorkName; input: WorkInputs[WorkName]; caller: Caller; at: number },
  { tell, log, draw = nothingToDrawOn, writer, giveWay }: WorkSurroundings,
): Promise<Result<WorkOutcome>> {
  try {
    const code = (await namedWorks[name]()) as WorkCode<WorkName>
    const reader = openReader(file, key)
    reader.exec('BEGIN')
    const store = openStore(reader, () => at)
    try {
      const place = {
        store,
        sealed: { file, key },
        now: () => at,
        caller,
        log,
        tell,
        draw,
        ...(writer ? { writer } : {}),
        ...(giveWay ? { giveWay } : {}),
      }
      return { ok: true, value: await code(input, place) }
    } finally {
      store.close()
    }
  } catch (error) {
    return { ok: false, failure: asFailure(error, `work ${name}`, { log }) }
  }
}

function nothingToDrawOn(): Promise<never> {
  return Promise.reject(new Refusal({ code: 'print-failed', detail: 'pdf' }))
}
