import type { Connection } from './open.ts'

export type FairRow = {
  id: string
  center: string
  name: string
  held_on: string
  place: string
  status: string
  programme: string | null
  funding: string | null
  plan: string | null
  /** JSON. */
  targets: string | null
  paper_values: string | null
  /** The earlier fair it was copied from, or the one it rehearses. */
  from_fair: string | null
  opened_at: number | null
  closed_at: number | null
}
export type CenterRow = { id: string; name: string; province_code: string }
export type EmployerRow = {
  id: string
  fair: string
  name: string
  booth: string | null
  /** Null reads as `employer`. */
  kind: string | null
  tax_code: string | null
  address: string | null
  contact: string | null
  phone: string | null
  authorises_center: number | null
}
export type VacancyRow = {
  id: string
  employer: string
  title: string
  wanted: number | null
  job_group: string | null
  /** Đồng a month. */
  wage_from: number | null
  wage_to: number | null
  place_kind: string | null
  place: string | null
  skilled: number | null
  age_from: number | null
  age_to: number | null
  education: string | null
  qualification: string | null
  requirements: string | null
  benefits: string | null
  retired_at: number | null
}

const fairColumns =
  'id, center, name, held_on, place, status, programme, funding, plan, targets, paper_values, from_fair, opened_at, closed_at'
const employerColumns = 'id, fair, name, booth, kind, tax_code, address, contact, phone, authorises_center'
const vacancyColumns = `id, employer, title, wanted, job_group, wage_from, wage_to, place_kind, place, skilled, age_from, age_to,
  education, qualification, requirements, benefits, retired_at`

/** Reading the Center, its fairs, the employers and their vacancies. */
export function openFairs(connection: Connection) {
  const fair = connection.prepare<[string], FairRow>(
    `SELECT ${fairColumns} FROM fair WHERE id = ? AND created_at IS NOT NULL`,
  )
  const all = connection.prepare<[], FairRow>(
    `SELECT ${fairColumns} FROM fair WHERE created_at IS NOT NULL ORDER BY held_on DESC, created_at DESC, id DESC`,
  )
  const rehearsals = connection.prepare<[], { id: string }>(`SELECT id FROM fair WHERE status = 'rehearsal'`)
  const standing = connection.prepare<[], { id: string }>(
    `SELECT id FROM fair WHERE status = 'rehearsal' AND created_at IS NOT NULL LIMIT 1`,
  )
  const communeRows = connection.prepare<[string], { id: string; commune: string; position: number }>(
    'SELECT id, commune, position FROM fair_commune WHERE fair = ? AND created_at IS NOT NULL ORDER BY position, id',
  )
  const center = connection.prepare<[string], CenterRow>(
    'SELECT id, name, province_code FROM center WHERE id = ? AND created_at IS NOT NULL',
  )
  const communes = connection.prepare<[string], { commune: string }>(
    'SELECT commune FROM fair_commune WHERE fair = ? AND created_at IS NOT NULL ORDER BY position, commune',
  )
  const employers = connection.prepare<[string], EmployerRow>(
    `SELECT ${employerColumns} FROM employer WHERE fair = ? AND created_at IS NOT NULL ORDER BY created_at, id`,
  )
  const employer = connection.prepare<[string], EmployerRow>(
    `SELECT ${employerColumns} FROM employer WHERE id = ? AND created_at IS NOT NULL`,
  )
  const vacancies = connection.prepare<[string], VacancyRow>(
    `SELECT ${vacancyColumns} FROM vacancy WHERE employer = ? AND created_at IS NOT NULL AND retired_at IS NULL ORDER BY created_at, id`,
  )
  const vacancy = connection.prepare<[string], VacancyRow>(
    `SELECT ${vacancyColumns} FROM vacancy WHERE id = ? AND created_at IS NOT NULL`,
  )

  return {
    fair: (id: string): FairRow | undefined => fair.get(id),
    /** The newest day first. */
    all: (): FairRow[] => all.all(),
    /** Rehearsals that are there, and those erased here or elsewhere whose row is hidden. */
    rehearsalIds: (): string[] => rehearsals.all().map(({ id }) => id),
    /** Whether made-up people are among those known. */
    isRehearsed: (): boolean => standing.get() !== undefined,
    communeRows: (fairId: string): { id: string; commune: string; position: number }[] => communeRows.all(fairId),
    center: (id: string): CenterRow | undefined => center.get(id),
    communes: (fairId: string): string[] => communes.all(fairId).map((row) => row.commune),
    employers: (fairId: string): EmployerRow[] => employers.all(fairId),
    employer: (id: string): EmployerRow | undefined => employer.get(id),
    /** Those still offered. */
    vacancies: (employerId: string): VacancyRow[] => vacancies.all(employerId),
    vacancy: (id: string): VacancyRow | undefined => vacancy.get(id),
  }
}
