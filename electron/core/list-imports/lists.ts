import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type Context, currentFair } from '../context.ts'
import { waitingPieces } from './pieces.ts'
import { showImport } from './show-import.ts'

/** The lists taken over for this fair, the newest first. */
export function listImports(_input: CheckedInputOf<'import.list'>, context: Context): OutputOf<'import.list'> {
  return context.store.listImports.ofFair(currentFair(context).id).map((row) => showImport(row, context))
}

/** What waits of other fairs: it stands before any list of this one. */
export function listsElsewhere(
  _input: CheckedInputOf<'import.elsewhere'>,
  context: Context,
): OutputOf<'import.elsewhere'> {
  const { store } = context
  const own = currentFair(context).id
  const waiting = (['take', 'undo'] as const).flatMap((doing) => waitingPieces(doing, store))
  return [...new Set(waiting.map(({ list }) => list))].flatMap((id) => {
    const row = store.listImports.byId(id)
    const fair = row && row.fair !== own ? store.fairs.fair(row.fair) : undefined
    return row && fair ? [{ list: showImport(row, context), fair: { name: fair.name, heldOn: fair.held_on } }] : []
  })
}
