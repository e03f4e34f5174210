import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { viewRows } from './attendee-rows.ts'
import { type Context, currentFair } from './context.ts'

/** A stretch of the whole list, by given name in Vietnamese order: everybody ever, or those of this fair. */
export function listAttendees(
  { scope, offset, limit }: CheckedInputOf<'attendee.list'>,
  context: Context,
): OutputOf<'attendee.list'> {
  const { store } = context
  const fair = currentFair(context)
  if (scope === 'everyone') {
    const roots = store.search.stretch(offset, limit)
    return { total: store.search.count(), rows: viewRows(store, roots, fair.id) }
  }
  const roots = scope === 'incomplete' ? incomplete(context, fair.id) : store.search.atFair(fair.id, scope)
  return { total: roots.length, rows: viewRows(store, roots.slice(offset, offset + limit), fair.id) }
}

function incomplete(_context: Context, _fairId: string): string[] {
  return []
}
