import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Choice } from '../../../shared/contract/list-lines.ts'
import { likenessOfNames } from '../../../shared/text/likeness.ts'
import type { FairRow } from '../../db/fairs.ts'
import type { Store } from '../../db/store.ts'
import { sensitive, withinConsent } from '../consent-rules.ts'
import type { MappedPerson } from '../imports/list.ts'
import { mergeFields } from '../person-fields.ts'
import { isSample, ofSameKind } from '../rehearsal-guard.ts'
import { digestOfNumber } from '../secrets.ts'
import { hasConsent } from '../standing-consents.ts'
import { byWeight, identityOf, isTelling, tripleOf } from './identity.ts'
import { type Choices, fateBeforehand, type PlannedPerson } from './line.ts'
import type { Candidate } from './candidate.ts'
import { differsOf, fillsOf } from './person-differences.ts'

export type PeoplePlan = {
  store: Store
  fair: FairRow
  /** The Center's. */
  secret: Uint8Array
  choices: Choices
  /** `matchPerson`, or what is remembered of it. */
  match: (person: PersonInput) => readonly Candidate[]
}

/** The lines of the file that are taken, by what they are found by. */
type Taken = {
  byDigest: Map<string, PlannedPerson>
  byRoot: Map<string, PlannedPerson>
  byTriple: Map<string, PlannedPerson[]>
  byIdentity: Map<string, PlannedPerson>
}

type Found = Pick<PlannedPerson, 'fate' | 'root' | 'candidates' | 'line'> & { twin: PlannedPerson | null }

/**
 * What would become of each line of people's lists, in the order of the file. Somebody is who their card says, else the line an
 * earlier list has brought, else who has the name, the birth date and the village; whoever is merely likely is left to a
 * person. Does not depend on the order of the lines (`byWeight`). Yields how many lines are done.
 */
export function* planPeople(lines: readonly MappedPerson[], plan: PeoplePlan): Generator<number, PlannedPerson[]> {
  const taken: Taken = { byDigest: new Map(), byRoot: new Map(), byTriple: new Map(), byIdentity: new Map() }
  const planned = lines.map((line) => beforehand(line, plan.choices))
  const open = planned.filter(isOpen).toSorted((one, other) => byWeight(one.person, other.person))
  let done = 0
  for (const line of open) {
    Object.assign(line, find(line, taken, plan))
    if (line.fate === 'wrong') line.source = withRemark(line.source)
    else if (line.fate !== 'undecided') {
      keep(line, taken, plan)
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

type Open = PlannedPerson & { person: PersonInput }

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

function find(line: Open, taken: Taken, plan: PeoplePlan): Found {
  const choice = plan.choices.of(line.source)
  const base = { candidates: [], twin: null, line: identityOf(plan.secret, line.person) }
  const byCard = findByCard(line, taken, plan)
  if (byCard !== null) return { ...base, ...asChosen(byCard, choice) }
  if (choice?.does === 'same' && choice.attendeeId !== null) {
    const root = plan.store.persons.rootOf(choice.attendeeId)
    if (plan.store.persons.group(root).length > 0) return { ...base, ...asKnown(root, line, taken) }
  }
  const found = choice?.does === 'new' ? asNew(line, taken, plan) : findByWords(line, base.line, taken, plan)
  return { ...base, ...asChosen(found, choice) }
}

/** A person says that the line is of whoever stands on the other one. */
function asChosen(found: Finding, choice: Choice | undefined): Finding {
  const { fate, twin } = found
  if (fate !== 'undecided' || !twin || choice?.does !== 'same' || choice.attendeeId !== null) return found
  return { fate: 'doubled', root: twin.root, twin }
}

type Finding = Partial<Found> & Pick<Found, 'fate' | 'root'>

function findByCard({ person, source }: Open, taken: Taken, plan: PeoplePlan): Finding | null {
  if (person.idNumber === null) return null
  const { store, choices } = plan
  const digest = digestOfNumber(plan.secret, person.idNumber)
  const twin = taken.byDigest.get(digest)
  if (twin?.person)
    return isNamesake(twin.person.fullName, person.fullName)
      ? { fate: 'doubled', root: twin.root, twin }
      : { fate: 'undecided', root: null, twin }
  const [holder] = store.persons.byDigest(digest)
  const root = holder === undefined ? null : store.persons.rootOf(holder)
  if (isMadeUp(person.idNumber, root, plan)) return { fate: 'wrong', root: null }
  if (root === null) return null
  const { fullName } = mergeFields(store.persons.group(root))
  const choice = choices.of(source)
  const isChosen = choice?.does === 'same' && choice.attendeeId !== null
  if (isNamesake(fullName, person.fullName) || isChosen) return asKnown(root, { person }, taken)
  // One number under two names: a digit is wrong somewhere, and only paper tells where.
  const likeness = { matches: ['id-number' as const], differs: ['fullName' as const], score: 0 }
  return { fate: 'undecided', root: null, candidates: [{ ...likeness, root, isSame: false }] }
}

/** A card of a rehearsal, or somebody who was only there. */
function isMadeUp(idNumber: string, root: string | null, { store, fair }: PeoplePlan): boolean {
  if (fair.status === 'rehearsal') return false
  return isSample(idNumber) || (root !== null && ofSameKind([root], fair, { store }).length === 0)
}

function isNamesake(one: string, other: string): boolean {
  return likenessOfNames(one, other).kind !== 'different'
}

/** Somebody in the database, who may also be the person of a line before this one. */
function asKnown(root: string, { person }: Pick<Open, 'person'>, taken: Taken): Finding {
  const twin = taken.byRoot.get(root)
  if (!twin) return { fate: 'unchanged', root }
  return isOtherCard(twin.person, person) ? { fate: 'undecided', root: null, twin } : { fate: 'doubled', root, twin }
}

function isOtherCard(one: PersonInput | null, other: PersonInput): boolean {
  return one !== null && one.idNumber !== null && other.idNumber !== null && one.idNumber !== other.idNumber
}

function findByWords(line: Open, identity: string, taken: Taken, plan: PeoplePlan): Finding {
  const { person } = line
  const twin = taken.byIdentity.get(identity)
  if (twin && isTelling(person)) return { fate: 'doubled', root: twin.root, twin }
  if (twin) return findFurther(line, taken, plan) ?? { fate: 'undecided', root: null, twin }
  const before = rootsOf(plan.store.listImports.personsOfLine(identity), plan)
  const [only] = before
  if (before.length === 1 && only !== undefined) return asKnown(only, line, taken)
  const fellows = fellowsOf(person, taken)
  const free = plan.match(person).filter(({ root }) => isFree(root, person, taken))
  const same = free.filter(({ isSame }) => isSame).map(({ root }) => root)
  const persons = [...new Set([...fellows.map((fellow) => fellow.root ?? fellow), ...same])]
  const [first] = persons
  if (persons.length === 1 && first !== undefined)
    return typeof first === 'string' ? asKnown(first, line, taken) : { fate: 'doubled', root: null, twin: first }
  const candidates = [...free]
  const [fellow = null] = fellows
  return candidates.length > 0 || fellow !== null
    ? { fate: 'undecided', root: null, candidates, twin: fellow }
    : { fate: 'added', root: null }
}

/** The second, third … of lines that say the same of people an earlier list has told apart. */
function findFurther(line: Open, taken: Taken, plan: PeoplePlan): Finding | null {
  const further = asNew(line, taken, plan)
  return further.root === null ? null : further
}

/** Lines before this one with that name, birth date and village, and nothing against it. */
function fellowsOf(person: PersonInput, taken: Taken): PlannedPerson[] {
  const triple = tripleOf(person)
  if (triple === null || (person.birthDate?.length ?? 0) <= 4) return []
  return (taken.byTriple.get(triple) ?? []).filter(
    (fellow) =>
      fellow.person !== null &&
      !isOtherCard(fellow.person, person) &&
      likenessOfNames(fellow.person.fullName, person.fullName).kind === 'same' &&
      isAgreed(fellow.person.communeCode, person.communeCode) &&
      isAgreed(fellow.person.sex, person.sex),
  )
}

function isAgreed(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

/** Not somebody a line with another card has turned out to be. */
function isFree(root: string, person: PersonInput, taken: Taken): boolean {
  const twin = taken.byRoot.get(root)
  return !twin || !isOtherCard(twin.person, person)
}

function rootsOf(persons: readonly string[], { store, fair }: PeoplePlan): string[] {
  return ofSameKind([...new Set(persons.map((id) => store.persons.rootOf(id)))], fair, { store })
}

/** A person says that this is somebody new: the second, third … of those who say the same. */
function asNew({ person }: Open, taken: Taken, plan: PeoplePlan): Finding {
  let nth = 0
  let line = identityOf(plan.secret, person, nth)
  const known = (): string[] => rootsOf(plan.store.listImports.personsOfLine(line), plan)
  while (taken.byIdentity.has(line)) line = identityOf(plan.secret, person, ++nth)
  const [root] = known()
  return root === undefined ? { fate: 'added', root: null, line } : { fate: 'unchanged', root, line }
}

function keep(line: Open, { byDigest, byRoot, byTriple, byIdentity }: Taken, { secret }: PeoplePlan): void {
  const { person, root } = line
  const first = line.twin === null ? line : (line.twin as PlannedPerson)
  if (person.idNumber !== null) setOnce(byDigest, digestOfNumber(secret, person.idNumber), first)
  if (root !== null) setOnce(byRoot, root, first)
  setOnce(byIdentity, line.line, first)
  const triple = tripleOf(person)
  if (triple === null) return
  const others = byTriple.get(triple)
  if (!others) byTriple.set(triple, [first])
  else if (!others.includes(first)) others.push(first)
}

function setOnce<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value)
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
