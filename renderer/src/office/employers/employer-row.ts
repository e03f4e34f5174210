import type { OutputOf } from '../../../../shared/contract.ts'
import { fold } from '../../../../shared/text/fold.ts'

/** An employer with its vacancies, as the list tells it. */
export type EmployerRow = OutputOf<'employer.list'>[number]

const byNumber = new Intl.Collator('vi', { numeric: true })

/** By booth, as people walk past them; who has none yet comes last, in the order of entering. */
export function inBoothOrder(employers: readonly EmployerRow[]): EmployerRow[] {
  return employers.toSorted((one, other) => {
    if (one.booth === null || other.booth === null) return Number(one.booth === null) - Number(other.booth === null)
    return byNumber.compare(one.booth, other.booth)
  })
}

/** Whether every word looked for begins a word of the employer's name, booth or vacancies; marks may be left out. */
export function isFound(employer: EmployerRow, search: string): boolean {
  const text = ` ${fold([employer.name, employer.booth ?? '', ...employer.vacancies.map(({ title }) => title)].join(' '))}`
  return fold(search)
    .split(' ')
    .every((word) => text.includes(` ${word}`))
}
