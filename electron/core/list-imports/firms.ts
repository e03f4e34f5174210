import { foldKeepingMarks } from '../../../shared/text/fold.ts'
import type { EmployerRow, VacancyRow } from '../../db/fairs.ts'
import type { Store } from '../../db/store.ts'
import {
  employerKey,
  type EmployerSaid,
  isOtherTaxCode,
  saysOtherwise,
  taxKey,
  vacancyChanges,
  vacancyKey,
  type VacancySaid,
} from './employer-fields.ts'
import type { PlannedEmployer } from './line.ts'

/** An employer of the file: known at the fair, or new with the first line that names it. */
export type Firm = {
  row: EmployerRow | null
  /** The digits of its tax code, as soon as anybody has told them. */
  tax: string | null
  head: PlannedEmployer | null
  /** Whether a line of the file has named it. */
  isNamed: boolean
  vacancies: VacancyRow[]
  /** Which vacancies lines have turned out to be, and all lines with a vacancy of their own, by title and place. */
  claimed: Map<string, PlannedEmployer>
  brought: Map<string, PlannedEmployer[]>
}

export type Firms = ReturnType<typeof openFirms>

/** Who the lines of an employers' list speak of, by tax code or by name; two of one name with different tax codes are two. */
export function openFirms(fairs: Store['fairs'], fairId: string) {
  const known = fairs.employers(fairId).filter(({ kind }) => kind !== 'center')
  const firms = new Map<string, Firm>()
  const opened = new Set<string>()

  return {
    /** The firm of a line that says one. */
    of(said: EmployerSaid): Firm {
      const [tax, name] = [taxKey(said.taxCode), `name:${employerKey(said.name)}`]
      const keys = tax === null ? [name] : [`tax:${tax}`, name]
      const named = keys.flatMap((key) => firms.get(key) ?? [])
      const firm = named.find((one) => !isOtherTaxCode(one.tax, tax)) ?? open(said, tax)
      firm.tax ??= tax
      for (const key of keys) if (!firms.has(key)) firms.set(key, firm)
      return firm
    },

    /** A line before this one that brings the same vacancy, or has turned out to be it, and says nothing against this one. */
    twinOf(firm: Firm, said: VacancySaid): PlannedEmployer | null {
      const before = firm.brought.get(placeKey(said)) ?? []
      return before.find(({ source }) => source.vacancy !== null && !saysOtherwise(source.vacancy, said)) ?? null
    },

    /** The vacancy the line means of those nobody has named yet: of that title and place, or the only one of that title. */
    vacancyOf(firm: Firm, said: VacancySaid): VacancyRow | null {
      const free = alike(firm, said).filter(({ id }) => !firm.claimed.has(id))
      const [exact] = free
        .filter((row) => isSameVacancy(row, said))
        .toSorted((one, other) => distance(one, said) - distance(other, said))
      return exact ?? (free.length === 1 ? (free[0] ?? null) : null)
    },
  }

  function open(said: EmployerSaid, tax: string | null): Firm {
    const free = known.filter(({ id }) => !opened.has(id))
    const namesakes = free.filter(({ name }) => employerKey(name) === employerKey(said.name))
    const row =
      free.find(({ tax_code }) => tax !== null && taxKey(tax_code) === tax) ??
      namesakes.find(({ tax_code }) => tax === null || taxKey(tax_code) === null) ??
      namesakes.find(({ tax_code }) => !isOtherTaxCode(taxKey(tax_code), tax)) ??
      null
    if (row !== null) opened.add(row.id)
    const vacancies = row === null ? [] : fairs.vacancies(row.id)
    const own = row === null ? null : taxKey(row.tax_code)
    return { row, tax: own, head: null, isNamed: false, vacancies, claimed: new Map(), brought: new Map() }
  }
}

/** What is otherwise weighs more than any number of gaps. */
function distance(row: VacancyRow, said: VacancySaid): number {
  const { changes, fills } = vacancyChanges(row, said)
  return Object.keys(changes).length * 100 + Object.keys(fills).length
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
