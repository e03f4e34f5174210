import { setImmediate } from 'node:timers/promises'
import type { ListSettings } from '../../../shared/contract/list-lines.ts'
import type { Context } from '../context.ts'
import { choicesIn, type PlannedPerson } from './line.ts'
import { decidedLines, inPieces, layPiece } from './pieces.ts'

/** So many pieces go to the disk together. */
const together = 50

type List = { id: string; settings: ListSettings; names: ReadonlyMap<number, string> }

/**
 * Lays down every line of a people's list as it was decided, some pieces at a time. They count for nothing before the list is
 * there (`commit.ts`); the same command sent twice lays down the same, and nothing once the first of them has decided.
 *
 * @returns how many pieces there are
 */
export async function layPieces(
  { lines }: { lines: readonly PlannedPerson[] },
  { id, settings, names }: List,
  { store }: Context,
): Promise<number> {
  const pieces = inPieces(decidedLines(lines, names, choicesIn(settings)))
  for (let from = 0; from < pieces.length; from += together) {
    await setImmediate()
    store.atomically(() => {
      if (store.receipts.read(id)) return
      for (const [at, piece] of pieces.slice(from, from + together).entries())
        layPiece('take', id, from + at, piece, store)
    })
  }
  return pieces.length
}
