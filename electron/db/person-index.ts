import { fold, foldKeepingMarks } from '../../shared/text/fold.ts'
import { nameSortKey } from '../../shared/text/names.ts'
import type { Connection } from './open.ts'

type Indexed = {
  full_name: string | null
  village: string | null
  birth_date: string | null
  phone: string | null
  id_number: string | null
  old_id_number: string | null
}

/** The search text of every visible person: folded name and village, birth year, tails of phone and papers. */
export function openPersonIndex(connection: Connection) {
  const read = connection.prepare<[string], Indexed>(
    `SELECT full_name, village, birth_date, phone, id_number, old_id_number FROM person
     WHERE id = ? AND created_at IS NOT NULL AND full_name IS NOT NULL`,
  )
  const entryOf = connection.prepare<[string], { entry: number }>('SELECT entry FROM person_index WHERE person = ?')
  const insert = connection.prepare<[string, string, string]>(
    'INSERT INTO person_index (person, exact, sort_key) VALUES (?, ?, ?)',
  )
  const update = connection.prepare<[string, string, number]>(
    'UPDATE person_index SET exact = ?, sort_key = ? WHERE entry = ?',
  )
  const insertWords = connection.prepare<[number | bigint, string]>(
    'INSERT INTO person_search (rowid, words) VALUES (?, ?)',
  )
  const updateWords = connection.prepare<[string, number]>('UPDATE person_search SET words = ? WHERE rowid = ?')
  const remove = connection.prepare<[number]>('DELETE FROM person_index WHERE entry = ?')
  const removeWords = connection.prepare<[number]>('DELETE FROM person_search WHERE rowid = ?')
  const clear = connection.prepare('DELETE FROM person_index')
  const clearWords = connection.prepare('DELETE FROM person_search')

  return {
    /** Brings one person's entry in step with the row, or takes it away when the row is gone. */
    refresh(person: string): void {
      const row = read.get(person)
      const entry = entryOf.get(person)?.entry
      if (!row) {
        if (entry !== undefined) {
          removeWords.run(entry)
          remove.run(entry)
        }
        return
      }
      const exact = foldKeepingMarks(row.full_name ?? '')
      const sortKey = nameSortKey(row.full_name ?? '')
      if (entry === undefined) {
        const { lastInsertRowid } = insert.run(person, exact, sortKey)
        insertWords.run(lastInsertRowid, wordsOf(row))
      } else {
        update.run(exact, sortKey, entry)
        updateWords.run(wordsOf(row), entry)
      }
    },

    clear(): void {
      clear.run()
      clearWords.run()
    },
  }
}

/** Every word a person can be found by; a tail is its own word, since FTS5 finds only beginnings. */
export function wordsOf(row: Indexed): string {
  const words = [fold(row.full_name ?? ''), fold(row.village ?? ''), row.birth_date?.slice(0, 4) ?? '']
  for (const digits of [row.phone, row.id_number, row.old_id_number]) words.push(...tailsOf(digits))
  return words.filter((word) => word !== '').join(' ')
}

function tailsOf(text: string | null): string[] {
  const digits = (text ?? '').replaceAll(/\D/g, '')
  if (digits.length < 6) return []
  return [digits, digits.slice(-6), digits.slice(-4), digits.slice(-3)]
}
