import type { Store } from '../../db/store.ts'
import { mergeFields } from '../person-fields.ts'
import { keyOf, readBook } from './book.ts'

export type AheadOfCommune = { commune: string | null; people: { root: string; fullName: string }[] }

/**
 * Who was registered ahead and stands on no line yet, by commune in the order of its code (null, who has none, last). Whoever
 * came already waits for a walk-in's sheet like everybody else.
 */
export function peopleAhead(store: Store, fairId: string): AheadOfCommune[] {
  const book = readBook(store, fairId)
  const frozen = book.sheets.filter(({ kind }) => kind === 'ahead').map(({ id }) => id)
  const lined = new Set(frozen.flatMap((id) => (book.lines.get(id) ?? []).map(({ root }) => root)))
  const byCommune = new Map<string | null, AheadOfCommune['people']>()
  for (const root of book.ahead) {
    if (lined.has(root) || book.came.has(root) || book.standing.has(keyOf(root, null))) continue
    const { fullName, communeCode } = mergeFields(store.persons.group(root))
    const people = byCommune.get(communeCode) ?? []
    byCommune.set(communeCode, [...people, { root, fullName: fullName ?? '' }])
  }
  return [...byCommune]
    .map(([commune, people]) => ({ commune, people }))
    .toSorted((one, other) => (one.commune ?? '~').localeCompare(other.commune ?? '~'))
}
