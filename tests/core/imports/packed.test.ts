import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyCell, gridOf } from '../../../electron/core/imports/grid.ts'
import { describeSheet } from '../../../electron/core/imports/describe-sheet.ts'
import type { ReadCell, ReadFile } from '../../../electron/core/imports/list.ts'
import { packFile, unpackFile } from '../../../electron/core/imports/packed.ts'
import { atOnce } from '../../../electron/core/list-imports/slices.ts'
import { repairKinds } from '../../../shared/list-file.ts'

const text = fc.oneof(fc.constantFrom('', 'Nông Thị Mẫu', 'NguyÔn'), fc.string({ unit: 'grapheme', maxLength: 12 }))
const cell: fc.Arbitrary<ReadCell> = fc.oneof(
  fc.constant(emptyCell),
  fc.record(
    {
      text,
      kind: fc.constantFrom('text' as const, 'number' as const, 'date' as const, 'error' as const),
      font: fc.constantFrom(null, '.VnTime', 'VNI-Times'),
      merged: fc.constant(true as const),
      repair: fc.record({ kind: fc.constantFrom(...repairKinds), text }),
    },
    { requiredKeys: ['text', 'kind', 'font'] },
  ),
)
const rows = fc.array(
  fc.record({
    number: fc.integer({ min: 1, max: 1_048_576 }),
    hidden: fc.boolean(),
    cells: fc.array(cell, { maxLength: 6 }),
  }),
  { maxLength: 8 },
)

/** A file of those sheets, all else about it as it is described. */
function fileOf(sheets: ReadFile['sheets'][number]['rows'][]): ReadFile {
  const described = describeSheet(gridOf('Xã', false, [{ number: 1, hidden: false, cells: [] }]), 0)
  return {
    fileName: 'danh-sach.xlsx',
    format: 'xlsx',
    encoding: null,
    separator: null,
    notes: [{ code: 'rows-hidden', count: 2 }],
    sheets: sheets.map((each, index) => ({ ...described, index, rows: each })),
  }
}

const handedOver = (file: ReadFile): ReadFile => atOnce(unpackFile(structuredClone(packFile(file))))

test('whatever a file says, the desk is handed all of it by the thread that read it', () => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 3 }), (sheets) => {
      const file = fileOf(sheets)
      expect(handedOver(file)).toEqual(file)
    }),
  )
})

test('a word that stands in a thousand cells is kept once', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => ({
    number: at + 1,
    hidden: false,
    cells: [{ text: 'Nà Pò', kind: 'text' as const, font: null }, emptyCell],
  }))
  const packed = packFile(fileOf([lines]))
  expect(packed.cells.texts).toBe('Nà Pò')
  const [sheet] = handedOver(fileOf([lines])).sheets
  expect(new Set(sheet?.rows.map(({ cells }) => cells[0])).size).toBe(1)
  expect(sheet?.rows[999]?.cells[1]).toBe(emptyCell)
})
