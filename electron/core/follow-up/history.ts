import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { outcomes } from '../../../shared/contract/interview.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Context } from '../context.ts'
import { realFairs } from './cases.ts'
import { showEntry } from './show-entry.ts'

/** One person at every real fair: whether they came, whom they met, what was heard of them since. */
export function readFollowUps(
  { personId }: CheckedInputOf<'follow-up.read'>,
  { store }: Context,
): OutputOf<'follow-up.read'> {
  const root = store.persons.rootOf(personId)
  if (store.persons.group(root).length === 0) throw new Refusal({ code: 'not-found', field: 'personId' })
  const arrivals = new Map(store.followUps.attended(root).map(({ fair, arrived_at }) => [fair, arrived_at]))
  const turns = Map.groupBy(store.followUps.turnsOf(root), ({ fair }) => fair)
  const entries = Map.groupBy(store.followUps.ofRoot(root), ({ fair }) => fair)
  const fairs = realFairs(store)
    .filter(({ id }) => arrivals.has(id) || turns.has(id) || entries.has(id))
    .toSorted((one, other) => other.held_on.localeCompare(one.held_on) || one.id.localeCompare(other.id))
  return {
    fairs: fairs.map(({ id, name, held_on }) => ({
      fairId: id,
      name,
      heldOn: held_on,
      arrivedAt: arrivals.get(id) ?? null,
      turns: (turns.get(id) ?? []).map((turn) => ({
        at: turn.scanned_at,
        employer: turn.employer_name ?? '',
        vacancy: turn.vacancy_title,
        outcome: outcomes.find((outcome) => outcome === turn.outcome) ?? 'met',
      })),
      entries: (entries.get(id) ?? []).toReversed().map((row) => showEntry(row, store)),
    })),
  }
}
