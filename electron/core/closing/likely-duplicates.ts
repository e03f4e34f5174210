import { fold } from '../../../shared/text/fold.ts'
import type { Store } from '../../db/store.ts'
import { areToldApart } from '../person-links.ts'

/**
 * Pairs of people at a fair with one name and one year of birth whom nobody has told apart: what is worth a look before figures
 * are frozen. The desk's own question (`attendee.likely`) looks further and is asked person by person.
 */
export function countLikelyDuplicates(store: Store, fairId: string): number {
  const rootsByKey = new Map<string, Set<string>>()
  for (const { root, full_name: name, birth_date: born } of store.exports.persons(fairId)) {
    if (name === null || born === null) continue
    const key = `${fold(name)} ${born.slice(0, 4)}`
    rootsByKey.set(key, (rootsByKey.get(key) ?? new Set()).add(root))
  }
  const pairs = new Set<string>()
  for (const roots of rootsByKey.values()) {
    const alike = [...roots].toSorted()
    for (const [index, one] of alike.entries())
      for (const other of alike.slice(index + 1))
        if (!areToldApart(store, store.persons.group(one), store.persons.group(other))) pairs.add(`${one} ${other}`)
  }
  return pairs.size
}
