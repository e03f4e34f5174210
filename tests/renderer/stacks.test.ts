import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchesToShow, stateOf, unfinished, type Batch } from '../../renderer/src/printing/batches/batch-state.ts'
import { inOrder, sumOf } from '../../renderer/src/printing/stacks/communes-ahead.ts'
import { labelAfter, sheetsNeeded } from '../../renderer/src/printing/stacks/label-grid.ts'

const eight = { columns: 2, rows: 4 }

test('arrow keys walk a sticker sheet as it lies, and its edges hold', () => {
  const walk = (from: number, ...keys: string[]) => keys.reduce((at, key) => labelAfter(key, at, eight) ?? at, from)
  expect(walk(0, 'ArrowDown')).toBe(2)
  expect(walk(0, 'ArrowRight', 'ArrowRight')).toBe(2)
  expect(walk(0, 'ArrowLeft', 'ArrowUp')).toBe(0)
  expect(walk(0, 'End', 'ArrowDown', 'ArrowRight')).toBe(7)
  expect(walk(5, 'PageUp')).toBe(1)
  expect(walk(2, 'PageDown')).toBe(6)
  expect(walk(5, 'Home')).toBe(0)
  expect(labelAfter('Enter', 3, eight)).toBeNull()
  expect(labelAfter('a', 3, eight)).toBeNull()
})

test('whatever is pressed, the first free label is one of the sheet', () => {
  const grid = fc.record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 1, max: 12 }) })
  const keys = fc.array(
    fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'x'),
  )
  fc.assert(
    fc.property(grid, keys, (sheet, pressed) => {
      let at = 0
      for (const key of pressed) {
        at = labelAfter(key, at, sheet) ?? at
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThan(sheet.columns * sheet.rows)
      }
    }),
  )
})

test('paper is counted with every commune on sheets of its own and the first behind the labels already gone', () => {
  expect(sheetsNeeded([], 8, 0)).toBe(0)
  expect(sheetsNeeded([8], 8, 0)).toBe(1)
  expect(sheetsNeeded([8], 8, 1)).toBe(2)
  expect(sheetsNeeded([1, 1, 1], 8, 0)).toBe(3)
  expect(sheetsNeeded([0, 3, 9], 10, 8)).toBe(3)
})

const batch = (part: Partial<Batch>): Batch => ({
  id: '0198b0c0-0000-7000-8000-000000000001',
  at: 0,
  printer: 'Badge',
  badges: 10,
  done: 0,
  waiting: 0,
  failed: 0,
  cancelled: 0,
  left: null,
  ...part,
})

test('a stack is going while something of it waits, then stuck, stopped or done', () => {
  expect(stateOf(batch({ done: 4, waiting: 6 }))).toBe('going')
  expect(stateOf(batch({ done: 4, waiting: 1, failed: 5 }))).toBe('going')
  expect(stateOf(batch({ done: 4, failed: 1, cancelled: 5 }))).toBe('stuck')
  expect(stateOf(batch({ done: 4, cancelled: 6 }))).toBe('stopped')
  expect(stateOf(batch({ done: 10 }))).toBe('done')
})

test('the newest stack is shown to its end and the older ones while something of them is left to do', () => {
  const done = batch({ id: 'done', at: 1, done: 10 })
  const stopped = batch({ id: 'stopped', at: 2, cancelled: 10 })
  const newest = batch({ id: 'newest', at: 3, done: 10 })
  expect(batchesToShow([done, newest, stopped]).map(({ id }) => id)).toEqual(['newest', 'stopped'])
  expect(batchesToShow([])).toEqual([])
  expect(unfinished([done, newest, stopped])).toEqual([stopped])
})

test('communes stand in the order they are printed in, people of no known commune last, and the sum is theirs', () => {
  const names: Record<string, string> = { '1': 'Xã Đoàn Kết', '2': 'Xã Ba Sơn', '3': 'Xã Ái Quốc' }
  const nameOf = (code: string | null) => (code === null ? 'Chưa rõ' : (names[code] ?? code))
  const communes = inOrder(
    [
      { communeCode: null, people: 2, printed: 0 },
      { communeCode: '1', people: 40, printed: 40 },
      { communeCode: '2', people: 120, printed: 20 },
      { communeCode: '3', people: 3, printed: 5 },
    ],
    nameOf,
  )
  expect(communes.map(({ name, lacking }) => [name, lacking])).toEqual([
    ['Xã Ái Quốc', 0],
    ['Xã Ba Sơn', 100],
    ['Xã Đoàn Kết', 0],
    ['Chưa rõ', 2],
  ])
  expect(sumOf(communes)).toEqual({ people: 165, printed: 65, lacking: 102 })
})
