import { fold } from '../../shared/text/fold.ts'
import type { Store } from '../../electron/db/store.ts'
import { tableNames } from '../../electron/db/tables.ts'
import type { TestStation } from '../support/station.ts'

/** Everything that must be equal at two desks that have heard the same: rows with their clocks, roots, index, totals. */
export function stateOf(store: Store, connection: TestStation['connection'], fairId: string) {
  return {
    rows: Object.fromEntries(tableNames.map((name) => [name, store.rows.all(name)])),
    roots: connection.prepare('SELECT person, root FROM person_root ORDER BY person').all(),
    erased: connection.prepare('SELECT person FROM erased_person ORDER BY person').all(),
    index: connection
      .prepare(
        'SELECT root, sort_key, words FROM person_index JOIN person_search ON person_search.rowid = entry ORDER BY entry',
      )
      .all(),
    vocabulary: connection.prepare('SELECT word FROM search_word ORDER BY word').all(),
    totals: {
      ...store.attendances.countPresence(fairId),
      children: store.children.count(fairId),
      badges: store.attendances.countBadges(fairId),
      interviews: store.interviews.totals(fairId),
      services: store.services.totals(fairId, null),
    },
  }
}

/** The log without the order of arrival, which is each desk's own. */
export function logOf(store: Store) {
  return store.changes
    .since(0, Number.MAX_SAFE_INTEGER)
    .changes.toSorted((first, second) => (first.hlc < second.hlc ? -1 : 1))
}

/** Every made-up name that stands anywhere in a text, in whatever form: what an erasure must have taken out of it. */
export function namesIn(text: string): string[] {
  return [...new Set(fold(text).match(/so\d+x/gu))].toSorted()
}
