import { letterErrors } from '../../shared/text/likeness.ts'
import { isMarked, vocabularyOf } from './index-words.ts'
import type { Connection } from './open.ts'

/**
 * The words of names and villages that stand in the index, each once. Vietnamese has few syllables, so
 * they fit in memory and a typed word can be held against all of them. A word leaves with the last
 * attendee who has it: nothing of an erased person stays, neither here nor in the table.
 */
export type Vocabulary = ReturnType<typeof openVocabulary>

export function openVocabulary(connection: Connection) {
  const all = connection.prepare<[], { word: string }>('SELECT word FROM search_word')
  const insert = connection.prepare<[string]>('INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING')
  const remove = connection.prepare<[string]>('DELETE FROM search_word WHERE word = ?')
  const clear = connection.prepare('DELETE FROM search_word')
  const isUsed = connection.prepare<[string]>('SELECT 1 FROM person_search WHERE person_search MATCH ? LIMIT 1')
  let known: Set<string> | null = null
  const words = (): Set<string> => (known ??= new Set(all.all().map(({ word }) => word)))

  return {
    /** The words of an entry that has been written. */
    add(entryWords: string): void {
      const set = words()
      for (const word of vocabularyOf(entryWords)) {
        if (set.has(word)) continue
        insert.run(word)
        set.add(word)
      }
    },

    /** The words of entries that are gone or have changed; those nobody else has are taken out. */
    drop(entries: readonly string[]): void {
      for (const word of new Set(entries.flatMap((words) => [...vocabularyOf(words)]))) {
        if (isUsed.get(`"${word}"`)) continue
        remove.run(word)
        words().delete(word)
      }
    },

    clear(): void {
      clear.run()
      known = null
    },

    /** After a transaction that was undone: the table is right, the memory may not be. */
    forget(): void {
      known = null
    },

    ...openLookup(words),
  }
}

function openLookup(words: () => ReadonlySet<string>) {
  return {
    /** Words with that beginning, itself among them if it is one; null where there are more than `most`. */
    startingWith(beginning: string, most: number): string[] | null {
      const found: string[] = []
      for (const word of words()) {
        if (!word.startsWith(beginning)) continue
        if (found.length === most) return null
        found.push(word)
      }
      return found
    },

    /** Words without marks that differ from the given one by one to `errors` letters, the nearest first. */
    near(word: string, errors: number, most: number): string[] {
      const found: { word: string; off: number }[] = []
      for (const other of words()) {
        if (isMarked(other)) continue
        const off = letterErrors(word, other, errors)
        if (off > 0 && off <= errors) found.push({ word: other, off })
      }
      return found
        .toSorted((first, second) => first.off - second.off || (first.word < second.word ? -1 : 1))
        .slice(0, most)
        .map(({ word }) => word)
    },
  }
}
