import { formatBadgeNumber } from '../../shared/badge-number.ts'
import type { AttendeeRow } from '../../shared/contract/attendee.ts'
import type { LineAttendance, LineRecord } from '../db/search.ts'
import type { Store } from '../db/store.ts'
import { mergeFields } from './person-fields.ts'

/** Lines of a list, in the order of the roots given; a root of which nobody visible is left has no line. */
export function viewRows(store: Store, roots: readonly string[], fairId: string): AttendeeRow[] {
  if (roots.length === 0) return []
  const records = byRoot(store.search.records(roots))
  const attendances = byRoot(store.search.attendances(roots, fairId))
  const badges = byRoot(store.search.badges([...attendances.keys()], fairId))
  return roots.flatMap((root) => {
    const own = records.get(root)
    if (!own) return []
    const attended = attendances.get(root) ?? []
    const badge = badges.get(root)?.[0]
    return {
      id: root,
      ...lineFields(own),
      badgeId: badge?.id ?? null,
      badgeNumber: badge ? formatBadgeNumber(badge.letter, badge.counter) : null,
      ...presence(attended),
    }
  })
}

/** What a line shows of an attendee's records, taken together. */
export function lineFields(records: readonly LineRecord[]) {
  const [only] = records
  if (only && records.length === 1) {
    const { full_name: fullName, birth_date: birthDate, sex, commune_code: communeCode, village, phone } = only
    return { fullName, birthDate, sex, communeCode, village, phone }
  }
  const rows = records.map(({ root, ...fields }) => ({ id: root, ...fields }))
  const { fullName, birthDate, sex, communeCode, village, phone } = mergeFields(rows)
  return { fullName, birthDate, sex, communeCode, village, phone }
}

/**
 * Where an attendee stands at a fair, from all their attendances there, those begun first (several desks may
 * have made one each): gone home only once none of them is open, so that the hall is never counted empty too early.
 */
export function presence(
  attended: readonly Omit<LineAttendance, 'root'>[],
): Pick<AttendeeRow, 'arrivedAt' | 'leftAt' | 'ahead'> {
  const begun = attended.filter(({ arrived_at }) => arrived_at !== null)
  const endings = begun.flatMap(({ left_at }) => left_at ?? [])
  return {
    arrivedAt: begun[0]?.arrived_at ?? null,
    leftAt: endings.length > 0 && endings.length === begun.length ? Math.max(...endings) : null,
    ahead: attended.some(({ ahead }) => ahead === 1),
  }
}

/** Parts of many attendees, those of each together. */
export function byRoot<Part extends { root: string }>(parts: readonly Part[]): Map<string, Part[]> {
  const grouped = new Map<string, Part[]>()
  for (const part of parts) {
    const group = grouped.get(part.root)
    if (group) group.push(part)
    else grouped.set(part.root, [part])
  }
  return grouped
}
