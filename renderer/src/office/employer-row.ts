import type { OutputOf } from '../../../shared/contract.ts'

/** An employer with its vacancies, as the list tells it. */
export type EmployerRow = OutputOf<'employer.list'>[number]
