import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { SigningLine, SigningSheet } from '../../../shared/contract/signing.ts'
import { Refusal } from '../../../shared/failure.ts'
import { sheetLabel } from '../../../shared/signing-label.ts'
import type { SigningSheetRow } from '../../db/signing.ts'
import type { Store } from '../../db/store.ts'
import { type Context, currentFair } from '../context.ts'
import { placeName } from '../gazetteer.ts'
import { once } from '../receipts.ts'
import { autoPrints, keepAutoPrint } from './auto-print.ts'
import { type Book, readBook } from './book.ts'
import { linesOf, openLines } from './show-lines.ts'
import { printsOfSheets } from './prints.ts'
import { readUnlisted } from './unlisted.ts'

/** Everything there is to sign, and who is on none of it. */
export function listSheets(_input: CheckedInputOf<'signing.list'>, context: Context): OutputOf<'signing.list'> {
  const { store } = context
  const fair = currentFair(context)
  const book = readBook(store, fair.id)
  const show = openSheets(store, fair.id, book)
  return {
    sheets: book.sheets.map((sheet) => show(sheet).sheet),
    ...readUnlisted(context, fair, book),
    autoPrint: autoPrints(context),
  }
}

export function readSheet({ sheetId }: CheckedInputOf<'signing.read'>, context: Context): OutputOf<'signing.read'> {
  const { store } = context
  const row = requireSheet(sheetId, store)
  return openSheets(store, row.fair, readBook(store, row.fair))(row)
}

/** Sheets as the contract shows them, with their lines. */
export function openSheets(
  store: Store,
  fairId: string,
  book: Book,
): (row: SigningSheetRow) => { sheet: SigningSheet; lines: SigningLine[] } {
  const lines = openLines(store, fairId, book)
  const prints = printsOfSheets(store, fairId)
  const fair = store.fairs.fair(fairId)
  const home = (fair && store.fairs.center(fair.center)?.province_code) ?? ''
  return (row) => {
    const shown = lines(row)
    const count = (...states: readonly SigningLine['state'][]): number =>
      shown.filter(({ state }) => states.includes(state)).length
    const sheet: SigningSheet = {
      id: row.id,
      label: sheetLabel(row),
      kind: row.kind,
      commune: placeName(row.commune, home),
      title: row.title,
      frozenAt: row.frozen_at,
      lines: row.lines,
      standing: count('standing'),
      absent: count('absent'),
      struck: count('undone', 'elsewhere', 'erased'),
      corrected: shown.filter(({ corrections }) => corrections.length > 0).length,
      signed: shown.filter(({ signedAt }) => signedAt !== null).length,
      print: prints.get(row.id) ?? null,
    }
    return { sheet, lines: shown }
  }
}

/** The paper came back: what was seen of some of its lines. Others are left alone, so that two quick ticks, or two screens, take nothing from each other. */
export function markSigned(input: CheckedInputOf<'signing.mark'>, context: Context): OutputOf<'signing.mark'> {
  const { store, now } = context
  const work = () => {
    const sheet = requireSheet(input.sheetId, store)
    const seen = new Set(input.positions)
    if (input.positions.some((position) => position > sheet.lines))
      throw new Refusal({ code: 'bad-input', field: 'positions' })
    for (const line of linesOf(sheet, store)) {
      if (!seen.has(line.position) || input.signed === (line.signed_at !== null)) continue
      store.changes.update('signing_line', line.id, { signed_at: input.signed ? now() : null })
    }
    return {}
  }
  return once(context, 'signing.mark', input.id, work, () => ({}))
}

export function chooseAutoPrint(
  input: CheckedInputOf<'signing.auto-print'>,
  context: Context,
): OutputOf<'signing.auto-print'> {
  const work = () => {
    keepAutoPrint(input.on, context)
    return {}
  }
  return once(context, 'signing.auto-print', input.id, work, () => ({}))
}

/** A frozen sheet. Refuses `not-found`. */
export function requireSheet(id: string, { signing }: Store): SigningSheetRow {
  const sheet = signing.sheet(id)
  if (!sheet) throw new Refusal({ code: 'not-found', field: 'sheetId' })
  return sheet
}
