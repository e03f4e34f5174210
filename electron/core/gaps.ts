import { gapsOf } from '../../shared/attendee-gaps.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { PresentPersonRow } from '../db/gaps.ts'
import { viewRow } from './attendee-view.ts'
import { isChildAlone } from './consent-rules.ts'
import { type Context, currentFair } from './context.ts'
import { mergeFields } from './person-fields.ts'
import { standingConsents } from './standing-consents.ts'

type Incomplete = { root: string; missing: ReturnType<typeof gapsOf> }

/** Whose record still lacks what the report needs, for the second table ("Còn thiếu"). */
export function listGaps({ limit }: CheckedInputOf<'attendee.gaps'>, context: Context): OutputOf<'attendee.gaps'> {
  const fair = currentFair(context)
  const incomplete = readIncomplete(context, fair)
  const rows = incomplete.slice(0, limit).flatMap(({ root, missing }) => {
    const row = viewRow(context.store, root, fair.id)
    return row ? [{ ...row, missing }] : []
  })
  return { total: incomplete.length, rows }
}

/** Everybody present whose record has gaps, the newest arrivals first; asked after every registration. */
export function readIncomplete({ store }: Context, fair: { id: string; held_on: string }): Incomplete[] {
  const groups = new Map<string, PresentPersonRow[]>()
  for (const person of store.gaps.present(fair.id)) {
    const group = groups.get(person.root)
    if (group) group.push(person)
    else groups.set(person.root, [person])
  }
  const arrivedAt = (group: readonly PresentPersonRow[]) => group[0]?.arrived_at ?? 0
  return [...groups]
    .toSorted(([root, one], [other, two]) => arrivedAt(two) - arrivedAt(one) || (root < other ? 1 : -1))
    .flatMap(([root, group]) => {
      const fields = mergeFields(group)
      const attendee = { ...fields, visitor: isChildAlone(fields, fair.held_on) }
      // Consents can only take gaps away, so they are read only of those who have some.
      if (gapsOf(attendee, []).length === 0) return []
      const missing = gapsOf(attendee, standingConsents(store.attendances.consentsOf(root)))
      return missing.length === 0 ? [] : [{ root, missing }]
    })
}
