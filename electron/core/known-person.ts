import type { PersonInput } from '../../shared/contract/attendee.ts'
import { Refusal } from '../../shared/failure.ts'
import type { ConsentRow } from '../db/attendances.ts'
import type { Row } from '../db/rows.ts'
import type { Store } from '../db/store.ts'
import type { FieldValue } from '../db/tables.ts'
import { sensitive } from './consent-rules.ts'
import { type Context, newId } from './context.ts'
import { leaderOf, patchOf, tells } from './person-fields.ts'
import { areToldApart, decide } from './person-links.ts'

/** Who somebody at the desk is known as before anything of this visit is written. */
export type Known = {
  /** All their records; empty for somebody new. */
  readonly persons: readonly Row[]
  /** The attendees these are so far: two where the clerk chose one and the card belongs to another. */
  readonly roots: readonly string[]
}

const nobody: Known = { persons: [], roots: [] }

/** The attendee a card number belongs to. */
export function knownByCard(store: Store, digest: string | null): Known {
  const [holder] = digest === null ? [] : store.persons.byDigest(digest)
  if (holder === undefined) return nobody
  const root = store.persons.rootOf(holder)
  return { persons: store.persons.group(root), roots: [root] }
}

/**
 * The attendee a clerk chose, with the one the card shown belongs to where that is another.
 *
 * @throws Refusal `id-number-taken` where the two were told apart, `person-erased`, `not-found`.
 */
export function knownByChoice(store: Store, chosen: string, digest: string | null): Known {
  const root = store.persons.rootOf(chosen)
  const persons = store.persons.group(root)
  if (persons.length === 0) throw new Refusal({ code: store.changes.isErased(chosen) ? 'person-erased' : 'not-found' })
  const holders = digest === null ? [] : store.persons.byDigest(digest)
  if (holders.length === 0 || holders.some((holder) => persons.some(({ id }) => id === holder)))
    return { persons, roots: [root] }
  const others = [...new Set(holders.map((holder) => store.persons.rootOf(holder)))]
    .map((other) => ({ other, group: store.persons.group(other) }))
    .find(({ group }) => !areToldApart(store, persons, group))
  if (!others) throw new Refusal({ code: 'id-number-taken', field: 'idNumber' })
  return { persons: [...persons, ...others.group], roots: [root, others.other] }
}

/** Every answer they ever gave, the earliest first. */
export function answersOf(store: Store, { roots }: Known): ConsentRow[] {
  const answers = roots.flatMap((root) => store.attendances.consentsOf(root))
  return roots.length < 2 ? answers : answers.toSorted((first, second) => (first.clock < second.clock ? -1 : 1))
}

/** A new record, holding what was said and nothing where nothing was. */
export function createPerson({ store }: Context, fields: PersonInput, at: number): string {
  const id = newId(at)
  const said = Object.entries(patchOf(fields)).filter(([column, value]) => tells(column, value))
  store.changes.create('person', id, Object.fromEntries(said), at)
  return id
}

/**
 * What was not known of a known person; what was known stays until someone corrects it. A phone brings
 * whose it is, a status its year, and neither comes to a phone or a status known before. Whoever shows a card
 * is no longer without papers.
 */
export function fillGaps({ store }: Context, person: string, known: readonly Row[], fields: PersonInput): void {
  const isKnown = (column: string) => known.some((row) => tells(column, row[column] ?? null))
  const given = patchOf(fields)
  const isGap = (column: string, value: FieldValue) => tells(column, value) && !isKnown(column)
  const patch = Object.fromEntries(
    Object.entries(given).filter(([column, value]) => {
      const leader = leaderOf(column)
      if (leader === null) return isGap(column, value)
      return isKnown(leader)
        ? isGap(column, value) && known.some((row) => row[leader] === given[leader])
        : isGap(leader, given[leader] ?? null)
          ? value !== null || isKnown(column)
          : isGap(column, value)
    }),
  )
  if (isKnown('id_number')) delete patch['without_papers']
  else if (patch['id_number'] !== undefined && isKnown('without_papers')) patch['without_papers'] = 0
  if (Object.keys(patch).length > 0) store.changes.update('person', person, patch)
}

/** Remembers the card number a person has shown, if it is new to them. */
export function keepKey({ store }: Context, person: string, known: Known, digest: string, at: number): void {
  const isHeld = known.persons.some(({ id }) => store.persons.keysOf(id).some((key) => key.digest === digest))
  if (!isHeld) store.changes.create('person_key', newId(at), { person, digest }, at)
}

/** The attendees somebody is known as become one, so that either record is found and can be taken out again. */
export function joinRoots({ store }: Context, { roots }: Known, at: number): void {
  const [first, ...others] = roots
  for (const other of others) if (first !== undefined) decide(store, first, other, 'same', at)
}

/** What was kept with a consent that is refused now goes from every record. */
export function forgetSensitive({ store }: Context, known: readonly Row[]): void {
  const none = patchOf(sensitive)
  for (const row of known)
    if (Object.keys(none).some((column) => (row[column] ?? null) !== null)) store.changes.update('person', row.id, none)
}
