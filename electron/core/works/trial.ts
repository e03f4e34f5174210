import { setImmediate as breath } from 'node:timers/promises'
import { Refusal } from '../../../shared/failure.ts'
import { currentFair } from '../context.ts'
import { headOf } from '../documents/source.ts'
import type { WorkInputs, WorkOutcome, WorkPlace } from './port.ts'

/** A work of no use but to try the runner: it counts, fails or fills the memory as it is told. */
export async function trial(
  { steps, fails, fills, draws }: WorkInputs['trial'],
  place: WorkPlace,
): Promise<WorkOutcome> {
  const held: number[][] = []
  for (let step = 0; step < steps; step += 1) {
    place.tell(step, steps)
    if (fills) held.push(Array.from({ length: 1_000_000 }, (_, index) => index + step + Math.random()))
    await breath()
  }
  if (fails) throw new Refusal({ code: 'not-found', field: 'trial' })
  const body = draws
    ? await place.draw({
        document: { kind: 'helper-guide' },
        head: headOf(currentFair(place).id, place),
        paper: 'a4',
        offset: { x: 0, y: 0 },
      })
    : new TextEncoder().encode(String(steps + (held.length > 0 ? 1 : 0)))
  return {
    file: { fileName: 'trial.txt', mediaType: 'text/plain', body },
    value: { communes: place.store.stations.own()?.current_fair ?? null },
    accesses: [{ action: 'trial-export', rows: steps }],
  }
}
