import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Operator } from '../../shared/contract/fairs.ts'
import { Refusal } from '../../shared/failure.ts'
import { compareNames } from '../../shared/text/names.ts'
import type { OperatorRow } from '../db/operators.ts'
import type { Context } from './context.ts'
import { seatName } from './operator-at.ts'
import { once } from './receipts.ts'
import { updateWhatDiffers } from './what-differs.ts'

/** Who works with the app, by given name; those who no longer do stand last. */
export function listOperators(_input: CheckedInputOf<'operator.list'>, context: Context): OutputOf<'operator.list'> {
  return context.store.operators
    .all()
    .map(showOperator)
    .toSorted((one, other) => Number(one.retired) - Number(other.retired) || compareNames(one.name, other.name))
}

/** Adds somebody, or puts their name, phone or role right. */
export function saveOperator(input: CheckedInputOf<'operator.save'>, context: Context): OutputOf<'operator.save'> {
  const { store, now } = context
  const fields = { name: input.name.normalize('NFC'), phone: input.phone, role: input.role }
  store.atomically(() => {
    const known = store.operators.read(input.id)
    if (known) updateWhatDiffers(store, 'operator', known, fields)
    else store.changes.create('operator', input.id, fields, now())
  })
  return showOperator(required(store.operators.read(input.id)))
}

/** Whoever is retired sits nowhere: the stations they sat at ask no one's name until another is chosen. */
export function retireOperator(
  { id, operatorId, retired }: CheckedInputOf<'operator.retire'>,
  context: Context,
): OutputOf<'operator.retire'> {
  const { store, now } = context
  const work = () => {
    const known = required(store.operators.read(operatorId))
    if ((known.retired_at !== null) !== retired)
      store.changes.update('operator', operatorId, { retired_at: retired ? now() : null })
    return {}
  }
  return once(context, 'operator.retire', id, work, () => showOperator(required(store.operators.read(operatorId))))
}

/** Says who sits at the asking station now. */
export function chooseOperator(
  { id, operatorId }: CheckedInputOf<'operator.choose'>,
  context: Context,
): OutputOf<'operator.choose'> {
  const { store, caller } = context
  const work = () => {
    if (operatorId !== null && required(store.operators.read(operatorId)).retired_at !== null)
      throw new Refusal({ code: 'not-found', field: 'operatorId' })
    if (caller.door === 'browser') store.operators.seat(caller.stationId, operatorId)
    else if (operatorId === null) store.settings.drop(seatName)
    else store.settings.keep(seatName, operatorId)
    return {}
  }
  return once(context, 'operator.choose', id, work, () => ({}))
}

function showOperator({ id, name, phone, role, retired_at }: OperatorRow): Operator {
  return { id, name, phone, role: role === 'office' ? 'office' : 'desk', retired: retired_at !== null }
}

function required<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Refusal({ code: 'not-found' })
  return row
}
