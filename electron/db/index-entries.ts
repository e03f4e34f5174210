import { placeBetween, placeByLetters, placeEnd, placesWithin, spread } from './index-places.ts'
import type { Connection } from './open.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the entry of an attendee is made of. */
export type Entry = { root: string; sortKey: string; words: string }
/** An entry as it stands. */
export type StandingEntry = { entry: number; sort_key: string; root: string }

/** How many entries to each side of a full gap are first moved apart. */
const neighbourhood = 16
/** What must be left between entries that were moved apart. */
const breathing = 2 ** 8

export type IndexEntries = ReturnType<typeof openIndexEntries>

/** Writing entries of the search index: where they stand, their words in FTS5, how many there are. */
export function openIndexEntries(connection: Connection, vocabulary: Vocabulary) {
  const statements = prepare(connection)
  const words = openWords(statements, vocabulary)
  let total: number | null = null

  function put(place: number, entry: Entry): void {
    statements.insert.run(place, entry.root, entry.sortKey)
    words.put(place, entry.words)
    if (total !== null) total += 1
  }

  function remove(place: number): void {
    words.remove(place)
    statements.remove.run(place)
    if (total !== null) total -= 1
  }

  const placeFor = openPlacing(statements, put, remove)

  return {
    put,
    /**
     * Takes entries out; returns the words of each, which the vocabulary may have to drop. All are read before one goes, and
     * they go in their order: FTS5 writes out what it has gathered at every look, and each time a rowid is less than the last.
     */
    removeAll(places: readonly number[]): string[] {
      const all = places.toSorted((one, other) => one - other)
      const gone = all.map(words.of)
      for (const place of all) remove(place)
      return gone
    },
    /** New entries, given in their order: FTS5 writes out what it has gathered each time a rowid is less than the last. */
    insertAll: openInserting(statements, put, placeFor),
    of: (root: string): StandingEntry | undefined => statements.byRoot.get(root),
    words: words.of,
    /** Other words for entries that stay where they are. */
    rewriteAll(changed: readonly { place: number; words: string }[]): void {
      const all = changed.toSorted((one, other) => one.place - other.place)
      for (const { place } of all) words.remove(place)
      for (const { place, words: now } of all) words.put(place, now)
    },
    clear(): void {
      statements.clear.run()
      words.clear()
      total = 0
    },
    count: (): number => (total ??= rowsCounted(statements.averages.get()?.block)),
    /** After a transaction that was undone. */
    forget(): void {
      total = null
    },
  }
}

/**
 * The words of entries, so that FTS5 never gathers a removal and an insertion of one entry together: with `secure-delete` and
 * `detail = none` SQLite 3.53.4 writes that out and drops whatever else was gathered of the same word behind it, so that
 * people are no longer found by it, or still are once they are erased (found by random lists, 2026-11-26; told by the
 * integrity check of FTS5). Its command `flush` writes out what is gathered.
 */
function openWords(statements: ReturnType<typeof prepare>, vocabulary: Vocabulary) {
  let hasRemoved = false
  return {
    of: (place: number): string => statements.words.get(place)?.words ?? '',
    put(place: number, words: string): void {
      if (hasRemoved) statements.flush.run()
      hasRemoved = false
      statements.insertWords.run(place, words)
      vocabulary.add(words)
    },
    remove(place: number): void {
      hasRemoved = true
      statements.removeWords.run(place)
    },
    clear(): void {
      hasRemoved = true
      statements.clearWords.run()
    },
  }
}

function openInserting(
  statements: ReturnType<typeof prepare>,
  put: (place: number, entry: Entry) => void,
  placeFor: (entry: Entry) => number,
): (arriving: readonly Entry[]) => void {
  /** Those that belong between the same two neighbours go there together. */
  return (arriving) => {
    for (let at = 0; at < arriving.length;) {
      const rest = arriving.slice(at)
      const [first, next] = rest
      if (!first) return
      if (!next) return put(placeFor(first), first)
      const before = statements.before.get({ sortKey: first.sortKey, root: first.root })
      const after = statements.after.get({ sortKey: first.sortKey, root: first.root })
      const beyond = rest.findIndex((entry) => after !== undefined && !isBefore(entry, after))
      const run = beyond < 0 ? rest : rest.slice(0, Math.max(1, beyond))
      const keys = run.map(({ sortKey }) => sortKey)
      const places =
        run.length === 1 ? null : placesWithin(keys, before?.entry ?? 0, after?.entry ?? placeEnd, breathing)
      for (const [index, entry] of run.entries()) put(places?.[index] ?? placeFor(entry), entry)
      at += run.length
    }
  }
}

function isBefore({ sortKey, root }: Entry, other: StandingEntry): boolean {
  return sortKey < other.sort_key || (sortKey === other.sort_key && root < other.root)
}

/** Finds the place of a new entry, and makes room where there is none. */
function openPlacing(
  statements: ReturnType<typeof prepare>,
  put: (place: number, entry: Entry) => void,
  remove: (place: number) => void,
) {
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
        put(places[at] ?? 0, { root, sortKey: sort_key, words })
      return
    }
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

  return placeFor
}

/**
 * How many rows an FTS5 table holds: the first number of its averages record (SQLite's fts5_index.c, "Averages
 * record"). Counting them would read the whole index, a tenth of a second on an old laptop.
 */
function rowsCounted(averages: Uint8Array | undefined): number {
  let rows = 0
  for (const byte of averages ?? []) {
    rows = rows * 128 + (byte & 0x7f)
    if (byte < 0x80) break
  }
  return rows
}

function prepare(connection: Connection) {
  type Moved = { entry: number; root: string; sort_key: string; words: string }
  const moved =
    'SELECT entry, root, sort_key, words FROM person_index JOIN person_search ON person_search.rowid = entry'
  return {
    byRoot: connection.prepare<[string], StandingEntry>(
      'SELECT entry, sort_key, root FROM person_index WHERE root = ?',
    ),
    before: connection.prepare<[{ sortKey: string; root: string }], StandingEntry>(
      `SELECT entry, sort_key, root FROM person_index WHERE (sort_key, root) < (@sortKey, @root)
       ORDER BY sort_key DESC, root DESC LIMIT 1`,
    ),
    after: connection.prepare<[{ sortKey: string; root: string }], StandingEntry>(
      `SELECT entry, sort_key, root FROM person_index WHERE (sort_key, root) > (@sortKey, @root)
       ORDER BY sort_key, root LIMIT 1`,
    ),
    below: connection.prepare<[number, number], Moved>(`${moved} WHERE entry <= ? ORDER BY entry DESC LIMIT ?`),
    above: connection.prepare<[number, number], Moved>(`${moved} WHERE entry > ? ORDER BY entry LIMIT ?`),
    words: connection.prepare<[number], { words: string }>('SELECT words FROM person_search WHERE rowid = ?'),
    insert: connection.prepare<[number, string, string]>(
      'INSERT INTO person_index (entry, root, sort_key) VALUES (?, ?, ?)',
    ),
    insertWords: connection.prepare<[number, string]>('INSERT INTO person_search (rowid, words) VALUES (?, ?)'),
    flush: connection.prepare("INSERT INTO person_search (person_search) VALUES ('flush')"),
    remove: connection.prepare<[number]>('DELETE FROM person_index WHERE entry = ?'),
    removeWords: connection.prepare<[number]>('DELETE FROM person_search WHERE rowid = ?'),
    clear: connection.prepare('DELETE FROM person_index'),
    clearWords: connection.prepare('DELETE FROM person_search'),
    averages: connection.prepare<[], { block: Uint8Array }>('SELECT block FROM person_search_data WHERE id = 1'),
  }
}
