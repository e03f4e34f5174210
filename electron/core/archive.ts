import { Refusal } from '../../shared/failure.ts'
import { type Patch, replicated, type TableName } from '../db/tables.ts'
import type { Context } from './context.ts'

/** Nouns whose commands write what a fair was: not at one that is only looked at. */
const written = new Set(
  (
    'attendee child badge interview service handout waiting employer vacancy booth booth-settings booth-card sheet ' +
    'rescue village import signing closing snapshot kit'
  ).split(' '),
)
/** Paper changes nothing, nor does what is half typed, and whoever asks to be forgotten is, at whatever fair the machine is. */
const always = new Set([
  'attendee.erase',
  'badge.print',
  'badge.by-hand',
  'badge.save-pdf',
  'import.forget',
  'import.keep',
])

/** These look at the fair of their own list, and finish what is under way of others (`list-imports/under-way.ts`). */
const lookThemselves = new Set(['import.commit', 'import.undo'])

/** Whether a command would write to an archived fair. */
export function isRefusedByArchive(procedure: string, { store }: Pick<Context, 'store'>): boolean {
  if (always.has(procedure) || !written.has(procedure.slice(0, procedure.indexOf('.')))) return false
  const id = store.stations.own()?.current_fair
  return id !== null && id !== undefined && store.fairs.fair(id)?.status === 'archived'
}

/**
 * Rows of a fair that may be written at any time: what became of people afterwards, a consent withdrawn later, and the letter
 * of a station that goes there to look.
 */
const open: ReadonlySet<TableName> = new Set(['follow_up', 'consent', 'desk'] as const)

/**
 * The same house for a command to write in: whatever fair the machine is at, a row of an archived one is refused
 * (`fair-archived`). A command may name another fair, or a row of one: an employer, an interview, what a screen did before.
 */
export function guarded(procedure: string, context: Context): Context {
  if (always.has(procedure) || lookThemselves.has(procedure)) return context
  const { store } = context
  const known = new Map<string, boolean>()

  function isArchived(fair: string): boolean {
    const is = known.get(fair) ?? store.fairs.fair(fair)?.status === 'archived'
    known.set(fair, is)
    return is
  }

  function refuse(table: TableName, id: string, fields: Patch): void {
    const fair = fairOfRow(table, id, fields, context)
    if (fair !== null && isArchived(fair)) throw new Refusal({ code: 'fair-archived' })
  }

  const changes: typeof store.changes = {
    ...store.changes,
    create(table, id, fields, at, options) {
      refuse(table, id, fields)
      store.changes.create(table, id, fields, at, options)
    },
    update(table, id, fields, options) {
      refuse(table, id, fields)
      store.changes.update(table, id, fields, options)
    },
  }
  return { ...context, store: { ...store, changes } }
}

/** The fair a row belongs to; null for what is of no fair, or may be written at any. */
function fairOfRow(table: TableName, id: string, fields: Patch, { store }: Pick<Context, 'store'>): string | null {
  if (open.has(table)) return null
  const column = table === 'vacancy' ? 'employer' : 'fair'
  if (!replicated[table].fields.includes(column)) return null
  const owner = fields[column] ?? store.rows.read(table, id)?.[column] ?? null
  if (typeof owner !== 'string') return null
  return table === 'vacancy' ? (store.fairs.employer(owner)?.fair ?? null) : owner
}
