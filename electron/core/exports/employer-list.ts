import type { Funnel } from '../../../shared/contract/figures.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import { jobs } from '../../../shared/words/vi/jobs.ts'
import type { EmployerRow, VacancyRow } from '../../db/fairs.ts'
import { currentFair } from '../context.ts'
import { type EmployerFigures, employerFigures } from '../figures/employers.ts'
import { figuresOf } from '../figures/figures.ts'
import { headingValues } from './heading.ts'
import { type Fields, layOut } from './layout.ts'
import { layoutFile } from './layouts.ts'
import type { Names } from './names.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'

type Line = { employer: EmployerRow; vacancy: VacancyRow | null }
type Result = Omit<EmployerFigures, 'employer'> & { employer: EmployerRow | null }

/** The employers of the current fair with what they offer, one line for each vacancy, and what came of each one's table. */
export function employerSheets(reading: Reading, names: Names): [Sheet, ...Sheet[]] {
  const { store } = reading
  const fair = currentFair(reading)
  const figures = figuresOf(fair.id, reading)
  const results = employerFigures(fair.id, reading)
  const lines = results.flatMap(({ employer }): Line[] => {
    const offered = store.fairs.vacancies(employer.id)
    return offered.length === 0 ? [{ employer, vacancy: null }] : offered.map((vacancy) => ({ employer, vacancy }))
  })
  const { indicators, totals } = figures
  const values = {
    ...headingValues(reading, fair),
    employers: String(indicators['employers-registered']),
    vacancies: String(indicators.vacancies),
    wanted: String(indicators.wanted),
    turns: String(indicators['interview-turns']),
    persons: String(totals.interviewed),
  }
  const isRehearsal = fair.status === 'rehearsal'
  return [
    layOut(layoutFile('employers', reading), {
      fields: fieldsOf(names),
      lines,
      values,
      isRehearsal,
      groupOf: ({ employer }) => employer.id,
    }),
    layOut(layoutFile('employer-results', reading), {
      fields: resultFields,
      lines: results,
      values,
      isRehearsal,
      sum: sumOf(results, totals),
    }),
  ]
}

/** Turns, vacancies and numbers wanted add up; a person who met several employers counts once, as in every figure. */
function sumOf(results: readonly EmployerFigures[], totals: Funnel): Result {
  const added = (what: 'vacancies' | 'wanted' | 'turns') => results.reduce((sum, one) => sum + one[what], 0)
  const { interviewed, preSelected, appointments, hired } = totals
  const sums = { vacancies: added('vacancies'), wanted: added('wanted'), turns: added('turns') }
  return { employer: null, ...sums, interviewed, preSelected, appointments, hired }
}

const resultFields: Fields<Result> = {
  order: { kind: 'integer', value: (_, order) => order || null },
  booth: { kind: 'text', value: ({ employer }) => employer?.booth ?? null },
  employer: { kind: 'text', value: ({ employer }) => (employer ? employer.name : words.total) },
  vacancies: { kind: 'integer', value: ({ vacancies }) => vacancies },
  wanted: { kind: 'integer', value: ({ wanted }) => wanted },
  turns: { kind: 'integer', value: ({ turns }) => turns },
  interviewed: { kind: 'integer', value: ({ interviewed }) => interviewed },
  preSelected: { kind: 'integer', value: ({ preSelected }) => preSelected },
  appointments: { kind: 'integer', value: ({ appointments }) => appointments },
  hired: { kind: 'integer', value: ({ hired }) => hired },
}

function fieldsOf(names: Names): Fields<Line> {
  const of =
    <Value>(read: (vacancy: VacancyRow) => Value) =>
    ({ vacancy }: Line) =>
      vacancy ? read(vacancy) : null
  return {
    order: { kind: 'integer', value: (_, order) => order },
    booth: { kind: 'text', value: ({ employer }) => employer.booth },
    employer: { kind: 'text', value: ({ employer }) => employer.name },
    taxCode: { kind: 'text', value: ({ employer }) => employer.tax_code },
    address: { kind: 'text', value: ({ employer }) => employer.address },
    contact: { kind: 'text', value: ({ employer }) => employer.contact },
    phone: { kind: 'text', value: ({ employer }) => employer.phone },
    authorises: { kind: 'text', value: ({ employer }) => (employer.authorises_center === 1 ? words.yes : null) },
    vacancy: { kind: 'text', value: of(({ title }) => title) },
    jobGroup: { kind: 'text', value: of(({ job_group }) => names.jobGroup(job_group)) },
    wanted: { kind: 'integer', value: of(({ wanted }) => wanted) },
    wage: { kind: 'text', value: of(({ wage_from, wage_to }) => jobs.wage(wage_from, wage_to)) },
    place: { kind: 'text', value: of(({ place, place_kind }) => placeWritten(place, names.placeKind(place_kind))) },
    skilled: { kind: 'text', value: of(({ skilled }) => skillWritten(skilled)) },
    ages: { kind: 'text', value: of(({ age_from, age_to }) => jobs.ages(age_from, age_to)) },
    education: { kind: 'text', value: of(({ education }) => names.education(education)) },
    qualification: { kind: 'text', value: of(({ qualification }) => names.qualification(qualification)) },
    requirements: { kind: 'text', value: of(({ requirements }) => requirements) },
    benefits: { kind: 'text', value: of(({ benefits }) => benefits) },
  }
}

/** Where the work is, and whether that is in the province, as far as either is told. */
function placeWritten(place: string | null, kind: string | null): string | null {
  const parts = [place, kind].filter((part) => part !== null && part !== '')
  return parts.length === 0 ? null : parts.join('; ')
}

function skillWritten(skilled: number | null): string | null {
  return skilled === null ? null : skilled === 1 ? words.skilled : words.unskilled
}
