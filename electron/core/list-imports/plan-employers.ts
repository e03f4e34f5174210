import type { Store } from '../../db/store.ts'
import type { MappedEmployer } from '../imports/list.ts'
import { employerChanges, type RowChanges, vacancyChanges, vacancyPatch, type VacancySaid } from './employer-fields.ts'
import { type Firm, type Firms, isSameVacancy, openFirms, placeKey } from './firms.ts'
import { type Choices, fateBeforehand, type PlannedEmployer } from './line.ts'

export type EmployersPlan = { store: Store; fairId: string; choices: Choices }

/**
 * What would become of each line of an employers' list. An employer is known by the tax code, else by the name without what
 * kind of firm it is; a vacancy by its title, by its place where several have that title, and by all it says where several have
 * that too. Gaps are filled; what the list
 * says otherwise is made only where a person says so. Yields how many lines are done.
 */
export function* planEmployers(
  lines: readonly MappedEmployer[],
  plan: EmployersPlan,
): Generator<number, PlannedEmployer[]> {
  const firms = openFirms(plan.store.fairs, plan.fairId)
  const planned = lines.map((line) => beforehand(line, plan.choices))
  const open = planned.filter(({ fate }) => fate === 'added')
  for (const line of open) bring(line, firms)
  // Those that agree choose first, and those that say most: otherwise which line finds which vacancy would hang on their order.
  const inOrder = open
    .map((line) => ({ line, fit: fitOf(line, firms), told: toldBy(line) }))
    .toSorted((one, other) => other.fit - one.fit || other.told - one.told)
    .map(({ line }) => line)
  let done = 0
  for (const line of inOrder) {
    settle(line, firms, plan.choices)
    done += 1
    yield done
  }
  return planned
}

function beforehand(source: MappedEmployer, choices: Choices): PlannedEmployer {
  const fate = fateBeforehand(source, source.employer !== null, choices)
  return {
    source,
    fate: fate ?? 'added',
    twin: null,
    fills: [],
    differs: [],
    employerId: null,
    vacancyId: null,
    head: null,
    isFirst: false,
    changesMade: false,
  }
}

/** The first line of an employer nobody has brings it. */
function bring(line: PlannedEmployer, firms: Firms): void {
  const { employer } = line.source
  if (employer === null) return
  const firm = firms.of(employer)
  line.employerId = firm.row?.id ?? null
  line.isFirst = !firm.isNamed
  firm.isNamed = true
  if (firm.row !== null) return
  firm.head ??= line
  if (firm.head !== line) line.head = firm.head
}

/** 2 where a vacancy at the fair agrees in all it says, 1 where its title and place do. */
function fitOf({ source: { employer, vacancy } }: PlannedEmployer, firms: Firms): number {
  if (employer === null || vacancy === null) return 0
  const exact = firms.of(employer).vacancies.filter((row) => isSameVacancy(row, vacancy))
  if (exact.length === 0) return 0
  return exact.some((row) => vacancyChanges(row, vacancy).differs.length === 0) ? 2 : 1
}

function toldBy({ source: { vacancy } }: PlannedEmployer): number {
  return vacancy === null ? 0 : Object.keys(vacancyPatch(vacancy)).length
}

function settle(line: PlannedEmployer, firms: Firms, choices: Choices): void {
  const { employer, vacancy } = line.source
  if (employer === null) return
  const firm = firms.of(employer)
  const twin = vacancy === null ? null : firms.twinOf(firm, vacancy)
  if (twin) {
    Object.assign(line, { twin, vacancyId: twin.vacancyId, fate: 'doubled' })
    return
  }
  const row = vacancy === null ? null : firms.vacancyOf(firm, vacancy)
  line.vacancyId = row?.id ?? null
  if (vacancy !== null) claim(firm, line, vacancy)
  const brings = vacancy === null ? firm.head === line : row === null
  tell(line, brings, choices, [
    firm.row !== null && line.isFirst ? employerChanges(firm.row, employer) : null,
    row !== null && vacancy !== null ? vacancyChanges(row, vacancy) : null,
  ])
}

function claim(firm: Firm, line: PlannedEmployer, said: VacancySaid): void {
  const key = placeKey(said)
  firm.brought.set(key, [...(firm.brought.get(key) ?? []), line])
  if (line.vacancyId !== null) firm.claimed.set(line.vacancyId, line)
}

function tell(line: PlannedEmployer, brings: boolean, choices: Choices, changes: readonly (RowChanges | null)[]): void {
  const found = changes.filter((one) => one !== null)
  line.fills = found.flatMap(({ fields }) => fields)
  line.differs = found.flatMap(({ differs }) => differs)
  const choice = choices.of(line.source)?.does
  line.changesMade = line.differs.length > 0 && (choices.takeChanges || choice === 'take')
  if (brings) line.fate = 'added'
  else if (line.changesMade) line.fate = 'changed'
  else line.fate = line.fills.length > 0 ? 'filled' : 'unchanged'
}
