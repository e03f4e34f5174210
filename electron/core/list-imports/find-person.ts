import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Choice } from '../../../shared/contract/list-lines.ts'
import { likenessOfNames } from '../../../shared/text/likeness.ts'
import type { FairRow } from '../../db/fairs.ts'
import type { Store } from '../../db/store.ts'
import { mergeFields } from '../person-fields.ts'
import { isSample, ofSameKind } from '../rehearsal-guard.ts'
import { digestOfNumber } from '../secrets.ts'
import type { Candidate } from './candidate.ts'
import { identityOf, isTelling, tripleOf } from './identity.ts'
import type { Choices, PlannedPerson } from './line.ts'

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
export type Taken = {
  byDigest: Map<string, PlannedPerson>
  byRoot: Map<string, PlannedPerson>
  byTriple: Map<string, PlannedPerson[]>
  byIdentity: Map<string, PlannedPerson>
}

type Found = Pick<PlannedPerson, 'fate' | 'root' | 'candidates' | 'line'> & { twin: PlannedPerson | null }

/** A line that says somebody and is not left out. */
export type Open = PlannedPerson & { person: PersonInput }
/** What of it tells who it is. */
type Said = Pick<Open, 'source' | 'person'>

/** Who the line is, of everybody known and of the lines before it. */
export function findPerson(line: Said, taken: Taken, plan: PeoplePlan): Found {
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

export type Finding = Partial<Found> & Pick<Found, 'fate' | 'root'>

function findByCard({ person, source }: Said, taken: Taken, plan: PeoplePlan): Finding | null {
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
function asKnown(root: string, { person }: Pick<Said, 'person'>, taken: Taken): Finding {
  const twin = taken.byRoot.get(root)
  if (!twin) return { fate: 'unchanged', root }
  return isOtherCard(twin.person, person) ? { fate: 'undecided', root: null, twin } : { fate: 'doubled', root, twin }
}

function isOtherCard(one: PersonInput | null, other: PersonInput): boolean {
  return one !== null && one.idNumber !== null && other.idNumber !== null && one.idNumber !== other.idNumber
}

function findByWords(line: Said, identity: string, taken: Taken, plan: PeoplePlan): Finding {
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
function findFurther(line: Said, taken: Taken, plan: PeoplePlan): Finding | null {
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
function asNew({ person }: Said, taken: Taken, plan: PeoplePlan): Finding {
  let nth = 0
  let line = identityOf(plan.secret, person, nth)
  const known = (): string[] => rootsOf(plan.store.listImports.personsOfLine(line), plan)
  while (taken.byIdentity.has(line)) line = identityOf(plan.secret, person, ++nth)
  const [root] = known()
  return root === undefined ? { fate: 'added', root: null, line } : { fate: 'unchanged', root, line }
}

/** Whoever comes after finds the line, or the one that says the same before it. */
export function keepTaken(line: Open, { byDigest, byRoot, byTriple, byIdentity }: Taken, { secret }: PeoplePlan): void {
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
