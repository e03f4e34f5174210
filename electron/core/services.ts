import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { EmployerRow } from '../db/fairs.ts'
import { attendBooth } from './attend.ts'
import { findBadge } from './badge-lookup.ts'
import { requireBooth } from './booths.ts'
import { boothEmployer, type Context, newId } from './context.ts'
import { notAhead } from './happened.ts'
import { served } from './interview-log.ts'
import { once } from './receipts.ts'
import { AnothersRefusal } from './refusals.ts'

const separator = ' '

/** Services given to one attendee, each a turn of its own; only at a table of the Center. Whoever was given one is here. */
export function logService(input: CheckedInputOf<'service.log'>, context: Context): OutputOf<'service.log'> {
  const { store, now } = context
  let hasArrived = false
  const work = () => {
    const table = requireCenterTable(context)
    const badge = findBadge(input.badgeText, context)
    const note = input.note.normalize('NFC')
    const given = {
      ...whoseTurn(table, badge, context),
      given_at: notAhead(input.givenAt, context),
      note: note === '' ? null : note,
    }
    const ids = [...new Set(input.kinds)].map((kind) => {
      const id = newId(now())
      store.changes.create('service', id, { ...given, kind }, now())
      return id
    })
    hasArrived = attendBooth(context, badge, input.givenAt)
    served(badge, table.id, input.givenAt, context)
    return { ids: ids.join(separator) }
  }
  const answer = once(context, 'service.log', input.id, work, () => ({}))
  if (hasArrived) context.announce(['attendees', 'waiting'])
  return answer
}

/** Handbooks handed out: to whoever shows a badge, or just counted. */
export function logHandout(input: CheckedInputOf<'handout.log'>, context: Context): OutputOf<'handout.log'> {
  const { store, now } = context
  let hasArrived = false
  const work = () => {
    const table = requireCenterTable(context)
    if (store.services.handout(input.id)) throw new Refusal({ code: 'bad-input', field: 'id' })
    const badge = input.badgeText === null ? null : findBadge(input.badgeText, context)
    const given = { ...whoseTurn(table, badge, context), given_at: notAhead(input.givenAt, context) }
    store.changes.create(
      'handout',
      input.id,
      { ...given, title: input.title.normalize('NFC'), copies: input.copies },
      now(),
    )
    if (badge !== null) hasArrived = attendBooth(context, badge, input.givenAt)
    return { ids: input.id }
  }
  const answer = once(context, 'handout.log', input.id, work, () => ({}))
  if (hasArrived) context.announce(['attendees'])
  return answer
}

/**
 * Takes one entry back, or (by the id of the command that made them) all of one: a phone out of reach knows no other id.
 * A table its own, the office any.
 *
 * @throws Refusal `not-found`, `already-undone`
 */
export function undoService(input: CheckedInputOf<'service.undo'>, context: Context): OutputOf<'service.undo'> {
  const work = () => {
    const undone = idsOf(input.entryId, context).filter((id) => takeBack(id, context))
    if (undone.length === 0) throw new Refusal({ code: 'already-undone' })
    return { ids: undone.join(separator) }
  }
  return once(context, 'service.undo', input.id, work, () => ({}))
}

function idsOf(entry: string, { store }: Context): string[] {
  const receipt = store.receipts.read(entry)
  if (receipt?.procedure !== 'service.log') return [entry]
  return (JSON.parse(receipt.outcome) as { ids: string }).ids.split(separator)
}

/** Whether there was something to take back. */
function takeBack(id: string, context: Context): boolean {
  const { store, caller, now } = context
  const service = store.services.service(id)
  const entry = service ?? store.services.handout(id)
  if (!entry) throw new Refusal({ code: 'not-found' })
  if (caller.role === 'booth' && entry.employer !== boothEmployer(context)) throw new AnothersRefusal()
  if (entry.withdrawn_at !== null) return false
  store.changes.update(service ? 'service' : 'handout', id, { withdrawn_at: now() })
  return true
}

/** The seat of a counsellor. */
function requireCenterTable(context: Context): EmployerRow {
  const table = requireBooth(context)
  if (table.kind !== 'center') throw new Refusal({ code: 'not-center-table' })
  return table
}

function whoseTurn(table: EmployerRow, badge: BadgeRow | null, { caller }: Context) {
  const whose = { person: badge?.person ?? null, badge: badge?.id ?? null }
  return { fair: table.fair, employer: table.id, station: caller.stationId, ...whose }
}
