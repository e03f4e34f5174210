import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { FairStatus } from '../../shared/contract/fair.ts'
import { Refusal } from '../../shared/failure.ts'
import type { FairRow } from '../db/fairs.ts'
import { type Patch, replicated } from '../db/tables.ts'
import { copyBoothSettings } from './booth-settings.ts'
import { type Context, currentFair, newId } from './context.ts'
import { requireCommunes, showFair } from './fairs.ts'
import { keptSettings } from './office-papers/kept-settings.ts'
import { once } from './receipts.ts'
import { fairDigits } from './secrets.ts'
import { updateWhatDiffers } from './what-differs.ts'

type Written = Omit<CheckedInputOf<'fair.save'>, 'id' | 'fairId'>

/** Every fair of this Center with what came of it. */
export function listFairs(_input: CheckedInputOf<'fair.list'>, context: Context): OutputOf<'fair.list'> {
  const { fairs, stations, attendances } = context.store
  const current = stations.own()?.current_fair ?? null
  return fairs.all().map((row) => {
    const employers = fairs.employers(row.id)
    const { persons, ahead } = attendances.countPresence(row.id)
    return {
      fair: showFair(row.id, context),
      fromFair: row.from_fair,
      persons,
      ahead,
      employers: employers.filter(({ kind }) => kind !== 'center').length,
      vacancies: employers.reduce((sum, { id, kind }) => sum + (kind === 'center' ? 0 : fairs.vacancies(id).length), 0),
      current: row.id === current,
      openedAt: row.opened_at,
      closedAt: row.closed_at,
    }
  })
}

/** A draft of the Center's next fair. */
export function createDraft(input: CheckedInputOf<'fair.create'>, context: Context): OutputOf<'fair.create'> {
  const work = () => {
    const source = input.from === null ? null : requireFair(input.from, context)
    const { center } = source ?? currentFair(context)
    const id = writeFair(input, { center, status: 'draft', from: source }, context)
    if (source !== null) copyBoothSettings(source.id, id, context)
    if (source !== null && input.withEmployers) copyEmployers(source.id, id, context)
    return { id }
  }
  return once(context, 'fair.create', input.id, work, ({ id }) => showFair(id, context))
}

/** Puts right what a fair is. A rehearsal is what its fair was when it began. */
export function saveFair(input: CheckedInputOf<'fair.save'>, context: Context): OutputOf<'fair.save'> {
  const { store } = context
  const { id, fairId, ...written } = input
  const work = () => {
    const fair = requireFair(fairId, context)
    if (fair.status === 'archived') throw new Refusal({ code: 'fair-archived' })
    requireCommunes(written.communes, store.fairs.center(fair.center)?.province_code ?? '')
    updateWhatDiffers(store, 'fair', fair, columnsOf(written))
    saveCommunes(fairId, [...new Set(written.communes)], context)
    return { id: fairId }
  }
  return once(context, 'fair.save', id, work, () => showFair(fairId, context))
}

/** A fair that is there. */
export function requireFair(id: string, { store }: Context): FairRow {
  const fair = store.fairs.fair(id)
  if (!fair) throw new Refusal({ code: 'not-found', field: 'fairId' })
  return fair
}

/**
 * Writes a fair that this machine does not work on yet; part of the caller's transaction.
 *
 * @param from whose papers it hands on, and which it names as the one before it or the one it rehearses.
 * @returns its id.
 */
export function writeFair(
  written: Written,
  { center, status, from }: { center: string; status: FairStatus; from: FairRow | null },
  context: Context,
): string {
  const { store, now } = context
  requireCommunes(written.communes, store.fairs.center(center)?.province_code ?? '')
  const at = now()
  const id = freshFairId(context)
  const papers = from === null || status === 'rehearsal' ? (from?.paper_values ?? null) : papersOfNext(from, context)
  const handedOn = { from_fair: from?.id ?? null, paper_values: papers }
  store.changes.create('fair', id, { ...columnsOf(written), ...handedOn, center, status }, at)
  saveCommunes(id, [...new Set(written.communes)], context)
  return id
}

/** Who leads and when it begins is as it was; numbers, the day of signing and what was said of one fair are that fair's. */
function papersOfNext(from: FairRow, context: Context): string {
  const { hours, contact, chair, secretary } = keptSettings(context, from).fair
  return JSON.stringify({ hours, contact, chair, secretary })
}

/** Employers as they are, booth numbers too, with what they still offer; part of the caller's transaction. */
export function copyEmployers(from: string, into: string, context: Context): void {
  const { store, now } = context
  // They are listed as they were made; within one millisecond chance would decide.
  for (const [index, { id }] of store.fairs.employers(from).entries()) {
    const at = now() + index
    const employer = newId(at)
    store.changes.create('employer', employer, { ...handOn('employer', id, context), fair: into }, at)
    for (const [place, vacancy] of store.fairs.vacancies(id).entries()) {
      const offered = handOn('vacancy', vacancy.id, context)
      store.changes.create('vacancy', newId(at + place), { ...offered, employer }, at + place)
    }
  }
}

/** What a row says, without what it says of the list it came from. */
function handOn(table: 'employer' | 'vacancy', id: string, { store }: Context): Patch {
  const row: Patch = store.rows.read(table, id) ?? {}
  const said = replicated[table].fields.filter((field) => field !== 'created_at' && field !== 'list')
  return Object.fromEntries(said.map((field) => [field, row[field] ?? null]))
}

function saveCommunes(fair: string, communes: readonly string[], { store, now }: Context): void {
  const rows = store.fairs.communeRows(fair)
  for (const { id, commune } of rows)
    if (!communes.includes(commune)) store.changes.update('fair_commune', id, { created_at: null })
  for (const [position, commune] of communes.entries()) {
    const known = rows.find((row) => row.commune === commune)
    if (!known) store.changes.create('fair_commune', newId(now()), { fair, commune, position }, now())
    else if (known.position !== position) store.changes.update('fair_commune', known.id, { position })
  }
}

function columnsOf({ name, heldOn, place, programme, funding, plan, targets, communes }: Written): Patch {
  const expected = Object.fromEntries(Object.entries(targets.communes).filter(([code]) => communes.includes(code)))
  return {
    name: name.normalize('NFC'),
    held_on: heldOn,
    place: place.normalize('NFC'),
    programme: programme.normalize('NFC'),
    funding: funding.normalize('NFC'),
    plan: plan.normalize('NFC'),
    targets: JSON.stringify({ ...targets, communes: expected }),
  }
}

/** An id whose four digits on badges are no other fair's, so that a badge tells by itself which fair it is of. */
function freshFairId({ store, now }: Context): string {
  const known = [...store.fairs.all().map(({ id }) => id), ...store.fairs.rehearsalIds()].map(fairDigits)
  const taken = new Set([...known, ...store.rehearsals.erasedDigits()])
  for (;;) {
    const id = newId(now())
    if (!taken.has(fairDigits(id))) return id
  }
}
