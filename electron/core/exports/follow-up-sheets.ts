import type { FollowUpCounts, Stage } from '../../../shared/contract/follow-up.ts'
import { compareNames } from '../../../shared/text/names.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import { standing } from '../../../shared/words/papers/standing.ts'
import { followUp } from '../../../shared/words/vi/follow-up.ts'
import type { FollowUpRow } from '../../db/follow-ups.ts'
import { currentFair } from '../context.ts'
import { type Case, casesOf, heardAt, isAnswer, realFairs } from '../follow-up/cases.ts'
import { isPayable, paidElsewhere, readResults } from '../follow-up/results.ts'
import { mergeFields } from '../person-fields.ts'
import { type Fields, layOut } from './layout.ts'
import { layoutFile } from './layouts.ts'
import type { Names } from './names.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'

type PersonLine = { of: Case; fullName: string; birthYear: string | null; commune: string | null; payable: boolean }
type ResultLine = { fair: string; date: string; employer: string; counts: FollowUpCounts }

/**
 * What became of everybody chosen at any fair: each person at each employer with the contract and what shows it, as whoever pays
 * wants to see it; and the figures of the screen.
 */
export function followUpSheets(reading: Reading, names: Names): [people: Sheet, results: Sheet] {
  const results = readResults({}, reading)
  const lines = personLines(reading, names)
  const sum = (name: keyof FollowUpCounts): string =>
    String(results.reduce((total, { counts }) => total + counts[name], 0))
  const values = {
    center: reading.store.fairs.center(currentFair(reading).center)?.name ?? '',
    standing: standing.provisional(reading.now()),
    persons: String(new Set(lines.map(({ of }) => of.root)).size),
    contract: sum('contract'),
    payable: sum('payable'),
  }
  const common = { values, isRehearsal: false }
  return [
    layOut(layoutFile('follow-up-people', reading), { ...common, fields: personFields(names), lines }),
    layOut(layoutFile('follow-up-results', reading), {
      ...common,
      fields: resultFields,
      lines: results.flatMap(({ name: fair, heldOn: date, counts, employers }): ResultLine[] => [
        { fair, date, employer: words.wholeFair, counts },
        ...employers.map((one) => ({ fair, date, employer: one.name, counts: one.counts })),
      ]),
    }),
  ]
}

/** The newest fair first, then by given name. */
function personLines({ store }: Reading, names: Names): PersonLine[] {
  const byFair = Map.groupBy(casesOf(realFairs(store), store), ({ fair }) => fair.id)
  const lines = [...byFair.values()].flatMap((cases) => {
    const paid = paidElsewhere(cases)
    return cases.map((of): PersonLine => {
      const { fullName, birthDate, communeCode } = mergeFields(store.persons.group(of.root))
      const birthYear = birthDate?.slice(0, 4) ?? null
      return { of, fullName, birthYear, commune: names.commune(communeCode), payable: isPayable(of, paid) }
    })
  })
  return lines.toSorted(
    (one, other) =>
      other.of.fair.held_on.localeCompare(one.of.fair.held_on) ||
      one.of.fair.id.localeCompare(other.of.fair.id) ||
      compareNames(one.fullName, other.fullName) ||
      (one.of.root + one.of.employer).localeCompare(other.of.root + other.of.employer),
  )
}

function personFields(names: Names): Fields<PersonLine> {
  const told = (field: keyof FollowUpRow) => ({
    kind: 'text' as const,
    value: ({ of }: PersonLine) => (lastTold(of, field) as string | null) ?? null,
  })
  const at = (stage: Stage) => ({ kind: 'text' as const, value: ({ of }: PersonLine) => resultAt(of, stage) })
  return {
    order: { kind: 'integer', value: (_, order) => order || null },
    fair: { kind: 'text', value: ({ of }) => of.fair.name },
    date: { kind: 'date', value: ({ of }) => of.fair.held_on },
    fullName: { kind: 'text', value: ({ fullName }) => fullName },
    birthYear: { kind: 'text', value: ({ birthYear }) => birthYear },
    commune: { kind: 'text', value: ({ commune }) => commune },
    employer: { kind: 'text', value: ({ of }) => of.employerName },
    vacancy: { kind: 'text', value: ({ of }) => of.vacancy },
    outcome: { kind: 'text', value: ({ of }) => names.outcome(of.outcome) },
    at1: at(1),
    at3: at(3),
    at6: at(6),
    workingSince: { ...told('working_since'), kind: 'date' },
    workplace: told('workplace'),
    wage: { kind: 'integer', value: ({ of }) => (lastTold(of, 'wage') as number | null) ?? null },
    contractNumber: told('contract_number'),
    contractOn: { ...told('contract_on'), kind: 'date' },
    evidence: told('evidence'),
    funding: told('funding'),
    paidElsewhere: { kind: 'text', value: ({ of }) => (lastTold(of, 'paid_elsewhere') === 1 ? words.yes : null) },
    payable: { kind: 'text', value: ({ payable }) => (payable ? words.yes : null) },
  }
}

/** What was said of it last; a later call that says nothing takes nothing back. */
function lastTold({ entries }: Case, field: keyof FollowUpRow): unknown {
  return entries.findLast((entry) => entry[field] !== null)?.[field] ?? null
}

/** The last answer of a stage, else what became of the last try. */
function resultAt(one: Case, stage: Stage): string | null {
  const heard = heardAt(one, stage)
  const result = (heard.findLast(isAnswer) ?? heard.at(-1))?.result
  return result === undefined ? null : ((followUp.result as Readonly<Record<string, string>>)[result] ?? result)
}

const count = (name: keyof FollowUpCounts) => ({
  kind: 'integer' as const,
  value: ({ counts }: ResultLine) => counts[name],
})
const resultFields: Fields<ResultLine> = {
  order: { kind: 'integer', value: (_, order) => order || null },
  fair: { kind: 'text', value: ({ fair }) => fair },
  date: { kind: 'date', value: ({ date }) => date },
  employer: { kind: 'text', value: ({ employer }) => employer },
  chosen: count('chosen'),
  contacted: count('contacted'),
  workingAt1: count('workingAt1'),
  workingAt3: count('workingAt3'),
  workingAt6: count('workingAt6'),
  contract: count('contract'),
  payable: count('payable'),
}
