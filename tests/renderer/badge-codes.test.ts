import fc from 'fast-check'
import { create } from 'qrcode'
import { expect, test } from 'vitest'
import { layOut } from '../../renderer/src/badge/layout.ts'
import { leastQrSide, mainQr, spareQr } from '../../renderer/src/badge/qr-modules.ts'
import { qrPath } from '../../renderer/src/badge/qr-path.ts'
import type { Layout, Shape } from '../../renderer/src/badge/shape.ts'
import { pathOfModules } from '../../renderer/src/parts/qr-path.ts'
import { badgeFormatNames } from '../../shared/badge-formats.ts'
import { faces, logo } from '../support/badge-faces.ts'
import { aFace, boxOf, inkBoxOf, overlapping, settingIn } from '../support/badge-setting.ts'

test('the QRs are of versions 3 and 1 with four white modules around each, and take nothing but 24 digits', () => {
  for (const [symbol, end] of [
    [mainQr, 33],
    [spareQr, 25],
  ] as const) {
    const rows = [...qrPath(aFace.code, symbol).matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, wide]) => [
      Number(x),
      Number(y),
      Number(wide),
    ])
    expect(Math.min(...rows.map(([x = 0]) => x))).toBe(4)
    expect(Math.max(...rows.map(([x = 0, , wide = 0]) => x + wide))).toBe(end)
    expect(Math.max(...rows.map(([, y = 0]) => y))).toBe(end - 1)
    expect(() => qrPath('A-0042-7', symbol)).toThrow(RangeError)
  }
})

test('a badge’s QRs are module for module those the package makes, mask and all, the main one on its head', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{24}$/), fc.constantFrom(mainQr, spareQr), (code, symbol) => {
      const { version, level } = symbol
      const { modules } = create([{ data: code, mode: 'numeric' }], { version, errorCorrectionLevel: level })
      const last = modules.size - 1
      const get = symbol.isTurned
        ? (row: number, column: number) => modules.get(last - row, last - column)
        : (row: number, column: number) => modules.get(row, column)
      expect(qrPath(code, symbol)).toBe(pathOfModules({ size: modules.size, get }))
    }),
    { numRuns: 400 },
  )
})

test('the modules of both QRs are whole dots of the printer and begin on one, the main one of no less than its size', () => {
  for (const format of badgeFormatNames) {
    for (const fullName of [aFace.fullName, null]) {
      const setting = settingIn(format)
      const { main, spare } = codesOf(layOut({ ...aFace, fullName }, setting))
      const dot = setting.dotsPerMm === null ? 0.127 : 1 / setting.dotsPerMm
      const from = setting.dotsPerMm === null ? setting.at : { x: 0, y: 0 }
      for (const { symbol, x, y, size } of [main, spare]) {
        const module = size / symbol.modules
        for (const length of [module, x + from.x, y + from.y])
          expect([format, Math.abs(length / dot - Math.round(length / dot)) < 1e-6]).toEqual([format, true])
      }
      expect([format, main.size >= leastQrSide[format] - 1e-6]).toEqual([format, true])
      expect([format, Math.round(spare.size / spare.symbol.modules / dot)]).toEqual([format, 6])
    }
  }
})

test('the two codes stand so far apart that nothing that takes 15 % of one reaches the other', () => {
  for (const format of badgeFormatNames) {
    for (const fullName of [aFace.fullName, null]) {
      const { main, spare } = codesOf(layOut({ ...aFace, fullName }, settingIn(format)))
      const [one, other] = [inkBoxOf(main), inkBoxOf(spare)]
      const across = Math.max(one.left - other.right, other.left - one.right)
      const down = Math.max(one.top - other.bottom, other.top - one.bottom)
      // The longest patch that `scuff` makes: two and a half times as long as wide.
      const patch = main.size * Math.sqrt(0.15 * 2.5)
      expect([format, Math.max(across, down) > patch]).toEqual([format, true])
    }
  }
})

test('no fold along a side of a lying badge reaches both codes, none across the upright roll', () => {
  for (const format of badgeFormatNames) {
    for (const fullName of [aFace.fullName, null]) {
      const { main, spare } = codesOf(layOut({ ...aFace, fullName }, settingIn(format)))
      const [one, other] = [inkBoxOf(main), inkBoxOf(spare)]
      const across = Math.max(one.left - other.right, other.left - one.right)
      const down = Math.max(one.top - other.bottom, other.top - one.bottom)
      // Four fifths of 15 % of the code is the most that a fold of it bares.
      const bare = main.size * 0.15 * 0.8
      const apart = format === 'roll-58' ? [down] : [across, down]
      expect([format, apart.every((mm) => mm > bare)]).toEqual([format, true])
    }
  }
})

test('nothing stands in the white around a code', () => {
  for (const format of badgeFormatNames) {
    for (const face of faces) {
      const layout = layOut(face, settingIn(format, { logo }))
      const { main, spare } = codesOf(layout)
      for (const code of [main, spare]) {
        const others = layout.shapes.filter((shape) => shape !== code && !('white' in shape)).map(inkBoxOf)
        // What finding a dot has moved the code is less than a third of a millimetre.
        const white = { ...boxOf(code), name: 'white' }
        const inset = {
          left: white.left + 0.3,
          right: white.right - 0.3,
          top: white.top + 0.3,
          bottom: white.bottom - 0.3,
        }
        const inside = others.filter((box) => overlapping([{ ...white, ...inset }, box]).length > 0)
        expect([format, face.fullName, inside]).toEqual([format, face.fullName, []])
      }
    }
  }
})

type Code = Shape & { kind: 'qr' }

function codesOf({ shapes }: Layout): { main: Code; spare: Code } {
  const codes = shapes.filter((shape) => shape.kind === 'qr')
  const [main, spare] = [mainQr, spareQr].map((symbol) => codes.find((code) => code.symbol === symbol))
  if (main === undefined || spare === undefined || codes.length !== 2) throw new Error('not two codes')
  return { main, spare }
}
