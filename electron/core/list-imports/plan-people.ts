import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Store } from '../../db/store.ts'
import { sensitive, withinConsent } from '../consent-rules.ts'
import type { MappedPerson } from '../imports/list.ts'
import { mergeFields } from '../person-fields.ts'
import { digestOfNumber } from '../secrets.ts'
import { hasConsent } from '../standing-consents.ts'
import { findPerson, keepTaken, type Open, type PeoplePlan, type Taken } from './find-person.ts'
import { byWeight, weightOf } from './identity.ts'
import { type Choices, fateBeforehand, isSensitive, type PlannedPerson } from './line.ts'
import { differsOf, fillsOf } from './person-differences.ts'

/**
 * What would become of each line of people's lists, in the order of the file. Somebody is who their card says, else the line an
 * earlier list has brought, else who has the name, the birth date and the village; whoever is merely likely is left to a
 * person. Does not depend on the order of the lines (`byWeight`). Yields how many lines are done.
 */
export function* planPeople(lines: readonly MappedPerson[], plan: PeoplePlan): Generator<number, PlannedPerson[]> {
  const taken: Taken = { byDigest: new Map(), byRoot: new Map(), byTriple: new Map(), byIdentity: new Map() }
  const planned: PlannedPerson[] = []
  const open: { line: Open; weight: ReturnType<typeof weightOf> }[] = []
  for (const source of lines) {
    const line = beforehand(source, plan.choices)
    planned.push(line)
    if (isOpen(line)) open.push({ line, weight: weightOf(line.person) })
    yield 0
  }
  let done = 0
  for (const { line } of open.toSorted((one, other) => byWeight(one.weight, other.weight))) {
    Object.assign(line, findPerson(line, taken, plan))
    if (line.fate === 'wrong') line.source = withRemark(line.source)
    else if (line.fate !== 'undecided') {
      keepTaken(line, taken, plan)
      compare(line, plan)
    }
    done += 1
    yield done
  }
  return planned
}

/** The line, saying that its number is of a rehearsal. */
function withRemark(source: MappedPerson): MappedPerson {
  const was = source.person?.idNumber ?? ''
  const remark = { field: 'idNumber', code: 'id-of-rehearsal', level: 'wrong', was, offered: [], codes: [] } as const
  return { ...source, problems: [...source.problems, { ...remark, offered: [], codes: [] }] }
}

function beforehand(source: MappedPerson, choices: Choices): PlannedPerson {
  const fate = fateBeforehand(source, source.person !== null, choices)
  const person = source.person === null ? null : { ...source.person, ...sensitive }
  return {
    source,
    // Until it is looked at; nobody sees that.
    fate: fate ?? 'added',
    twin: null,
    fills: [],
    differs: [],
    person,
    sensitiveDropped: person !== null && isDropped(source.person, person),
    root: null,
    candidates: [],
    line: '',
  }
}

function isOpen(line: PlannedPerson): line is Open {
  return line.fate === 'added' && line.person !== null
}

/** What the line tells of somebody known, and what of it may be kept: a list carries no consent. */
function compare(line: Open, { store, fair, secret }: PeoplePlan): void {
  const { root, source } = line
  const persons = root === null ? [] : store.persons.group(root)
  const before = persons.length === 0 ? null : mergeFields(persons)
  const mayHold = root !== null && hasConsent(store.attendances.consentsOf(root), 'statistics')
  const given = source.person ?? line.person
  const { person } = withinConsent({ person: given, consents: [] }, mayHold, fair.held_on, before)
  line.person = person
  line.sensitiveDropped = isDropped(given, person)
  // What is not kept need not be put right.
  if (!mayHold && source.problems.some(isSensitive))
    line.source = { ...source, problems: source.problems.filter((problem) => !isSensitive(problem)) }
  if (before === null || root === null) return
  line.fills = fillsOf(before, person)
  line.differs = differsOf(before, person)
  if (line.fate !== 'unchanged') return
  const isNewCard = person.idNumber !== null && !holdsKey(store, root, digestOfNumber(secret, person.idNumber))
  if (store.attendances.ofRoot(root, fair.id).length === 0) line.fate = 'joined'
  else if (line.fills.length > 0 || isNewCard) line.fate = 'filled'
}

function isDropped(given: PersonInput | null, kept: PersonInput): boolean {
  const fields = Object.keys(sensitive) as (keyof typeof sensitive)[]
  return fields.some((field) => field !== 'householdYear' && (given?.[field] ?? null) !== null && kept[field] === null)
}

function holdsKey(store: Store, root: string, digest: string): boolean {
  return store.persons.byDigest(digest).some((holder) => store.persons.rootOf(holder) === root)
}
