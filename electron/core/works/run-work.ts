import type { Result } from '../../../shared/failure.ts'
import { openReader } from '../../db/open.ts'
import { openStore } from '../../db/store.ts'
import { asFailure } from '../dispatch.ts'
import type { Caller } from '../ports.ts'
import { namedWorks } from './named-works.ts'
import type { Sealed, WorkCode, WorkInputs, WorkName, WorkOutcome, WorkPlace } from './port.ts'

/** Runs one named work on a connection of its own, which can only read. */
export async function runWork(
  { file, key }: Sealed,
  { name, input, caller, at }: { name: WorkName; input: WorkInputs[WorkName]; caller: Caller; at: number },
  tell: WorkPlace['tell'],
  log: (line: string, reference?: string) => void,
): Promise<Result<WorkOutcome>> {
  try {
    const code = (await namedWorks[name]()) as WorkCode<WorkName>
    const store = openStore(openReader(file, key), () => at)
    try {
      return { ok: true, value: await code(input, { store, sealed: { file, key }, now: () => at, caller, log, tell }) }
    } finally {
      store.close()
    }
  } catch (error) {
    return { ok: false, failure: asFailure(error, `work ${name}`, { log }) }
  }
}
