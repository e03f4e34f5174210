import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { FairRow } from '../db/fairs.ts'
import { viewRows } from './attendee-rows.ts'
import { type Context, currentFair } from './context.ts'
import { incompleteRoots } from './gaps.ts'

/** A stretch of the whole list, by given name in Vietnamese order: everybody ever, or those of this fair. */
export function listAttendees(
  { scope, offset, limit }: CheckedInputOf<'attendee.list'>,
  context: Context,
): OutputOf<'attendee.list'> {
  const { store } = context
  const fair = currentFair(context)
  if (scope === 'everyone') {
    const { total, roots } = everybody({ offset, limit }, fair, context)
    return { total, rows: viewRows(store, roots, fair.id) }
  }
  const roots = scope === 'incomplete' ? incomplete(context, fair) : store.search.atFair(fair.id, scope)
  return { total: roots.length, rows: viewRows(store, roots.slice(offset, offset + limit), fair.id) }
}

/** Those present whose record has gaps, in the order of names. */
function incomplete(context: Context, fair: FairRow): string[] {
  const roots = new Set(incompleteRoots(context, fair))
  return context.store.search.atFair(fair.id, 'fair').filter((root) => roots.has(root))
}

/** At a fair nobody made up, in its rehearsal nobody real, as a search has it (`ofSameKind`). */
function everybody(
  { offset, limit }: { offset: number; limit: number },
  fair: FairRow,
  { store }: Context,
): { total: number; roots: string[] } {
  const isApart = store.fairs.isRehearsed() && !(fair.status === 'rehearsal' && fair.from_fair === null)
  if (!isApart) return { total: store.search.count(), roots: store.search.stretch(offset, limit) }
  const madeUp = store.search.among(store.rehearsals.madeUp())
  if (fair.status === 'rehearsal') return { total: madeUp.length, roots: madeUp.slice(offset, offset + limit) }
  return {
    total: store.search.count() - madeUp.length,
    roots: store.search.stretchWithout(madeUp, offset, limit),
  }
}
