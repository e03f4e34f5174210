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
  /** The furthest they got; `met`: the employer told of them later. */
  readonly outcome: ChosenRow['outcome'] | 'met'
  /** The oldest first. */
  readonly entries: readonly FollowUpRow[]
}

const ranked = ['pre-selected', 'appointment', 'hired'] as const

/** Rehearsals are of nobody. */
export function realFairs(store: Store): FairRow[] {
  return store.fairs.all().filter(({ status }) => status !== 'rehearsal' && status !== 'draft')
}

/** Everybody chosen at these fairs, once for each employer, and whom an employer told of later without having chosen them there. */
export function casesOf(fairs: readonly FairRow[], store: Store): Case[] {
  const ids = fairs.map(({ id }) => id)
  const byId = new Map(fairs.map((fair) => [fair.id, fair]))
  const entries = Map.groupBy(store.followUps.ofFairs(ids), keyOf)
  const turns = Map.groupBy(store.followUps.chosen(ids), keyOf)
  return [...new Set([...turns.keys(), ...entries.keys()])].flatMap((key) => {
    const [own, told] = [turns.get(key) ?? [], entries.get(key) ?? []]
    const first = own[0] ?? told[0]
    const fair = first && byId.get(first.fair)
    if (!first || !fair || first.employer === null) return []
    const { root, employer, employer_name: employerName } = first
    return [
      {
        fair,
        root,
        employer,
        employerName: employerName ?? '',
        vacancy: own.findLast(({ vacancy_title }) => vacancy_title !== null)?.vacancy_title ?? null,
        outcome: furthestOf(own),
        entries: told,
      },
    ]
  })
}

function furthestOf(turns: readonly ChosenRow[]): Case['outcome'] {
  return ranked.findLast((outcome) => turns.some((turn) => turn.outcome === outcome)) ?? 'met'
}

function keyOf({ fair, root, employer }: { fair: string; root: string; employer: string | null }): string {
  return `${fair} ${root} ${employer}`
}

/** The last stage whose day has come, `today` as `YYYY-MM-DD`; null before the first. */
export function stageOn(heldOn: string, today: string): Stage | null {
  return stages.findLast((stage) => monthsAfter(heldOn, stage) <= today) ?? null
}

/** What was heard for a stage, the oldest first. A file that comes back ten days after the fair says nothing of the first month. */
export function heardAt({ fair, entries }: Pick<Case, 'fair' | 'entries'>, stage: Stage): FollowUpRow[] {
  const from = monthsAfter(fair.held_on, stage)
  return entries.filter((entry) => entry.stage === stage && dayIn(entry.at) >= from)
}

/** Whether they were reached and answered: a stage is over by it. */
export function isAnswer({ result }: Pick<FollowUpRow, 'result'>): boolean {
  return result === 'working' || result === 'not-working' || result === 'other' || result === 'refused'
}

/** Vietnam's day, `YYYY-MM-DD`. */
export function dayIn(moment: number): string {
  return new Date(moment + 7 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
