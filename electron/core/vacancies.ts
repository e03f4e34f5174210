import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Vacancy } from '../../shared/contract/fair.ts'
import { Refusal } from '../../shared/failure.ts'
import type { EmployerRow } from '../db/fairs.ts'
import { type Context, currentFair } from './context.ts'
import { showVacancy } from './employers.ts'
import { once } from './receipts.ts'

/** A vacancy still on offer, whose it is, and how many persons were reached for it. */
export type Offered = Vacancy & { reached: number; employer: EmployerRow }

/** Every vacancy on offer at the fair, booth by booth as they were entered. */
export function offersOf(context: Pick<Context, 'store'>): Offered[] {
  const { fairs, reached } = context.store
  const fair = currentFair(context)
  const persons = reached.ofFair(fair.id)
  return fairs
    .employers(fair.id)
    .flatMap((employer) =>
      fairs.vacancies(employer.id).map((row) => ({ ...showVacancy(row), reached: persons.get(row.id) ?? 0, employer })),
    )
}

export function readBoard(_input: CheckedInputOf<'vacancy.board'>, context: Context): OutputOf<'vacancy.board'> {
  return offersOf(context).map(({ employer, ...vacancy }) => ({
    ...vacancy,
    employerName: employer.name,
    booth: employer.booth,
  }))
}

/** Takes a vacancy off the board. What was logged for it, here or on a phone that has not heard yet, keeps it. */
export function retireVacancy(input: CheckedInputOf<'vacancy.retire'>, context: Context): OutputOf<'vacancy.retire'> {
  const { store, now } = context
  const work = () => {
    const vacancy = store.fairs.vacancy(input.vacancyId)
    if (!vacancy) throw new Refusal({ code: 'not-found' })
    if (vacancy.retired_at === null) store.changes.update('vacancy', vacancy.id, { retired_at: now() })
    return {}
  }
  return once(context, 'vacancy.retire', input.id, work, () => ({}))
}
