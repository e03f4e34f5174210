import { gapsOf } from '../../shared/attendee-gaps.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { yearsBefore } from '../../shared/text/dates.ts'
import { viewRows } from './attendee-rows.ts'
import { isChildAlone } from './consent-rules.ts'
import { consentTextVersion } from './consent-text.ts'
import { type Context, currentFair } from './context.ts'
import { mergeFields } from './person-fields.ts'
import { standingConsents } from './standing-consents.ts'

type FairDay = { id: string; held_on: string }

/** Whose record still lacks what the report needs, for the second table ("Còn thiếu"). */
export function listGaps({ limit }: CheckedInputOf<'attendee.gaps'>, context: Context): OutputOf<'attendee.gaps'> {
  const fair = currentFair(context)
  const roots = incompleteRoots(context, fair)
  const rows = viewRows(context.store, roots.slice(0, limit), fair.id).map((row) => ({
    ...row,
    missing: missingOf(context, row.id, fair),
  }))
  return { total: roots.length, rows }
}

/** Everybody present whose record has gaps, the newest arrivals first. */
export function incompleteRoots(context: Context, fair: FairDay): string[] {
  const candidates = context.store.gaps.candidates({
    fair: fair.id,
    bornAfter: yearsBefore(fair.held_on, 16),
    wording: consentTextVersion('statistics'),
  })
  // Which of several values is the last one written, only the fields' clocks know.
  return candidates
    .filter(({ root, merged }) => merged === 0 || missingOf(context, root, fair).length > 0)
    .map(({ root }) => root)
}

function missingOf({ store }: Context, root: string, fair: FairDay): ReturnType<typeof gapsOf> {
  const fields = mergeFields(store.persons.group(root))
  const attendee = { ...fields, visitor: isChildAlone(fields, fair.held_on) }
  return gapsOf(attendee, standingConsents(store.attendances.consentsOf(root)))
}
