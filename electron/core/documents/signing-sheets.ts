import type { DocumentFace } from '../../../shared/document-face.ts'
import { readBook } from '../signing/book.ts'
import { openSheets, requireSheet } from '../signing/sheets.ts'
import type { DocumentSource } from './source.ts'

/** Frozen sheets as they stand now: what was printed at first, and beneath it what was put right since. Refuses `not-found`. */
export function signingSheets(sheetIds: readonly string[], { store }: DocumentSource): DocumentFace {
  const rows = sheetIds.map((id) => requireSheet(id, store))
  const [first] = rows
  const show = openSheets(store, first?.fair ?? '', readBook(store, first?.fair ?? ''))
  return {
    kind: 'signing-sheets',
    sheets: rows.map((row) => {
      const { sheet, lines } = show(row)
      const { label, kind, commune, title, frozenAt } = sheet
      return {
        label,
        kind,
        commune,
        title,
        frozenAt,
        lines: lines.map(({ attendeeId: _attendee, signedAt: _signed, ...line }) => line),
      }
    }),
  }
}
