import type { Connection } from './open.ts'

export type FairRow = { id: string; center: string; name: string; held_on: string; place: string; status: string }
export type CenterRow = { id: string; name: string; province_code: string }
export type EmployerRow = { id: string; fair: string; name: string; booth: string | null }
export type VacancyRow = { id: string; employer: string; title: string; wanted: number | null }

/** Reading the Center, its fairs, the employers and their vacancies. */
export function openFairs(connection: Connection) {
  const fair = connection.prepare<[string], FairRow>(
    'SELECT id, center, name, held_on, place, status FROM fair WHERE id = ? AND created_at IS NOT NULL',
  )
  const center = connection.prepare<[string], CenterRow>(
    'SELECT id, name, province_code FROM center WHERE id = ? AND created_at IS NOT NULL',
  )
  const communes = connection.prepare<[string], { commune: string }>(
    'SELECT commune FROM fair_commune WHERE fair = ? AND created_at IS NOT NULL ORDER BY position, commune',
  )
  const employers = connection.prepare<[string], EmployerRow>(
    'SELECT id, fair, name, booth FROM employer WHERE fair = ? AND created_at IS NOT NULL ORDER BY created_at, id',
  )
  const employer = connection.prepare<[string], EmployerRow>(
    'SELECT id, fair, name, booth FROM employer WHERE id = ? AND created_at IS NOT NULL',
  )
  const vacancies = connection.prepare<[string], VacancyRow>(
    'SELECT id, employer, title, wanted FROM vacancy WHERE employer = ? AND created_at IS NOT NULL ORDER BY created_at, id',
  )
  const vacancy = connection.prepare<[string], VacancyRow>(
    'SELECT id, employer, title, wanted FROM vacancy WHERE id = ? AND created_at IS NOT NULL',
  )

  return {
    fair: (id: string): FairRow | undefined => fair.get(id),
    center: (id: string): CenterRow | undefined => center.get(id),
    communes: (fairId: string): string[] => communes.all(fairId).map((row) => row.commune),
    employers: (fairId: string): EmployerRow[] => employers.all(fairId),
    employer: (id: string): EmployerRow | undefined => employer.get(id),
    vacancies: (employerId: string): VacancyRow[] => vacancies.all(employerId),
    vacancy: (id: string): VacancyRow | undefined => vacancy.get(id),
  }
}
