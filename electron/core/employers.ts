import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Employer, Vacancy } from '../../shared/contract/fair.ts'
import { Refusal } from '../../shared/failure.ts'
import type { EmployerRow, VacancyRow } from '../db/fairs.ts'
import type { Patch } from '../db/tables.ts'
import { type Context, currentFair } from './context.ts'

export function showEmployer(row: EmployerRow): Employer {
  return {
    id: row.id,
    name: row.name,
    booth: row.booth,
    kind: row.kind === 'center' ? 'center' : 'employer',
    taxCode: row.tax_code,
    address: row.address,
    contact: row.contact,
    phone: row.phone,
    authorisesCenter: row.authorises_center === 1,
  }
}

export function showVacancy(row: VacancyRow): Vacancy {
  return {
    id: row.id,
    employerId: row.employer,
    title: row.title,
    wanted: row.wanted,
    jobGroup: row.job_group,
    wageFrom: row.wage_from,
    wageTo: row.wage_to,
    placeKind: row.place_kind as Vacancy['placeKind'],
    place: row.place,
    skilled: row.skilled === null ? null : row.skilled === 1,
    ageFrom: row.age_from,
    ageTo: row.age_to,
    education: row.education,
    qualification: row.qualification,
    requirements: row.requirements,
    benefits: row.benefits,
  }
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
  const fields = {
    name: composed(input.name),
    booth: composed(input.booth),
    kind: input.kind,
    tax_code: composed(input.taxCode),
    address: composed(input.address),
    contact: composed(input.contact),
    phone: composed(input.phone),
    authorises_center: input.authorisesCenter ? 1 : 0,
  }
  return store.atomically(() => {
    const known = store.fairs.employer(input.id)
    if (!known) store.changes.create('employer', input.id, { fair: fair.id, ...fields }, now())
    else updateWhatDiffers('employer', known, fields, context)
    return showEmployer(required(store.fairs.employer(input.id)))
  })
}

/** Adds a vacancy, or changes the one with this id. */
export function saveVacancy(input: CheckedInputOf<'vacancy.save'>, context: Context): OutputOf<'vacancy.save'> {
  const { store, now } = context
  if (!store.fairs.employer(input.employerId)) throw new Refusal({ code: 'not-found', field: 'employerId' })
  refuseUpsideDown(input)
  const fields = vacancyFields(input)
  return store.atomically(() => {
    const known = store.fairs.vacancy(input.id)
    if (!known) store.changes.create('vacancy', input.id, { employer: input.employerId, ...fields }, now())
    else if (known.employer !== input.employerId) throw new Refusal({ code: 'vacancy-not-yours' })
    else updateWhatDiffers('vacancy', known, fields, context)
    return showVacancy(required(store.fairs.vacancy(input.id)))
  })
}

/** A span whose end lies below its beginning was typed into the wrong fields, or a digit is missing. */
function refuseUpsideDown({ wageFrom, wageTo, ageFrom, ageTo }: CheckedInputOf<'vacancy.save'>): void {
  if (wageFrom !== null && wageTo !== null && wageTo < wageFrom)
    throw new Refusal({ code: 'bad-input', field: 'wageTo' })
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) throw new Refusal({ code: 'bad-input', field: 'ageTo' })
}

function vacancyFields(input: CheckedInputOf<'vacancy.save'>) {
  return {
    title: composed(input.title),
    wanted: input.wanted,
    job_group: input.jobGroup,
    wage_from: input.wageFrom,
    wage_to: input.wageTo,
    place_kind: input.placeKind,
    place: composed(input.place),
    skilled: input.skilled === null ? null : Number(input.skilled),
    age_from: input.ageFrom,
    age_to: input.ageTo,
    education: input.education,
    qualification: input.qualification,
    requirements: composed(input.requirements),
    benefits: composed(input.benefits),
  }
}

/** Only what differs is written: two desks that put right different fields of one row then both keep what they wrote. */
function updateWhatDiffers(
  table: 'employer' | 'vacancy',
  known: { id: string } & Patch,
  fields: Patch,
  { store }: Context,
): void {
  const changed = Object.entries(fields).filter(([name, value]) => (known[name] ?? null) !== value)
  if (changed.length > 0) store.changes.update(table, known.id, Object.fromEntries(changed))
}

function composed<Text extends string | null>(text: Text): Text {
  return (text === null ? null : text.normalize('NFC')) as Text
}

function required<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Refusal({ code: 'not-found' })
  return row
}
