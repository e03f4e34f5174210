import { useKeptHere } from '../../session/kept-here.ts'
import {
  blankRow,
  isBlank,
  letterAbove,
  type RowField,
  type RowText,
  type SheetRead,
  textOfEntry,
  timeAbove,
  type TypedRow,
  wholeBadge,
} from './row.ts'

/** What was typed of one sheet in this window: kept over a change of rooms, nothing of a person but the number on the badge. */
type Typed = { time: string; rows: Readonly<Record<number, TypedRow>> }
const nothing: Typed = { time: '', rows: {} }
const noSheets: Readonly<Record<number, Typed>> = {}

function useKeptSheets() {
  return useKeptHere('sheets-typed', noSheets)
}

/** Says whether something stands in the rows of a sheet that was typed in this window, saved or not. */
export function useBegun(): (number: number) => boolean {
  const [sheets] = useKeptSheets()
  return (number) => Object.values(sheets[number]?.rows ?? {}).some(({ text }) => !isBlank(text))
}

/** The rows of a sheet as they stand: as typed here, else as they were saved before. */
export function useTypedRows({ sheet, vacancies, entries }: SheetRead) {
  const [sheets, setSheets, sheetsNow] = useKeptSheets()
  const typed = sheets[sheet.number] ?? nothing
  const typedNow = (): Typed => sheetsNow()[sheet.number] ?? nothing
  const setTyped = (next: Typed): void => setSheets({ ...sheetsNow(), [sheet.number]: next })

  function rowIn(from: Typed, row: number): TypedRow {
    const known = from.rows[row]
    if (known) return known
    const entry = entries.find((one) => one.row === row)
    if (!entry) return { text: blankRow, state: 'typed', fullName: '', problem: null }
    return { text: textOfEntry(entry, vacancies), state: 'saved', fullName: entry.fullName, problem: null }
  }
  const all = (from: Typed): TypedRow[] => Array.from({ length: sheet.rows }, (_, index) => rowIn(from, index + 1))
  const textsOf = (from: Typed): RowText[] => all(from).map(({ text }) => text)
  // A sheet taken up again begins where it was left.
  const timeIn = (from: Typed): string =>
    from.time === '' ? (textsOf(nothing).findLast(({ time }) => time !== '')?.time ?? '') : from.time

  function put(row: number, part: Partial<TypedRow>): void {
    const now = typedNow()
    setTyped({ ...now, rows: { ...now.rows, [row]: { ...rowIn(now, row), ...part } } })
  }

  return {
    rows: all(typed),
    time: timeIn(typed),
    rowNow: (row: number): TypedRow => rowIn(typedNow(), row),
    rowsNow: (): TypedRow[] => all(typedNow()),
    /** The time that holds for a row without one of its own. */
    timeFor: (row: number): string => timeAbove(textsOf(typedNow()), row, timeIn(typedNow())),
    /** A badge number as typed on a row, in full; `usual` is the letter of this desk's badges. */
    badgeOf: (row: number, usual: string): string =>
      wholeBadge(rowIn(typedNow(), row).text.badge, letterAbove(textsOf(typedNow()), row, usual)),
    put,
    type(row: number, field: RowField, text: string): void {
      put(row, { text: { ...rowIn(typedNow(), row).text, [field]: text }, state: 'typed', problem: null })
    },
    typeTime: (time: string): void => setTyped({ ...typedNow(), time }),
    drop(row: number): void {
      const { [row]: _gone, ...rows } = typedNow().rows
      setTyped({ ...typedNow(), rows })
    },
  }
}
