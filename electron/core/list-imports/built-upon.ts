import type { KeptReason } from '../../../shared/contract/imports.ts'
import type { LoggedChange } from '../../db/change-log.ts'
import { isTableName } from '../../db/tables.ts'
import type { Context } from '../context.ts'

export type Built = {
  /** The import that is taken back. */
  list: string
  /** Whether a change was written after it and stands. */
  standsAfter: (change: LoggedChange) => boolean
  context: Context
}

/** Why a person, or what an import told of them, stays; null where nobody has built upon it. */
export function whyPersonStays(
  person: string,
  written: readonly LoggedChange[],
  { list, standsAfter, context: { store } }: Built,
): KeptReason | null {
  if (written.some(({ patch }) => patch === null)) return 'erased'
  const later = store.changes.ofPerson(person).filter(standsAfter)
  const links = store.persons.linksOf(person)
  if (links.some((link) => store.changes.ofSharedRow(link).some(standsAfter))) return 'merged'
  const fair = store.listImports.byId(list)?.fair ?? ''
  const fairs = later.map((change) => fairOf(change, store))
  const naming = store.listImports.fairsNaming(store.persons.rootOf(person), list)
  const building = [...fairs, ...naming]
  if (!building.includes(fair) && building.some((other) => other !== null)) return 'other-fair'
  if (later.some(({ table, patch }) => table === 'attendance' && typeof patch?.['arrived_at'] === 'number'))
    return 'came'
  if (later.some(({ table }) => table === 'badge')) return 'badge'
  if (later.length > 0) return 'changed'
  return naming.length > 0 ? 'in-use' : null
}

/** The fair whose row a change wrote to; null for what is a person's own. */
function fairOf({ table, row, patch }: LoggedChange, { rows }: Context['store']): string | null {
  const fair = patch?.['fair'] ?? (isTableName(table) ? rows.read(table, row)?.['fair'] : null)
  return typeof fair === 'string' ? fair : null
}

/** The same of an employer or a vacancy. */
export function whyHiringStays(
  row: string,
  written: readonly LoggedChange[],
  { list, standsAfter, context: { store } }: Built,
): KeptReason | null {
  if (store.changes.ofSharedRow(row).some(standsAfter)) return 'changed'
  const isMade = written.some(({ patch }) => typeof patch?.['created_at'] === 'number')
  // Former values of a row that goes on come back under whatever hangs on it.
  if (!isMade) return null
  if (store.listImports.isInterviewed(row)) return 'interviewed'
  const isSat = store.devices.connected(row).length > 0 || store.stations.own()?.booth_employer === row
  if (isSat || store.fairs.vacancies(row).length > 0) return 'in-use'
  return store.listImports.fairsNaming(row, list).length > 0 ? 'in-use' : null
}
