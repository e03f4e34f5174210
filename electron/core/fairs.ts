import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import {
  type Fair,
  type FairStatus,
  fairStatuses,
  noTargets,
  type Targets,
  targetsShape,
} from '../../shared/contract/fair.ts'
import { Refusal } from '../../shared/failure.ts'
import { boothEmployer, type Context, newId } from './context.ts'
import { tellLetter } from './desks.ts'
import { showEmployer } from './employers.ts'
import { communeCodesOf } from './gazetteer.ts'
import { isLocked } from './lock.ts'
import { operatorAt } from './operator-at.ts'
import { once } from './receipts.ts'

type NewFair = Omit<CheckedInputOf<'fair.found'>, 'id'> & { status: Fair['status'] }

/** A fair as the contract shows it. */
export function showFair(id: string, context: Context): Fair {
  const row = context.store.fairs.fair(id)
  if (!row) throw new Refusal({ code: 'not-found' })
  return {
    id: row.id,
    name: row.name,
    heldOn: row.held_on,
    place: row.place,
    status: statusOf(row.status),
    communes: context.store.fairs.communes(id),
    programme: row.programme ?? '',
    funding: row.funding ?? '',
    plan: row.plan ?? '',
    targets: targetsIn(row.targets),
  }
}

/** A newer version's status reads as `open`: the desk goes on. */
export function statusOf(status: string): FairStatus {
  return fairStatuses.find((known) => known === status) ?? 'open'
}

function targetsIn(text: string | null): Targets {
  const read = targetsShape.safeParse(text === null ? noTargets : JSON.parse(text))
  return read.success ? read.data : noTargets
}

/** The first start: the Center, its fair with the communes of the cluster, and this desk's letter. */
export function foundFair(input: CheckedInputOf<'fair.found'>, context: Context): OutputOf<'fair.found'> {
  const { id, ...fair } = input
  const work = () => {
    if (context.store.stations.own()?.current_fair) throw new Refusal({ code: 'fair-exists' })
    createFair(id, { ...fair, status: 'open' }, context)
    return { id }
  }
  return once(context, 'fair.found', id, work, (outcome) => showFair(outcome.id, context))
}

/** Writes a fair and makes it the one this machine works on; part of the caller's transaction. */
export function createFair(id: string, fair: NewFair, context: Context): void {
  const { store, now } = context
  requireCommunes(fair.communes, fair.center.provinceCode)
  const at = now()
  const center = newId(at)
  store.changes.create(
    'center',
    center,
    { name: fair.center.name.normalize('NFC'), province_code: fair.center.provinceCode },
    at,
  )
  store.changes.create(
    'fair',
    id,
    {
      center,
      name: fair.name.normalize('NFC'),
      held_on: fair.heldOn,
      place: fair.place.normalize('NFC'),
      status: fair.status,
      opened_at: fair.status === 'open' ? at : null,
    },
    at,
  )
  for (const [position, commune] of [...new Set(fair.communes)].entries()) {
    store.changes.create('fair_commune', newId(at), { fair: id, commune, position }, at)
  }
  store.stations.openFair(id, fair.letter)
  tellLetter(context, id)
}

/** Refuses a commune that is none of the province's today. */
export function requireCommunes(communes: readonly string[], provinceCode: string): void {
  const known = communeCodesOf(provinceCode)
  if (communes.some((code) => !known.includes(code)))
    throw new Refusal({ code: 'commune-not-in-list', field: 'communes' })
}

/** Who is asking and where they stand. */
export function readSession(_input: CheckedInputOf<'session.read'>, context: Context): OutputOf<'session.read'> {
  const { store, caller, thirdPartyElectron } = context
  const own = store.stations.own()
  const fair = own?.current_fair ? store.fairs.fair(own.current_fair) : undefined
  const center = fair && store.fairs.center(fair.center)
  const seat = boothEmployer(context)
  const employer = seat === null ? undefined : store.fairs.employer(seat)
  const operator = operatorAt(context)
  return {
    role: caller.role,
    station: own?.letter ? { id: own.id, letter: own.letter } : null,
    leasedLetter: (fair && caller.stationId !== own?.id && store.leases.letterOf(fair.id, caller.stationId)) || null,
    center: center ? { id: center.id, name: center.name, provinceCode: center.province_code } : null,
    fair: fair ? showFair(fair.id, context) : null,
    employer: employer && employer.fair === fair?.id ? showEmployer(employer) : null,
    operator: operator && { id: operator.id, name: operator.name },
    thirdPartyElectron,
    locked: isLocked(context),
  }
}
