import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { readStamp } from '../../shared/hybrid-logical-clock.ts'
import type { LoggedChange } from '../db/change-log.ts'
import type { FieldValue } from '../db/tables.ts'
import { sensitive } from './consent-rules.ts'
import type { Context } from './context.ts'
import { fieldOfColumn } from './person-fields.ts'
import { hasRefused } from './standing-consents.ts'

type Entry = OutputOf<'attendee.history'>[number]
type Told = Pick<Entry, 'what' | 'changes'>
/** A row as it stood before the change being told. */
type Before = Readonly<Record<string, FieldValue>>

/** What was written about an attendee, the newest first: the change log of all their records, told as what happened. */
export function readHistory(
  { attendeeId }: CheckedInputOf<'attendee.history'>,
  context: Context,
): OutputOf<'attendee.history'> {
  const { store } = context
  const persons = store.persons.group(store.persons.rootOf(attendeeId)).map(({ id }) => id)
  const links = persons.flatMap((person) => store.persons.linksOf(person))
  const logged = [
    ...persons.flatMap((person) => store.changes.ofPerson(person)),
    ...[...new Set(links)].flatMap((link) => store.changes.ofSharedRow(link)),
  ].toSorted((one, other) => (one.hlc < other.hlc ? -1 : 1))
  const rows = new Map<string, Record<string, FieldValue>>()
  const isRefused = hasRefused(store.attendances.consentsOf(store.persons.rootOf(attendeeId)), 'statistics')
  const letters = lettersOf(logged, context)
  const entries = logged.flatMap((change) => {
    const key = `${change.table} ${change.row}`
    const before = rows.get(key) ?? {}
    rows.set(key, { ...before, ...change.patch })
    const told = tell(change, before, context)
    return told === null
      ? []
      : [
          {
            at: readStamp(change.hlc).milliseconds,
            station: letters(change.hlc),
            operator: change.operator === null ? null : (store.operators.read(change.operator)?.name ?? null),
            ...(isRefused ? withoutSensitive(told) : told),
          },
        ]
  })
  return withoutEchoes(entries).toReversed()
}

/** A station's letter by the stamp it wrote: known from its badges at those fairs, and for this machine from itself. */
function lettersOf(logged: readonly LoggedChange[], { store }: Context): (stamp: string) => string | null {
  const fairs = new Set(logged.flatMap(({ patch }) => (typeof patch?.['fair'] === 'string' ? patch['fair'] : [])))
  const own = store.stations.own()
  const letters = new Map(
    [...fairs]
      .flatMap((fair) => store.badges.stations(fair))
      .map(({ station, letter }) => [station.replaceAll('-', ''), letter]),
  )
  if (own?.letter) letters.set(own.id.replaceAll('-', ''), own.letter)
  return (stamp) => letters.get(stamp.slice(-32)) ?? null
}

function tell({ table, patch }: LoggedChange, before: Before, context: Context): Told | null {
  if (patch === null) return null
  const isNew = typeof patch['created_at'] === 'number'
  if (patch['created_at'] === null) return { what: 'undone', changes: [] }
  switch (table) {
    case 'person':
      return isNew ? only('registered') : corrected(patch, before)
    case 'attendance':
      return attended(patch, before)
    case 'badge':
      if (isNew) return only('badge-issued')
      return typeof patch['voided_at'] !== 'number'
        ? null
        : only(patch['void_reason'] === 'undone' ? 'undone' : 'badge-voided')
    case 'consent':
      return isNew ? telling(patch['given'] === 1 ? 'consent-given' : 'consent-refused', 'purpose', patch) : null
    case 'person_link':
      return only(patch['decision'] === 'same' ? 'merged' : 'separated')
    case 'interview':
      if (typeof patch['withdrawn_at'] === 'number') return { ...interviewed(before, context), what: 'undone' }
      return isNew ? interviewed(patch, context) : null
    default:
      return null
  }
}

function only(what: Entry['what']): Told {
  return { what, changes: [] }
}

function telling(what: Entry['what'], field: string, patch: Before): Told {
  return { what, changes: [{ field, before: null, after: shown(field, patch[field] ?? null) }] }
}

function corrected(patch: Before, before: Before): Told | null {
  const changes = Object.entries(patch).flatMap(([column, value]) => {
    const field = fieldOfColumn(column)
    const former = before[column] ?? null
    if (field === null || former === value) return []
    return [{ field, before: shown(field, former), after: shown(field, value) }]
  })
  return changes.length === 0 ? null : { what: 'corrected', changes }
}

function attended(patch: Before, before: Before): Told | null {
  if (typeof patch['left_at'] === 'number') return only('left')
  const isBack = patch['left_at'] === null && typeof before['left_at'] === 'number'
  const hasCome = typeof patch['arrived_at'] === 'number' && typeof before['arrived_at'] !== 'number'
  return hasCome || isBack ? only('attended') : null
}

/** What was known of ethnic origin, poverty or health is not read out once that is refused; only that it changed. */
function withoutSensitive({ what, changes }: Told): Told {
  const shownOf = (change: Told['changes'][number]) =>
    Object.hasOwn(sensitive, change.field) ? { field: change.field, before: null, after: null } : change
  return { what, changes: changes.map(shownOf) }
}

function interviewed(patch: Before, { store }: Context): Told {
  const employer = typeof patch['employer'] === 'string' ? store.fairs.employer(patch['employer']) : undefined
  return { what: 'interview', changes: [{ field: 'employer', before: null, after: employer?.name ?? null }] }
}

/** As stored, but a paper's number by its tail only: a history is read with others looking on. */
function shown(field: string, value: FieldValue): string | null {
  if (value === null) return null
  const isNumber = field === 'idNumber' || field === 'oldIdNumber'
  return isNumber ? `…${String(value).slice(-4)}` : String(value)
}

/** One correction is written to every record of an attendee; it is told once. */
function withoutEchoes(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry, index) => {
    const last = entries[index - 1]
    return !(last && last.at === entry.at && last.what === 'corrected' && sameChanges(last, entry))
  })
}

function sameChanges(one: Entry, other: Entry): boolean {
  const after = ({ what, changes }: Entry) =>
    JSON.stringify([what, changes.map(({ field, after: now }) => [field, now])])
  return after(one) === after(other)
}
