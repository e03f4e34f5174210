import { type Stage, stages } from '../../../shared/contract/follow-up.ts'
import { monthsAfter } from '../../../shared/text/months-after.ts'
import type { FairRow } from '../../db/fairs.ts'
import type { ChosenRow, FollowUpRow } from '../../db/follow-ups.ts'
import type { Store } from '../../db/store.ts'

/** One person whom one employer chose at one fair, and what has been heard of it. */
export type Case = {
  readonly fair: FairRow
  readonly root: string
  readonly employer: string
  readonly employerName: string
  /** Of the last turn that chose them and named one. */
  readonly vacancy: string | null
  /** The furthest they got. */
  readonly outcome: ChosenRow['outcome']
  /** The oldest first. */
  readonly entries: readonly FollowUpRow[]
}

const furthest = { 'pre-selected': 0, appointment: 1, hired: 2 } as const

/** Rehearsals are of nobody. */
export function realFairs(store: Store): FairRow[] {
  return store.fairs.all().filter(({ status }) => status !== 'rehearsal' && status !== 'draft')
}

/** Everybody chosen at these fairs, once for each employer. */
export function casesOf(fairs: readonly FairRow[], store: Store): Case[] {
  const ids = fairs.map(({ id }) => id)
  const byId = new Map(fairs.map((fair) => [fair.id, fair]))
  const entries = Map.groupBy(store.followUps.ofFairs(ids), keyOf)
  return [...Map.groupBy(store.followUps.chosen(ids), keyOf)].flatMap(([key, turns]): Case[] => {
    const [first] = turns
    const fair = first && byId.get(first.fair)
    if (!first || !fair) return []
    const outcome = turns.reduce(
      (best, turn) => (furthest[turn.outcome] > furthest[best] ? turn.outcome : best),
      first.outcome,
    )
    const { root, employer } = first
    return [
      {
        fair,
        root,
        employer,
        employerName: first.employer_name ?? '',
        vacancy: turns.findLast(({ vacancy_title }) => vacancy_title !== null)?.vacancy_title ?? null,
        outcome,
        entries: entries.get(key) ?? [],
      },
    ]
  })
}

function keyOf({ fair, root, employer }: { fair: string; root: string; employer: string | null }): string {
  return `${fair} ${root} ${employer}`
}

/** The last stage whose day has come, `today` as `YYYY-MM-DD`; null before the first. */
export function stageOn(heldOn: string, today: string): Stage | null {
  return stages.findLast((stage) => monthsAfter(heldOn, stage) <= today) ?? null
}

/** Whether they were reached and answered: a stage is over by it. */
export function isAnswer({ result }: Pick<FollowUpRow, 'result'>): boolean {
  return result === 'working' || result === 'not-working' || result === 'other' || result === 'refused'
}

/** Vietnam's day, `YYYY-MM-DD`. */
export function dayIn(moment: number): string {
  return new Date(moment + 7 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
