import { expect, test } from 'vitest'
import { fitText, type Measure } from '../../renderer/src/badge/fit-text.ts'
import { layOut } from '../../renderer/src/badge/layout.ts'
import { badgeFormats as formats } from '../../shared/badge-formats.ts'
import { qrModules } from '../../renderer/src/badge/qr-modules.ts'
import { qrPath } from '../../renderer/src/badge/qr-path.ts'

/** Every letter as wide as 0.6 of its height, as in the badge's font on average. */
const measure: Measure = (text) => text.length * 0.6

const face = {
  number: 'A-0042-7',
  code: '100000000042000000001234',
  fullName: 'Nông Thị Mẫu',
  communeCode: null,
  needs: [],
  fairName: 'Phiên giao dịch việc làm cụm xã Bắc Sơn',
  heldOn: '2026-11-24',
  rehearsal: false,
  visitor: false,
}

test('a QR is version 3 with four white modules around it, and takes nothing but 24 digits', () => {
  const rows = [...qrPath(face.code).matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, wide]) => [
    Number(x),
    Number(y),
    Number(wide),
  ])
  expect(Math.min(...rows.map(([x = 0]) => x))).toBe(4)
  expect(Math.max(...rows.map(([x = 0, , wide = 0]) => x + wide))).toBe(33)
  expect(Math.max(...rows.map(([, y = 0]) => y))).toBe(32)
  expect(() => qrPath('A-0042-7')).toThrow(RangeError)
})

test('a long name shrinks, then wraps, then is cut and said to be', () => {
  const place = { measure, weight: 600 as const, width: 50, largest: 5.6, smallest: 2.9 }
  expect(fitText('Lý A Sình', place)).toEqual({ lines: ['Lý A Sình'], size: 5.6, fits: true })
  const shrunk = fitText('Đặng Thị Bích Phượng', place)
  expect(shrunk.lines).toHaveLength(1)
  expect(shrunk.size).toBeLessThan(5.6)
  const wrapped = fitText('Nguyễn Hoàng Phương Thảo Nguyên Anh', place)
  expect(wrapped.lines).toEqual(['Nguyễn Hoàng Phương', 'Thảo Nguyên Anh'])
  expect(wrapped.fits).toBe(true)
  const cut = fitText('Nguyễn Hoàng Phương Thảo Nguyên Bảo Trân Quỳnh Anh Tôn Nữ Công Tằng', place)
  expect(cut.fits).toBe(false)
  expect(cut.lines.every((line) => measure(line, 600) * cut.size <= 50)).toBe(true)
})

test('everything on a badge lies inside it, in every format', () => {
  for (const { cell } of Object.values(formats)) {
    const layout = layOut({ ...face, rehearsal: true }, 'Xã Bắc Sơn', '24/11/2026', cell, measure)
    for (const { text, x, y, size, weight, anchor } of layout.lines) {
      const width = measure(text, weight) * size
      const left = anchor === 'middle' ? x - width / 2 : x
      expect([text, left >= 3, left + width <= cell.width - 3, y <= cell.height - 3, y - size >= 2]).toEqual([
        text,
        true,
        true,
        true,
        true,
      ])
    }
    expect(layout.qr.x + layout.qr.size).toBeLessThanOrEqual(cell.width)
    expect(layout.qr.size / qrModules).toBeGreaterThan(0.3)
  }
})

test('a visitor’s badge says so beside the fair’s name, in a rehearsal too', () => {
  for (const { cell } of Object.values(formats)) {
    const { lines, rehearsal, rule, visitor } = layOut(
      { ...face, visitor: true, rehearsal: true },
      'Xã Bắc Sơn',
      '24/11/2026',
      cell,
      measure,
    )
    expect(visitor).not.toBeNull()
    if (visitor === null) continue
    expect(visitor.x + visitor.width).toBeLessThan(rehearsal?.x ?? 0)
    expect(visitor.y + visitor.height).toBeLessThan(rule.y)
    const [fair] = lines
    expect((fair?.x ?? 0) + measure(fair?.text ?? '', 600) * (fair?.size ?? 0)).toBeLessThan(visitor.x)
    expect(layOut(face, 'Xã Bắc Sơn', '24/11/2026', cell, measure).visitor).toBeNull()
  }
})

test('the sheet of eight lies on A4', () => {
  const { page, cell, columns, rows, origin, pitch } = formats['a4-8up']
  expect(origin.x + (columns - 1) * pitch.x + cell.width).toBeLessThanOrEqual(page.width)
  expect(origin.y + (rows - 1) * pitch.y + cell.height).toBeLessThanOrEqual(page.height)
})
