import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import { devices as words } from '../../../shared/words/vi/devices.ts'
import type { Context } from '../context.ts'
import { operatorAt } from '../operator-at.ts'
import { mergeFields } from '../person-fields.ts'

/** Somebody is opened for a call at the asking screen; answers whom others have, also where that is the same person. */
export function holdForCall(
  { id, personId, insists }: CheckedInputOf<'follow-up.hold'>,
  context: Context,
): OutputOf<'follow-up.hold'> {
  const { store, caller, heldCalls } = context
  const root = store.persons.rootOf(personId)
  const persons = store.persons.group(root)
  if (persons.length === 0) throw new Refusal({ code: 'not-found', field: 'personId' })
  heldCalls.hold({ id, station: caller.stationId, root, phone: mergeFields(persons).phone }, insists)
  return listHeld({}, context)
}

/** The screen has them open no longer. */
export function leaveCall(
  { id }: CheckedInputOf<'follow-up.leave'>,
  { heldCalls, caller }: Context,
): OutputOf<'follow-up.leave'> {
  heldCalls.leave(id, caller.stationId)
  return {}
}

/** Whom other screens of this host have open for a call. */
export function listHeld(_input: CheckedInputOf<'follow-up.held'>, context: Context): OutputOf<'follow-up.held'> {
  const { store, caller, heldCalls } = context
  // Whoever was erased meanwhile is named nowhere.
  const others = heldCalls.others(caller.stationId).filter(({ root }) => store.persons.group(root).length > 0)
  return others.map(({ root, phone, station, since }) => ({
    personId: root,
    phone,
    station: nameOf(station, context),
    operator: operatorOf(station, context),
    since,
  }))
}

function isWindow(station: string, { store }: Pick<Context, 'store'>): boolean {
  return station === store.stations.own()?.id
}

function nameOf(station: string, context: Pick<Context, 'store'>): string {
  const given = isWindow(station, context) ? undefined : context.store.devices.read(station)?.name
  return given ?? words.givenName.host
}

function operatorOf(station: string, { store }: Pick<Context, 'store'>): string | null {
  const door = isWindow(station, { store }) ? 'window' : 'browser'
  return operatorAt({ store, caller: { door, stationId: station, role: 'desk' } })?.name ?? null
}
