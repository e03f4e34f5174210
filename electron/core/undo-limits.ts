import { Refusal } from '../../shared/failure.ts'
import type { LoggedChange } from '../db/change-log.ts'
import type { Patch } from '../db/tables.ts'
import { presence } from './attendee-rows.ts'
import { sensitive } from './consent-rules.ts'
import type { Context } from './context.ts'
import { patchOf } from './person-fields.ts'
import { areToldApart } from './person-links.ts'
import { hasConsent } from './standing-consents.ts'

type Undo = {
  /** What the command wrote, just taken back. */
  written: readonly LoggedChange[]
  /** Whether a change was written after the command and stands. */
  standsAfter: (change: LoggedChange) => boolean
  context: Context
}

/**
 * What others have built on a command without writing over it: taking the command back would leave sensitive fields
 * without the consent they were taken down with, an interview or a service of somebody who never came, or one card with two
 * people. To be called once everything is taken back, in the same transaction.
 *
 * @throws Refusal `changed-since`
 */
export function refuseIfBuiltUpon(undo: Undo): void {
  const { written, context } = undo
  const roots = new Set(written.flatMap(({ person }) => (person === null ? [] : context.store.persons.rootOf(person))))
  const isBuiltUpon =
    [...roots].some((root) => holdsUncovered(root, undo) || wasMetWithoutComing(root, undo)) ||
    written.some((change) => isOthersCard(change, context))
  if (isBuiltUpon) throw new Refusal({ code: 'changed-since' })
}

const sensitiveColumns = Object.keys(patchOf(sensitive))

function holdsUncovered(root: string, { written, standsAfter, context: { store } }: Undo): boolean {
  const gaveConsent = written.some(
    ({ table, patch }) => table === 'consent' && patch?.['purpose'] === 'statistics' && patch['given'] === 1,
  )
  if (!gaveConsent || hasConsent(store.attendances.consentsOf(root), 'statistics')) return false
  return store.persons
    .group(root)
    .flatMap(({ id }) => store.changes.ofPerson(id))
    .some((change) => change.table === 'person' && standsAfter(change) && tellsSensitive(change.patch))
}

function tellsSensitive(patch: Patch | null): boolean {
  return sensitiveColumns.some((column) => (patch?.[column] ?? null) !== null)
}

function wasMetWithoutComing(root: string, { written, context: { store } }: Undo): boolean {
  const fairs = new Set(written.flatMap(({ table, patch }) => (table === 'attendance' && patch?.['fair']) || []))
  return [...fairs].some(
    (fair) =>
      typeof fair === 'string' &&
      presence(store.attendances.ofRoot(root, fair)).arrivedAt === null &&
      (store.interviews.wasMet(root, fair) || store.services.wasGiven(root, fair)),
  )
}

/** A card number that was theirs again would make them one with whoever has shown it since. */
function isOthersCard({ table, row, person }: LoggedChange, { store }: Context): boolean {
  if (table !== 'person_key' || person === null) return false
  const key = store.persons.keysOf(person).find(({ id }) => id === row)
  if (!key) return false
  const group = store.persons.group(store.persons.rootOf(person))
  return store.persons
    .byDigest(key.digest)
    .filter((holder) => !group.some(({ id }) => id === holder))
    .some((holder) => !areToldApart(store, group, store.persons.group(store.persons.rootOf(holder))))
}
