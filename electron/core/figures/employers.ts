import type { EmployerRow } from '../../db/fairs.ts'
import type { FiguresContext } from './participants.ts'

/** What one employer's table came to; all but `turns`, `vacancies` and `wanted` are persons. */
export type EmployerFigures = {
  readonly employer: EmployerRow
  readonly vacancies: number
  /** Sum over the vacancies on offer that name a number. */
  readonly wanted: number
  /** Every turn logged, as the list of interviews counts them. */
  readonly turns: number
  readonly interviewed: number
  readonly preSelected: number
  readonly appointments: number
  readonly hired: number
}

/** Every employer of a fair in the order they were entered; the Center's own tables are none. */
export function employerFigures(fairId: string, { store }: Pick<FiguresContext, 'store'>): EmployerFigures[] {
  const results = new Map(store.figures.byEmployer(fairId).map((row) => [row.employer, row]))
  return store.fairs
    .employers(fairId)
    .filter(({ kind }) => kind !== 'center')
    .map((employer) => {
      const result = results.get(employer.id)
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
