import type { OperatorRow } from '../db/operators.ts'
import type { Context } from './context.ts'

type Asking = Pick<Context, 'store' | 'caller'>

/** The setting that says who sits at this machine's own window. */
export const seatName = 'operator'

/** Who sits at the asking station; null where nobody said so, or who sat there is retired. */
export function operatorAt({ store, caller }: Asking): OperatorRow | null {
  const id = caller.door === 'browser' ? store.operators.atStation(caller.stationId) : store.settings.read(seatName)
  const operator = id === null ? undefined : store.operators.read(id)
  return operator && operator.retired_at === null ? operator : null
}

/** The same house for a rule to write in: every change and every line of the access log names who sits there. */
export function signed(context: Context): Context {
  const { store } = context
  let known: string | null | undefined
  const operator = (): string | null => {
    if (known === undefined) known = operatorAt(context)?.id ?? null
    return known
  }
  const changes: typeof store.changes = {
    ...store.changes,
    create: (table, id, fields, at, options) =>
      store.changes.create(table, id, fields, at, { operator: operator(), ...options }),
    update: (table, id, fields, options) =>
      store.changes.update(table, id, fields, { operator: operator(), ...options }),
  }
  const stations: typeof store.stations = {
    ...store.stations,
    noteAccess: (at, station, action, person, rows) =>
      store.stations.noteAccess(at, station, action, person, rows, operator()),
  }
  return { ...context, store: { ...store, changes, stations } }
}
