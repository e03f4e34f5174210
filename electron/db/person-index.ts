import { nameSortKey } from '../../shared/text/names.ts'
import { groupOfRoot } from './attendee-sql.ts'
import { type Entry, openIndexEntries } from './index-entries.ts'
import { placesOf } from './index-places.ts'
import { indexWords, type SearchedRecord } from './index-words.ts'
import type { Connection } from './open.ts'
import { fieldStamp, readRowClock } from './row-clock.ts'
import type { Vocabulary } from './vocabulary.ts'

type IndexedRecord = SearchedRecord & { clock: string | null }

/**
 * The index of everybody: one entry for each attendee, found by the words of all their records and
 * standing in the order of the name they are shown by.
 */
export function openPersonIndex(connection: Connection, vocabulary: Vocabulary) {
  const { entryOf, wantedOf, roots, isMissing } = openWanted(connection)
  const entries = openIndexEntries(connection, vocabulary)

  return {
    count: entries.count,

    /** Brings the entries of those persons' attendees in step with the rows. */
    refresh(persons: Iterable<string>): void {
      const arriving: Entry[] = []
      const leaving: number[] = []
      const changed: { place: number; words: string }[] = []
      const left: string[] = []
      for (const [root, entry] of wantedOf(persons)) {
        const old = entries.of(root)
        if (old && entry?.sortKey === old.sort_key) {
          const words = entries.words(old.entry)
          if (words === entry.words) continue
          changed.push({ place: old.entry, words: entry.words })
          left.push(without(words, entry.words))
          continue
        }
        if (old) leaving.push(old.entry)
        if (entry) arriving.push(entry)
      }
      left.push(...entries.removeAll(leaving))
      entries.rewriteAll(changed)
      entries.insertAll(arriving.toSorted(byOrder))
      vocabulary.drop(left)
    },

    /** Makes the whole index again from rows and roots. */
    rebuild(): void {
      entries.clear()
      vocabulary.clear()
      const all = roots().flatMap((root) => entryOf(root) ?? [])
      all.sort(byOrder)
      const places = placesOf(all.map(({ sortKey }) => sortKey))
      for (const [at, entry] of all.entries()) entries.put(places[at] ?? 0, entry)
    },

    /** Whether rows are there and no entry: a database whose index a migration has emptied. */
    isMissing,

    /** After a transaction that was undone. */
    forget(): void {
      entries.forget()
      vocabulary.forget()
    },
  }
}

/** What the index should hold, read from the rows and roots. */
function openWanted(connection: Connection) {
  const statements = prepare(connection)

  /** What the entry of a root should be; null where nobody visible is left of it. */
  function entryOf(root: string): Entry | null {
    const records = statements.group.all({ root })
    const name = nameShown(records)
    if (name === null) return null
    const fairs = statements.fairs.all({ root }).map(({ fair }) => fair)
    return { root, sortKey: nameSortKey(name), words: indexWords(records, fairs) }
  }

  /** The entries that should stand for those persons' attendees; null for whoever is no root (any more). */
  function wantedOf(persons: Iterable<string>): Map<string, Entry | null> {
    const wanted = new Map<string, Entry | null>()
    for (const person of persons) {
      const root = statements.rootOf.get(person)?.root ?? person
      if (root !== person) wanted.set(person, null)
      if (!wanted.has(root)) wanted.set(root, entryOf(root))
    }
    return wanted
  }

  return {
    entryOf,
    wantedOf,
    roots: (): string[] => statements.roots.all().map(({ root }) => root),
    isMissing: (): boolean => statements.isMissing.get()?.missing === 1,
  }
}

function byOrder(one: Entry, other: Entry): number {
  if (one.sortKey !== other.sortKey) return one.sortKey < other.sortKey ? -1 : 1
  return one.root < other.root ? -1 : 1
}

function without(words: string, others: string): string {
  const kept = new Set(others.split(' '))
  return words
    .split(' ')
    .filter((word) => !kept.has(word))
    .join(' ')
}

/** The name last written to any of the records, as mergeFields in the core shows it. */
function nameShown(records: readonly IndexedRecord[]): string | null {
  if (records.length === 1) return records[0]?.full_name ?? null
  let shown: { stamp: string; name: string | null } = { stamp: '', name: null }
  for (const { full_name: name, clock } of records) {
    const stamp = fieldStamp(readRowClock(clock), 'full_name')
    if (name !== null && stamp > shown.stamp) shown = { stamp, name }
  }
  return shown.name
}

function prepare(connection: Connection) {
  const columns = 'person.id, full_name, village, birth_date, phone, id_number, old_id_number, clock'
  return {
    group: connection.prepare<[{ root: string }], IndexedRecord>(
      `SELECT ${columns} FROM person WHERE id = @root AND created_at IS NOT NULL
       UNION ALL SELECT ${columns} FROM person_root JOIN person ON person.id = person_root.person
       WHERE person_root.root = @root AND person.created_at IS NOT NULL ORDER BY 1`,
    ),
    fairs: connection.prepare<[{ root: string }], { fair: string }>(
      `SELECT DISTINCT fair FROM attendance WHERE person IN ${groupOfRoot}
       AND created_at IS NOT NULL AND fair IS NOT NULL`,
    ),
    rootOf: connection.prepare<[string], { root: string }>('SELECT root FROM person_root WHERE person = ?'),
    roots: connection.prepare<[], { root: string }>(
      `SELECT DISTINCT coalesce(person_root.root, person.id) AS root FROM person
       LEFT JOIN person_root ON person_root.person = person.id WHERE person.created_at IS NOT NULL`,
    ),
    isMissing: connection.prepare<[], { missing: number }>(
      `SELECT NOT EXISTS (SELECT 1 FROM person_index)
       AND EXISTS (SELECT 1 FROM person WHERE created_at IS NOT NULL AND full_name IS NOT NULL) AS missing`,
    ),
  }
}
