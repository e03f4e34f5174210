import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Employer, Vacancy } from '../../shared/contract/fair.ts'
import { Refusal } from '../../shared/failure.ts'
import type { EmployerRow, VacancyRow } from '../db/fairs.ts'
import { type Context, currentFair } from './context.ts'

export function showEmployer(row: EmployerRow): Employer {
  return { id: row.id, name: row.name, booth: row.booth }
}

export function showVacancy(row: VacancyRow): Vacancy {
  return { id: row.id, employerId: row.employer, title: row.title, wanted: row.wanted }
}

export function listEmployers(_input: CheckedInputOf<'employer.list'>, context: Context): OutputOf<'employer.list'> {
  const { fairs } = context.store
  return fairs
    .employers(currentFair(context).id)
    .map((row) => ({ ...showEmployer(row), vacancies: fairs.vacancies(row.id).map(showVacancy) }))
}

/** Adds an employer, or changes the one with this id; saying the same twice changes nothing. */
export function saveEmployer(input: CheckedInputOf<'employer.save'>, context: Context): OutputOf<'employer.save'> {
  const { store, now } = context
  const fair = currentFair(context)
  const fields = { name: input.name.normalize('NFC'), booth: input.booth?.normalize('NFC') ?? null }
  return store.atomically(() => {
    const known = store.fairs.employer(input.id)
    if (!known) store.changes.create('employer', input.id, { fair: fair.id, ...fields }, now())
    else if (known.name !== fields.name || known.booth !== fields.booth)
      store.changes.update('employer', input.id, fields)
    return { id: input.id, ...fields }
  })
}

/** Adds a vacancy, or changes the one with this id. */
export function saveVacancy(input: CheckedInputOf<'vacancy.save'>, context: Context): OutputOf<'vacancy.save'> {
  const { store, now } = context
  if (!store.fairs.employer(input.employerId)) throw new Refusal({ code: 'not-found', field: 'employerId' })
  const fields = { title: input.title.normalize('NFC'), wanted: input.wanted }
  return store.atomically(() => {
    const known = store.fairs.vacancy(input.id)
    if (!known) store.changes.create('vacancy', input.id, { employer: input.employerId, ...fields }, now())
    else if (known.employer !== input.employerId) throw new Refusal({ code: 'vacancy-not-yours' })
    else if (known.title !== fields.title || known.wanted !== fields.wanted)
      store.changes.update('vacancy', input.id, fields)
    return { id: input.id, employerId: input.employerId, ...fields }
  })
}
