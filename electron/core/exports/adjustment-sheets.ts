import indicatorList from '../../../resources/lists/report-indicators.json' with { type: 'json' }
import type { Adjustment } from '../../../shared/contract/closing.ts'
import { fieldsWritten } from '../../../shared/words/papers/adjustments.ts'
import { closing } from '../../../shared/words/vi/closing.ts'
import { type AdjustedFair, adjustedFair } from '../closing/snapshots.ts'
import { currentFair } from '../context.ts'
import { headingValues } from './heading.ts'
import { type Fields, layOut } from './layout.ts'
import { layoutFile } from './layouts.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'

type Difference = AdjustedFair['differences'][number]

const titles = new Map<string, string>(indicatorList.items.map(({ code, vi }) => [code, vi]))

/** Điều chỉnh sau chốt: every change since the newest snapshot, and which indicators are others now; null where there is none. */
export function adjustmentSheets(reading: Reading): [changes: Sheet, figures: Sheet] | null {
  const fair = currentFair(reading)
  const adjusted = adjustedFair(fair.id, reading)
  if (adjusted === null) return null
  const { changes, differences } = adjusted
  const common = {
    isRehearsal: fair.status === 'rehearsal',
    values: {
      ...headingValues(reading, fair),
      changes: String(changes.length),
      differences: String(differences.length),
    },
  }
  return [
    layOut(layoutFile('adjustments', reading), { ...common, fields: changeFields, lines: changes }),
    layOut(layoutFile('adjusted-figures', reading), { ...common, fields: figureFields, lines: differences }),
  ]
}

const changeFields: Fields<Adjustment> = {
  order: { kind: 'integer', value: (_, order) => order },
  at: { kind: 'moment', value: ({ at }) => at },
  desk: { kind: 'text', value: ({ letter }) => letter },
  what: { kind: 'text', value: ({ what }) => begun(closing.change[what]) },
  fields: { kind: 'text', value: ({ fields }) => fieldsWritten(fields) || null },
  badgeNumber: { kind: 'text', value: ({ badgeNumber }) => badgeNumber },
  employer: { kind: 'text', value: ({ employer }) => employer },
}

const figureFields: Fields<Difference> = {
  order: { kind: 'integer', value: (_, order) => order },
  title: { kind: 'text', value: ({ code }) => titles.get(code) ?? code },
  frozen: { kind: 'integer', value: ({ frozen }) => frozen },
  now: { kind: 'integer', value: ({ now }) => now },
  difference: { kind: 'integer', value: ({ frozen, now }) => now - frozen },
}

/** A line of a table begins with a capital. */
function begun(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
