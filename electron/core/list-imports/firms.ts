import { foldKeepingMarks } from '../../../shared/text/fold.ts'
import type { EmployerRow, VacancyRow } from '../../db/fairs.ts'
import type { Store } from '../../db/store.ts'
import { employerKey, type EmployerSaid, taxKey, vacancyKey, type VacancySaid } from './employer-fields.ts'
import type { PlannedEmployer } from './line.ts'

/** An employer of the file: known at the fair, or new with the first line that names it. */
export type Firm = {
  row: EmployerRow | null
  head: PlannedEmployer | null
  /** Whether a line of the file has named it. */
  isNamed: boolean
  vacancies: VacancyRow[]
  /** Which vacancies lines have turned out to be, and those the file brings. */
  claimed: Map<string, PlannedEmployer>
  brought: Map<string, PlannedEmployer>
}

export type Firms = ReturnType<typeof openFirms>

/** Who the lines of an employers' list speak of, by tax code or by name. */
export function openFirms(fairs: Store['fairs'], fairId: string) {
  const known = fairs.employers(fairId).filter(({ kind }) => kind !== 'center')
  const firms = new Map<string, Firm>()

  return {
    /** The firm of a line that says one. */
    of(said: EmployerSaid): Firm {
      const [tax, name] = [taxKey(said.taxCode), `name:${employerKey(said.name)}`]
      const keys = tax === null ? [name] : [`tax:${tax}`, name]
      const firm = keys.flatMap((key) => firms.get(key) ?? [])[0] ?? open(said, tax)
      for (const key of keys) if (!firms.has(key)) firms.set(key, firm)
      return firm
    },

    /** A line before this one that brings the same vacancy, or has turned out to be it. */
    twinOf(firm: Firm, said: VacancySaid): PlannedEmployer | null {
      const exact = alike(firm, said).find((row) => isSameVacancy(row, said))
      return firm.brought.get(placeKey(said)) ?? (exact && firm.claimed.get(exact.id)) ?? null
    },

    /** The vacancy the line means: of that title and place, or the only one of that title nobody has named yet. */
    vacancyOf(firm: Firm, said: VacancySaid): VacancyRow | null {
      const exact = alike(firm, said).find((row) => isSameVacancy(row, said))
      const free = alike(firm, said).filter(({ id }) => !firm.claimed.has(id))
      return exact ?? (free.length === 1 ? (free[0] ?? null) : null)
    },
  }

  function open(said: EmployerSaid, tax: string | null): Firm {
    const namesakes = known.filter(({ name }) => employerKey(name) === employerKey(said.name))
    const row =
      known.find(({ tax_code }) => tax !== null && taxKey(tax_code) === tax) ??
      namesakes.find(({ tax_code }) => tax === null || taxKey(tax_code) === null) ??
      namesakes[0] ??
      null
    const vacancies = row === null ? [] : fairs.vacancies(row.id)
    return { row, head: null, isNamed: false, vacancies, claimed: new Map(), brought: new Map() }
  }
}

function alike(firm: Firm, said: VacancySaid): VacancyRow[] {
  return firm.vacancies.filter(({ title }) => vacancyKey(title) === vacancyKey(said.title))
}

export function isSameVacancy(row: VacancyRow, said: VacancySaid): boolean {
  return vacancyKey(row.title) === vacancyKey(said.title) && placeText(row.place) === placeText(said.place)
}

export function placeKey({ title, place }: VacancySaid): string {
  return `${vacancyKey(title)}|${placeText(place)}`
}

function placeText(place: string | null): string {
  return foldKeepingMarks(place ?? '')
}
