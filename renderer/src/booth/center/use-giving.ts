import type { Failure } from '../../../../shared/failure.ts'
import type { AtTable } from '../at-table.ts'
import { useGive, useHouse } from '../house.ts'
import type { ServiceKind } from './kinds.ts'

type ToGive = {
  kinds: readonly ServiceKind[]
  note: string
  handouts: readonly (readonly [title: string, copies: number])[]
}

/** What came of it: what went, whether any of it waits here, whether any was refused. */
export type GivenNow = { kinds: ServiceKind[]; titles: string[]; isKept: boolean; refused: boolean }

/** Writes down what was given: one command for the services, one for each title. */
export function useGiving() {
  const { outbox } = useHouse()
  const services = useGive('service.log')
  const handbooks = useGive('handout.log')

  async function save(table: AtTable | null, { kinds, note, handouts }: ToGive): Promise<GivenNow> {
    const result: GivenNow = { kinds: [], titles: [], isKept: false, refused: false }
    const givenAt = table?.at ?? outbox.now()
    if (table !== null && kinds.length > 0) {
      const given = await services.give({ badgeText: table.text, kinds: [...kinds], note, givenAt })
      if (isTaken(given, result)) result.kinds.push(...kinds)
    }
    for (const [title, copies] of handouts) {
      const given = await handbooks.give({ badgeText: table?.text ?? null, title, copies, givenAt })
      if (isTaken(given, result)) result.titles.push(title)
    }
    return result
  }

  const failure: Failure | null = services.failure ?? handbooks.failure
  return { save, busy: services.busy || handbooks.busy, failure }
}

function isTaken(
  given: { kind: 'waiting' } | { kind: 'answered'; result: { ok: boolean } },
  result: GivenNow,
): boolean {
  if (given.kind === 'waiting') result.isKept = true
  else if (!given.result.ok) {
    result.refused = true
    return false
  }
  return true
}
