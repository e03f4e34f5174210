import { lineLabel } from '../../../shared/signing-label.ts'
import { signing as words } from '../../../shared/words/papers/signing.ts'
import type { Store } from '../../db/store.ts'
import { readBook } from './book.ts'

/**
 * Where everybody who came has signed, by root, as lists name it: `A-03/7`, or the paper register. Who is missing here stands
 * on no sheet yet. The lines that count are exactly those of the attendance list, each once.
 */
export function signingPlaces(store: Pick<Store, 'signing'>, fairId: string): ReadonlyMap<string, string> {
  if (!store.signing.isBegun(fairId)) return new Map()
  const book = readBook(store, fairId)
  const sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]))
  const places = new Map<string, string>()
  for (const [root, { register }] of book.came) {
    const line = book.standing.get(root)
    const sheet = line && sheets.get(line.sheet)
    if (sheet) places.set(root, lineLabel(sheet, line.position))
    else if (register !== null) places.set(root, words.register(register))
  }
  return places
}
