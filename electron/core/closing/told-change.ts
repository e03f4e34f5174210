import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { Adjustment, AdjustmentKind } from '../../../shared/contract/closing.ts'
import type { Row } from '../../db/rows.ts'
import type { Store } from '../../db/store.ts'
import { isTableName, type Patch } from '../../db/tables.ts'
import { fieldOfColumn } from '../person-fields.ts'

type Change = { table: string; row: string; patch: Patch }
type Told = Omit<Adjustment, 'at' | 'letter'>

/**
 * What one change of the log means for the figures of a fair; null where it means nothing for them. An erasure is told at every
 * fair: whose it was, and where they had been, is what was to be forgotten.
 */
export function tellChange(change: Change, fairId: string, store: Store): Told | null {
  const { table, row: id, patch } = change
  if (!isTableName(table)) return null
  const row = store.rows.read(table, id)
  if (!row) return null
  if (table === 'erasure') return isOfRehearsal(row, store) ? null : plain('erased')
  if (table === 'person') return corrected(id, patch, fairId, store)
  if (table === 'person_link') return linked(row, patch, fairId, store)
  if (table === 'vacancy') return offered(row, fairId, store)
  if (row['fair'] !== fairId) return null
  if (table === 'employer') return { ...plain('employer'), employer: text(row['name']) }
  return atFair(table, patch, row, fairId, store)
}

/** Somebody made up, who went with their rehearsal and was at no fair. */
function isOfRehearsal(erasure: Row, { rehearsals }: Store): boolean {
  const at = erasure['erased_at']
  return typeof at === 'number' && rehearsals.isErasedAt(at)
}

function offered(row: Row, fairId: string, store: Store): Told | null {
  const employer = store.rows.read('employer', text(row['employer']) ?? '')
  return employer?.['fair'] === fairId ? { ...plain('vacancy'), employer: text(row['title']) } : null
}

function atFair(table: string, patch: Patch, row: Row, fairId: string, store: Store): Told | null {
  const what = kindOf(table, patch, row)
  if (what === null) return null
  const employer = text(row['employer'])
  return {
    what,
    badgeNumber: badgeOf(text(row['person']), fairId, store),
    employer: employer === null ? null : (store.fairs.employer(employer)?.name ?? null),
    fields: what === 'corrected' ? ['arrivedAt'] : [],
  }
}

function kindOf(table: string, patch: Patch, row: Row): AdjustmentKind | null {
  const isNew = typeof patch['created_at'] === 'number'
  const isHidden = patch['created_at'] === null || typeof patch['withdrawn_at'] === 'number'
  switch (table) {
    case 'attendance':
      if (isHidden) return 'withdrawn'
      if (isNew) return typeof patch['arrived_at'] === 'number' ? 'arrived' : 'listed-ahead'
      return 'arrived_at' in patch ? 'corrected' : null
    case 'consent':
      return row['purpose'] === 'statistics' && (patch['given'] === 0 || typeof patch['withdrawn_at'] === 'number')
        ? 'consent'
        : null
    case 'interview':
      if (isHidden) return 'interview-withdrawn'
      return isNew ? 'interview' : 'interview-corrected'
    case 'service':
      return isHidden ? 'service-withdrawn' : 'service'
    case 'handout':
      return isHidden ? 'handbook-withdrawn' : 'handbook'
    case 'child':
      return 'child'
    case 'follow_up':
      // A call nobody answered says nothing that is counted.
      return row['result'] === 'working' || row['result'] === 'not-working' ? 'follow-up' : null
    default:
      return null
  }
}

/** Somebody new is told by their arrival. */
function corrected(person: string, patch: Patch, fairId: string, store: Store): Told | null {
  if ('created_at' in patch) return null
  const root = store.persons.rootOf(person)
  if (store.attendances.ofRoot(root, fairId).length === 0) return null
  const fields = Object.keys(patch).flatMap((column) => fieldOfColumn(column) ?? [])
  return fields.length === 0
    ? null
    : { what: 'corrected', badgeNumber: badgeOf(person, fairId, store), employer: null, fields }
}

function linked(row: Row, patch: Patch, fairId: string, store: Store): Told | null {
  const persons = [text(row['first']), text(row['second'])]
  const number = persons.map((person) => badgeOf(person, fairId, store)).find((badge) => badge !== null)
  if (number === undefined) return null
  const isSame = (patch['decision'] ?? row['decision']) === 'same'
  return { ...plain(isSame === (patch['created_at'] === null) ? 'separated' : 'merged'), badgeNumber: number }
}

/** The number somebody wore or wears; also of somebody who was taken back, since it may still hang around a neck. */
function badgeOf(person: string | null, fairId: string, store: Store): string | null {
  if (person === null) return null
  const [badge] = store.attendances.badgesOf(store.persons.rootOf(person), fairId)
  return badge ? formatBadgeNumber(badge.letter, badge.counter) : null
}

function plain(what: AdjustmentKind): Told {
  return { what, badgeNumber: null, employer: null, fields: [] }
}

function text(value: Row[string] | undefined): string | null {
  return typeof value === 'string' ? value : null
}
