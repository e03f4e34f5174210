import { nameSortKey } from '../../shared/text/names.ts'
import { placeBetween, placeByLetters, placeEnd, placesOf, spread } from './index-places.ts'
import { indexWords, type SearchedRecord } from './index-words.ts'
import type { Connection } from './open.ts'
import { fieldStamp, readRowClock } from './row-clock.ts'
import type { Vocabulary } from './vocabulary.ts'

type IndexedRecord = SearchedRecord & { clock: string | null }
type Entry = { root: string; sortKey: string; words: string }
type PlacedEntry = { entry: number; root: string; sort_key: string; words: string }

/** How many entries to each side of a full gap are first moved apart. */
const neighbourhood = 16
/** What must be left between entries that were moved apart. */
const breathing = 2 ** 8

/**
 * The index of everybody: one entry for each attendee, found by the words of all their records and
 * standing in the order of the name they are shown by.
 */
export function openPersonIndex(connection: Connection, vocabulary: Vocabulary) {
  const statements = prepare(connection)
  let total: number | null = null

  /** What the entry of a root should be; null where nobody visible is left of it. */
  function entryOf(root: string): Entry | null {
    const records = statements.group.all({ root })
    const name = nameShown(records)
    if (name === null) return null
    const fairs = statements.fairs.all({ root }).map(({ fair }) => fair)
    return { root, sortKey: nameSortKey(name), words: indexWords(records, fairs) }
  }

  function insert(place: number, { root, sortKey, words }: Entry): void {
    statements.insert.run(place, root, sortKey)
    statements.insertWords.run(place, words)
    vocabulary.add(words)
    if (total !== null) total += 1
  }

  function remove(place: number): string {
    const words = statements.words.get(place)?.words ?? ''
    statements.removeWords.run(place)
    statements.remove.run(place)
    if (total !== null) total -= 1
    return words
  }

  function placeFor({ sortKey, root }: Entry): number {
    const before = statements.before.get({ sortKey, root })
    const after = statements.after.get({ sortKey, root })
    const isLastOfName = before?.sort_key === sortKey && after?.sort_key !== sortKey
    const wished = placeByLetters(sortKey)
    const place = placeBetween(before?.entry ?? 0, after?.entry ?? placeEnd, wished, isLastOfName)
    if (place !== null) return place
    makeRoom(before?.entry ?? 0)
    return placeFor({ sortKey, root, words: '' })
  }

  /** Moves the entries around a full gap apart, as many as it takes to leave room between all of them. */
  function makeRoom(around: number): void {
    for (let side = neighbourhood; ; side *= 2) {
      const lower = statements.below.all(around, side + 1)
      const upper = statements.above.all(around, side + 1)
      const start = lower.length > side ? (lower.pop()?.entry ?? 0) : 0
      const end = upper.length > side ? (upper.pop()?.entry ?? placeEnd) : placeEnd
      const moved = [...lower.toReversed(), ...upper]
      if (end - start < (moved.length + 1) * breathing && (start > 0 || end < placeEnd)) continue
      for (const { entry } of moved) remove(entry)
      const places = spread(moved.length, start, end)
      for (const [at, { root, sort_key, words }] of moved.entries())
        insert(places[at] ?? 0, { root, sortKey: sort_key, words })
      return
    }
  }

  return {
    /** How many attendees there are. */
    count: (): number => (total ??= statements.count.get()?.total ?? 0),

    /** Brings the entries of those persons' attendees in step with the rows. */
    refresh(persons: Iterable<string>): void {
      const wanted = new Map<string, Entry | null>()
      for (const person of persons) {
        const root = statements.rootOf.get(person)?.root ?? person
        if (root !== person) wanted.set(person, null)
        if (!wanted.has(root)) wanted.set(root, entryOf(root))
      }
      const arriving: Entry[] = []
      const left: string[] = []
      for (const [root, entry] of wanted) {
        const old = statements.byRoot.get(root)
        if (old && entry?.sortKey === old.sort_key) {
          const oldWords = statements.words.get(old.entry)?.words ?? ''
          if (oldWords === entry.words) continue
          statements.updateWords.run(entry.words, old.entry)
          vocabulary.add(entry.words)
          left.push(without(oldWords, entry.words))
          continue
        }
        if (old) left.push(remove(old.entry))
        if (entry) arriving.push(entry)
      }
      // In their order, since FTS5 writes out what it has gathered each time a rowid is less than the last.
      for (const entry of arriving.toSorted(byOrder)) insert(placeFor(entry), entry)
      for (const words of left) vocabulary.drop(words)
    },

    /** Makes the whole index again from rows and roots. */
    rebuild(): void {
      statements.clear.run()
      statements.clearWords.run()
      vocabulary.clear()
      const entries = statements.roots.all().flatMap(({ root }) => entryOf(root) ?? [])
      entries.sort(byOrder)
      const places = placesOf(entries.map(({ sortKey }) => sortKey))
      for (const [at, entry] of entries.entries()) insert(places[at] ?? 0, entry)
      total = entries.length
    },

    /** Whether rows are there and no entry: a database whose index a migration has emptied. */
    isMissing: (): boolean => statements.isMissing.get()?.missing === 1,

    /** After a transaction that was undone. */
    forget(): void {
      total = null
      vocabulary.forget()
    },
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
  const placed =
    'SELECT entry, root, sort_key, words FROM person_index JOIN person_search ON person_search.rowid = entry'
  type Neighbour = { entry: number; sort_key: string }
  return {
    group: connection.prepare<[{ root: string }], IndexedRecord>(
      `SELECT ${columns} FROM person WHERE id = @root AND created_at IS NOT NULL
       UNION ALL SELECT ${columns} FROM person_root JOIN person ON person.id = person_root.person
       WHERE person_root.root = @root AND person.created_at IS NOT NULL ORDER BY 1`,
    ),
    fairs: connection.prepare<[{ root: string }], { fair: string }>(
      `SELECT DISTINCT fair FROM attendance WHERE person IN (SELECT @root UNION SELECT person FROM person_root WHERE root = @root)
       AND created_at IS NOT NULL AND fair IS NOT NULL`,
    ),
    rootOf: connection.prepare<[string], { root: string }>('SELECT root FROM person_root WHERE person = ?'),
    roots: connection.prepare<[], { root: string }>(
      `SELECT DISTINCT coalesce(person_root.root, person.id) AS root FROM person
       LEFT JOIN person_root ON person_root.person = person.id WHERE person.created_at IS NOT NULL`,
    ),
    byRoot: connection.prepare<[string], { entry: number; sort_key: string }>(
      'SELECT entry, sort_key FROM person_index WHERE root = ?',
    ),
    before: connection.prepare<[{ sortKey: string; root: string }], Neighbour>(
      `SELECT entry, sort_key FROM person_index WHERE (sort_key, root) < (@sortKey, @root)
       ORDER BY sort_key DESC, root DESC LIMIT 1`,
    ),
    after: connection.prepare<[{ sortKey: string; root: string }], Neighbour>(
      `SELECT entry, sort_key FROM person_index WHERE (sort_key, root) > (@sortKey, @root)
       ORDER BY sort_key, root LIMIT 1`,
    ),
    below: connection.prepare<[number, number], PlacedEntry>(`${placed} WHERE entry <= ? ORDER BY entry DESC LIMIT ?`),
    above: connection.prepare<[number, number], PlacedEntry>(`${placed} WHERE entry > ? ORDER BY entry LIMIT ?`),
    words: connection.prepare<[number], { words: string }>('SELECT words FROM person_search WHERE rowid = ?'),
    insert: connection.prepare<[number, string, string]>(
      'INSERT INTO person_index (entry, root, sort_key) VALUES (?, ?, ?)',
    ),
    insertWords: connection.prepare<[number, string]>('INSERT INTO person_search (rowid, words) VALUES (?, ?)'),
    updateWords: connection.prepare<[string, number]>('UPDATE person_search SET words = ? WHERE rowid = ?'),
    remove: connection.prepare<[number]>('DELETE FROM person_index WHERE entry = ?'),
    removeWords: connection.prepare<[number]>('DELETE FROM person_search WHERE rowid = ?'),
    clear: connection.prepare('DELETE FROM person_index'),
    clearWords: connection.prepare('DELETE FROM person_search'),
    count: connection.prepare<[], { total: number }>('SELECT count(*) AS total FROM person_index'),
    isMissing: connection.prepare<[], { missing: number }>(
      `SELECT NOT EXISTS (SELECT 1 FROM person_index)
       AND EXISTS (SELECT 1 FROM person WHERE created_at IS NOT NULL AND full_name IS NOT NULL) AS missing`,
    ),
  }
}
