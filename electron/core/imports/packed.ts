import { repairKinds } from '../../../shared/list-file.ts'
import { emptyCell } from './grid.ts'
import type { ReadCell, ReadFile, ReadRow, ReadSheet } from './list.ts'

/**
 * A file that was read, as it goes from the thread that read it to the desk. Two million cells one by one take that thread, and then
 * the desk, seconds to hand over, and nobody registers meanwhile; a few long arrays and one text take none.
 */
export type PackedFile = Omit<ReadFile, 'sheets'> & {
  sheets: (Omit<ReadSheet, 'rows'> & { rows: PackedRows })[]
  cells: PackedCells
}

type PackedRows = {
  numbers: Uint32Array
  hidden: Uint8Array
  /** Cells in each row. */
  widths: Uint32Array
  /** Of every row one after the other, by their place among the different ones; 0 is the empty cell. */
  cells: Uint32Array
}

/** The different cells of a file, from 1. */
type PackedCells = {
  /** Of each, what it says and then what it is repaired to. */
  texts: string
  /** Where each of those two ends in it. */
  ends: Uint32Array
  /** See `signOf`. */
  signs: Uint8Array
  fonts: (string | null)[]
  fontOf: Uint32Array
}

const kinds = ['text', 'number', 'date', 'error'] as const satisfies readonly ReadCell['kind'][]
const mergedBit = 4

/** Kind, whether it is merged, and the kind of its repair, if any, in eight bits. */
function signOf({ kind, merged, repair }: ReadCell): number {
  const repaired = repair === undefined ? 0 : 1 + repairKinds.indexOf(repair.kind)
  return kinds.indexOf(kind) + (merged === true ? mergedBit : 0) + repaired * 2 * mergedBit
}

/** Everything of the file, its cells each once. */
export function packFile({ sheets, ...file }: ReadFile): PackedFile {
  const cells = openPacking()
  const packed = sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: packRows(rows, cells.placeOf) }))
  return { ...file, sheets: packed, cells: cells.packed() }
}

function packRows(rows: readonly ReadRow[], placeOf: (cell: ReadCell) => number): PackedRows {
  const widths = Uint32Array.from(rows, ({ cells }) => cells.length)
  const places = new Uint32Array(widths.reduce((sum, width) => sum + width, 0))
  let at = 0
  for (const { cells } of rows) for (const cell of cells) places[at++] = placeOf(cell)
  return {
    numbers: Uint32Array.from(rows, ({ number }) => number),
    hidden: Uint8Array.from(rows, ({ hidden }) => Number(hidden)),
    widths,
    cells: places,
  }
}

function openPacking() {
  const [texts, ends, signs, fontOf]: [string[], number[], number[], number[]] = [[], [], [], []]
  const fonts = new Map<string | null, { place: number; plain: Map<string, number> }>()
  const others = new Map<ReadCell, number>()
  let end = 0

  function say(text: string): void {
    texts.push(text)
    end += text.length
    ends.push(end)
  }

  function fontNamed(font: string | null): { place: number; plain: Map<string, number> } {
    const known = fonts.get(font)
    if (known) return known
    const fresh = { place: fonts.size, plain: new Map<string, number>() }
    fonts.set(font, fresh)
    return fresh
  }

  function add(cell: ReadCell, font: number): number {
    say(cell.text)
    say(cell.repair?.text ?? '')
    signs.push(signOf(cell))
    fontOf.push(font)
    return signs.length
  }

  return {
    placeOf(cell: ReadCell): number {
      if (cell === emptyCell) return 0
      const { place: font, plain } = fontNamed(cell.font)
      const isPlain = cell.kind === 'text' && cell.merged === undefined && cell.repair === undefined
      const known = isPlain ? plain.get(cell.text) : others.get(cell)
      if (known !== undefined) return known
      const place = add(cell, font)
      if (isPlain) plain.set(cell.text, place)
      else others.set(cell, place)
      return place
    },
    packed: (): PackedCells => ({
      texts: texts.join(''),
      ends: Uint32Array.from(ends),
      signs: Uint8Array.from(signs),
      fonts: [...fonts.keys()],
      fontOf: Uint32Array.from(fontOf),
    }),
  }
}

/** The file again, as work that can be cut after every row; cells that say the same are one. */
export function* unpackFile({ cells, sheets, ...file }: PackedFile): Generator<number, ReadFile> {
  const cellAt = unpacking(cells)
  const unpacked: ReadSheet[] = []
  let done = 0
  for (const { rows, ...sheet } of sheets) {
    const read: ReadRow[] = []
    let at = 0
    for (const [row, number] of rows.numbers.entries()) {
      const to = at + (rows.widths[row] ?? 0)
      const line: ReadCell[] = []
      while (at < to) line.push(cellAt(rows.cells[at++] ?? 0))
      read.push({ number, hidden: rows.hidden[row] === 1, cells: line })
      yield (done += 1)
    }
    unpacked.push({ ...sheet, rows: read })
  }
  return { ...file, sheets: unpacked }
}

function unpacking({ texts, ends, signs, fonts, fontOf }: PackedCells): (place: number) => ReadCell {
  const made: (ReadCell | undefined)[] = [emptyCell]
  return (place) => {
    const known = made[place]
    if (known !== undefined) return known
    const at = place - 1
    const [start, middle, end] = [ends[2 * at - 1] ?? 0, ends[2 * at], ends[2 * at + 1]]
    const sign = signs[at] ?? 0
    const repair = repairKinds[Math.floor(sign / (2 * mergedBit)) - 1]
    const cell: ReadCell = {
      text: texts.slice(start, middle),
      kind: kinds[sign % mergedBit] ?? 'text',
      font: fonts[fontOf[at] ?? 0] ?? null,
      ...((sign & mergedBit) > 0 ? { merged: true as const } : {}),
      ...(repair === undefined ? {} : { repair: { kind: repair, text: texts.slice(middle, end) } }),
    }
    made[place] = cell
    return cell
  }
}
