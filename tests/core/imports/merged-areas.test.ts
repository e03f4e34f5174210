import { expect, test } from 'vitest'
import { textCell } from '../../../electron/core/imports/grid.ts'
import type { ReadRow } from '../../../electron/core/imports/list.ts'
import { spreadMerges } from '../../../electron/core/imports/sheet-rows.ts'

test('areas merged from right to left are looked at as little as any others', () => {
  const rows: ReadRow[] = Array.from({ length: 1000 }, (_, at) => ({
    number: at + 1,
    hidden: false,
    cells: ['a', 'b', 'c'].map((text) => textCell(text)),
  }))
  let looks = 0
  const watched = new Proxy(rows, {
    get(target, name, self) {
      looks += 1
      return Reflect.get(target, name, self) as unknown
    },
  })
  spreadMerges(watched, `<mergeCells>${'<mergeCell ref="C1:A1000"/>'.repeat(5_000)}</mergeCells>`)
  expect(looks).toBeLessThan(2_500_000)
  expect(rows[500]?.cells.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
})
