import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { SheetRow } from '../db/sheet-entries.ts'
import { type Context, currentFair } from './context.ts'
import { once } from './receipts.ts'

/** Sheets that came back blank are done, all in one press; what was used meanwhile is left out. */
export function setUnused(input: CheckedInputOf<'sheet.set-unused'>, context: Context): OutputOf<'sheet.set-unused'> {
  const { store, now } = context
  const fair = currentFair(context).id
  const work = () => {
    const at = now()
    const blank = blankOf(input.numbers, context).filter(({ finished_at }) => finished_at === null)
    for (const { number } of blank) store.sheetEntries.finish(fair, number, at)
    return { numbers: written(blank), at: String(at), fair }
  }
  return once(context, 'sheet.set-unused', input.id, work, (done) => ({ pressId: input.id, ...numbersOf(done) }))
}

/**
 * Opens again what one press closed, where the sheet still stands as that press left it.
 *
 * @throws Refusal `not-found` (`pressId`) for a press nobody knows of at this fair
 */
export function undoUnused(
  input: CheckedInputOf<'sheet.undo-unused'>,
  context: Context,
): OutputOf<'sheet.undo-unused'> {
  const { store } = context
  const fair = currentFair(context).id
  const work = () => {
    const press = store.receipts.read(input.pressId)
    if (press?.procedure !== 'sheet.set-unused') throw unknownPress()
    const closed = JSON.parse(press.outcome) as { numbers: string; at: string; fair: string }
    if (closed.fair !== fair) throw unknownPress()
    const standing = blankOf(numbersOf(closed).numbers, context).filter(
      ({ finished_at }) => finished_at === Number(closed.at),
    )
    for (const { number } of standing) store.sheetEntries.finish(fair, number, null)
    return { numbers: written(standing) }
  }
  return once(context, 'sheet.undo-unused', input.id, work, numbersOf)
}

/** Those of the sheets that nothing was ever typed from. */
function blankOf(numbers: readonly number[], context: Context): SheetRow[] {
  const meant = new Set(numbers)
  const rows = context.store.sheetEntries.ofFair(currentFair(context).id)
  return rows.filter(({ number, touched }) => meant.has(number) && touched === 0)
}

function written(rows: readonly SheetRow[]): string {
  return rows.map(({ number }) => number).join(',')
}

function numbersOf({ numbers }: { numbers: string }): { numbers: number[] } {
  return { numbers: numbers === '' ? [] : numbers.split(',').map(Number) }
}

function unknownPress(): Refusal {
  return new Refusal({ code: 'not-found', field: 'pressId' })
}
