import type { Compared } from './contract/compared.ts'
import type { Targets } from './contract/fair.ts'

/** What the fairs of a year are compared by, in the order it is read: on the screen and in the file. */
export const comparedColumns = [
  'employers',
  'wanted',
  'attended',
  'women',
  'counselled',
  'interviewed',
  'preSelected',
  'hired',
  'connected',
] as const
export type ComparedColumn = (typeof comparedColumns)[number]

/** What a fair reached in every column. */
export function reachedBy({ indicators }: Pick<Compared['fairs'][number], 'indicators'>) {
  return {
    employers: indicators['employers-registered'],
    wanted: indicators.wanted,
    attended: indicators.attended,
    women: indicators['attended-women'],
    counselled: indicators.counselled,
    interviewed: indicators.interviewed,
    preSelected: indicators['pre-selected'],
    hired: indicators.hired,
    connected: indicators.connected,
  } satisfies Record<ComparedColumn, number>
}

type Aims = Omit<Targets, 'communes'>

/** What was aimed at in a column; null where nothing was, and in columns that know no target. */
export function targetOf(
  column: ComparedColumn,
  { persons, women, employers, interviewed, preSelected }: Aims,
): number | null {
  const aims: Partial<Record<ComparedColumn, number | null>> = {
    attended: persons,
    women,
    employers,
    interviewed,
    preSelected,
  }
  return aims[column] ?? null
}

/** What the fairs aimed at together; null where one of them did not, since what all reached is no measure of it. */
export function aimedTogether(fairs: Compared['fairs']): Aims {
  const sum = (name: keyof Aims): number | null =>
    fairs.length === 0 || fairs.some(({ targets }) => targets[name] === null)
      ? null
      : fairs.reduce((total, { targets }) => total + (targets[name] ?? 0), 0)
  return {
    persons: sum('persons'),
    women: sum('women'),
    employers: sum('employers'),
    interviewed: sum('interviewed'),
    preSelected: sum('preSelected'),
  }
}
