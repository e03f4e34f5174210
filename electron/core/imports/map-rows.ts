import type { MappedRow, Mapping, ReadSheet, Rules } from './list.ts'

/** What each line of a sheet says under a mapping of its columns, with everything remarkable beside it. Pure and quick: 5,000 lines at once. */
export function mapRows(sheet: ReadSheet, mapping: Mapping, rules: Rules): MappedRow[] {
  void [sheet, mapping, rules]
  return []
}
