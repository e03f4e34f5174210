import { fold } from '../../../shared/text/fold.ts'
import type { Store } from '../../db/store.ts'
import { areToldApart } from '../person-links.ts'

/**
 * Pairs of attendees at a fair, by their roots, with one name and one year of birth whom nobody has told apart: what is worth
 * a look before figures are frozen. The desk's own question (`attendee.likely`) looks further and is asked person by person.
 */
export function likelyDuplicates(store: Store, fairId: string): [string, string][] {
  const rootsByKey = new Map<string, Set<string>>()
  for (const { root, full_name: name, birth_date: born } of store.exports.persons(fairId)) {
    if (name === null || born === null) continue
    const key = `${fold(name)} ${born.slice(0, 4)}`
    rootsByKey.set(key, (rootsByKey.get(key) ?? new Set()).add(root))
  }
  const pairs = new Map<string, [string, string]>()
  for (const roots of rootsByKey.values()) {
    const alike = [...roots].toSorted()
    for (const [index, one] of alike.entries())
      for (const other of alike.slice(index + 1))
        if (!areToldApart(store, store.persons.group(one), store.persons.group(other)))
          pairs.set(`${one} ${other}`, [one, other])
  }
  return [...pairs.values()]
}
