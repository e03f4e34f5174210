import {
  type Readiness,
  type ReadinessEntry,
  type ReadinessFacts,
  readinessFactsShape,
  type ReadinessFinding,
  readinessFindings,
  type ReadinessItem,
  readinessItems,
  type ReadinessState,
  readinessStates,
} from '../../../shared/contract/readiness.ts'
import { z } from 'zod'
import type { FairRow } from '../../db/fairs.ts'
import type { ReadinessRow } from '../../db/readiness.ts'
import { type Context, currentFair } from '../context.ts'
import { adviceFor } from './advice.ts'

/** What was found of one thing. */
export type Found = { state: ReadinessState; finding: ReadinessFinding; facts?: ReadinessFacts }

/** What was looked at longer ago says nothing of this morning: the evening before still counts at nine. */
const goodFor = 16 * 60 * 60 * 1000

const detailShape = z.strictObject({ finding: z.enum(readinessFindings), facts: readinessFactsShape })

/** Everything there is to say of this fair's readiness. */
export function tellReadiness(context: Context): Readiness {
  const fair = currentFair(context)
  const entries = entriesOf(fair, context)
  return { entries, advice: adviceFor(entries, fair, context) }
}

/** Writes down what was found now; part of the caller's transaction. */
export function keepFound(name: ReadinessItem, { state, finding, facts = {} }: Found, context: Context): void {
  const { store, now } = context
  const detail = JSON.stringify({ finding, facts })
  store.readiness.keep(currentFair(context).id, { name, outcome: state, detail, checked_at: now() })
}

/** One entry as it was written, however long ago. */
export function entryOf(name: ReadinessItem, context: Context): ReadinessEntry {
  const row = context.store.readiness.list(currentFair(context).id).find((one) => one.name === name)
  return show(name, row)
}

function entriesOf({ id }: FairRow, { store, now }: Context): ReadinessEntry[] {
  const rows = store.readiness.list(id)
  return readinessItems.map((name) => {
    const entry = show(
      name,
      rows.find((row) => row.name === name),
    )
    // A clock set back makes what was found look as if it came from tomorrow.
    const isOld = entry.checkedAt !== null && Math.abs(now() - entry.checkedAt) > goodFor
    return isOld ? { ...entry, state: 'unchecked', finding: 'long-ago', facts: {} } : entry
  })
}

/** A row a later version wrote counts as not checked. */
function show(name: ReadinessItem, row: ReadinessRow | undefined): ReadinessEntry {
  const state = z.enum(readinessStates).safeParse(row?.outcome)
  const detail = detailShape.safeParse(JSON.parse(row?.detail ?? 'null'))
  if (row === undefined || !state.success || !detail.success)
    return { name, state: 'unchecked', finding: 'not-checked', facts: {}, checkedAt: null }
  return { name, state: state.data, ...detail.data, checkedAt: row.checked_at }
}
