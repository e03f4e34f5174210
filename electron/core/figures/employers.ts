import type { EmployerResultRow } from '../../db/figures.ts'
import type { EmployerRow } from '../../db/fairs.ts'
import type { FiguresContext } from './participants.ts'

/** What one employer's table came to; all but `turns`, `vacancies` and `wanted` are persons. */
export type EmployerFigures = {
  readonly employer: EmployerRow
  readonly vacancies: number
  /** Sum over the vacancies on offer that name a number. */
  readonly wanted: number
  /** Turns in which somebody was there. */
  readonly turns: number
  readonly interviewed: number
  readonly preSelected: number
  readonly appointments: number
  readonly hired: number
}

/** Every employer of a fair in the order they were entered; the Center's own tables are none. `results` may be read before. */
export function employerFigures(
  fairId: string,
  { store }: Pick<FiguresContext, 'store'>,
  results: readonly EmployerResultRow[] = store.figures.byEmployer(fairId),
): EmployerFigures[] {
  const byEmployer = new Map(results.map((row) => [row.employer, row]))
  return store.fairs
    .employers(fairId)
    .filter(({ kind }) => kind !== 'center')
    .map((employer) => {
      const result = byEmployer.get(employer.id)
      const offered = store.fairs.vacancies(employer.id)
      return {
        employer,
        vacancies: offered.length,
        wanted: offered.reduce((sum, { wanted }) => sum + (wanted ?? 0), 0),
        turns: result?.turns ?? 0,
        interviewed: result?.interviewed ?? 0,
        preSelected: result?.pre_selected ?? 0,
        appointments: result?.appointed ?? 0,
        hired: result?.hired ?? 0,
      }
    })
}
