import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { Figures, Funnel } from '../../../shared/contract/figures.ts'
import { noSteps, type Row } from './row.ts'
import type { LiveWords } from './words.ts'

/** The fair's communes in its own order with what was aimed at, then those others came from. */
export function communeRows(
  { breakdowns }: Figures,
  fair: Pick<Fair, 'communes' | 'targets'>,
  nameOf: (code: string) => string,
  text: LiveWords,
): Row[] {
  const came = new Map(breakdowns.commune.map((group) => [group.key, group]))
  const aimed = Object.keys(fair.targets.communes).filter((code) => !fair.communes.includes(code))
  const own = [...fair.communes, ...aimed]
  const others = breakdowns.commune.map(({ key }) => key).filter((code) => !own.includes(code))
  return [...own, ...others].map((code) => ({
    key: code,
    label: code === 'unknown' ? text.commune.unknown : nameOf(code),
    target: fair.targets.communes[code] ?? null,
    steps: came.get(code) ?? noSteps,
  }))
}

/** Every household status there is, with nobody too: that none came of poor households is news. */
export function householdRows({ breakdowns }: Figures, names: Readonly<Record<string, string>>): Row[] {
  return namedRows(breakdowns.household, names, Object.keys(names))
}

/** What people came for. */
export function needRows({ breakdowns }: Figures, names: Readonly<Record<string, string>>): Row[] {
  return namedRows(breakdowns.need, names, [])
}

function namedRows(
  groups: readonly (Funnel & { key: string })[],
  names: Readonly<Record<string, string>>,
  always: readonly string[],
): Row[] {
  const there = new Map(groups.map((group) => [group.key, group]))
  const keys = [...new Set([...always, ...groups.map(({ key }) => key)])]
  return keys.map((key) => ({ key, label: names[key] ?? key, target: null, steps: there.get(key) ?? noSteps }))
}

/** How far people got; each step is of those who came. */
export const funnelSteps = ['attended', 'counselled', 'interviewed', 'preSelected', 'hired'] as const

/** Employers with at least one turn, those with most first, in the order of the fair where they are equal. */
export function busiestBooths({ booths }: Board): Board['booths'] {
  return booths.filter(({ turns }) => turns > 0).toSorted((one, other) => other.turns - one.turns)
}

/** Every employer, those with most turns first, whoever has none yet at the end; none at all before the first turn. */
export function everyBooth(board: Board): Board['booths'] {
  const busy = busiestBooths(board)
  return busy.length === 0 ? [] : [...busy, ...board.booths.filter(({ turns }) => turns === 0)]
}

/** Who came up to each slot, the other days' people first: the last is all who came. */
export function runningTotals({
  slots,
  otherDays,
}: Board['arrivals']): { from: number; persons: number; total: number }[] {
  let total = otherDays
  return slots.map(({ from, persons }) => {
    total += persons
    return { from, persons, total }
  })
}

/** Whole percent of something; 0 of nothing. */
export function partOf(count: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * count) / whole)
}
