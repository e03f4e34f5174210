import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPdfFile, deflated } from '../../renderer/src/badge/pdf/file.ts'
import { readFontFile } from '../../renderer/src/badge/pdf/font-file.ts'
import { LetterMissing, type Means, operatorsOf } from '../../renderer/src/badge/pdf/operators.ts'
import { createSetter } from '../../renderer/src/badge/pdf/set-text.ts'
import { mainQr, spareQr } from '../../renderer/src/badge/qr-modules.ts'
import { qrPath } from '../../renderer/src/badge/qr-path.ts'

const font = readFontFile(
  Uint8Array.from(readFileSync(join(import.meta.dirname, '../../resources/fonts/be-vietnam-pro-400.ttf'))),
)

const means: Means = {
  setText: (text) => (text.includes('Ŏ') ? null : `[<${text}>]`),
  widthOf: (text) => text.length / 2,
  pictureName: () => 'P0',
}

test('every letter of a Vietnamese name has its glyph in the font a PDF carries', () => {
  for (const letter of 'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYaăâbcdđeêghiklmnoôơpqrstuưvxyẫểỗởựỵ’-0123456789'.normalize('NFC'))
    expect([letter, font.glyphOf.has(letter.codePointAt(0) ?? 0)]).toEqual([letter, true])
  expect(font.advanceOf(font.glyphOf.get(77) ?? 0)).toBeGreaterThan(font.advanceOf(font.glyphOf.get(105) ?? 0))
})

test('letters stand as far apart as the page measures them, and a letter the font lacks is not left out in silence', () => {
  const em = (letter: string) => font.advanceOf(font.glyphOf.get(letter.codePointAt(0) ?? 0) ?? 0) / font.unitsPerEm
  // As a page would that draws T and a together by a tenth of the em, and nothing else.
  const measure = (text: string) => [...text].reduce((sum, letter) => sum + em(letter), 0) - (text === 'Ta' ? 0.1 : 0)
  const setter = createSetter(font, 400, measure)
  const hex = (letter: string) => (font.glyphOf.get(letter.codePointAt(0) ?? 0) ?? 0).toString(16).padStart(4, '0')
  expect(setter.set('Tam')).toBe(`[<${hex('T')}>100<${hex('a')}${hex('m')}>]`)
  expect([...setter.used.values()]).toEqual(['T', 'a', 'm'])
  expect(setter.set('Ŏ')).toBeNull()
  const line = { kind: 'text' as const, text: 'Ŏ', x: 1, y: 2, size: 3, weight: 400 as const, anchor: 'start' as const }
  expect(() => operatorsOf([line], means)).toThrow(LetterMissing)
})

test('text stands where its anchor says, and white text leaves the ink black behind it', () => {
  const text = { kind: 'text' as const, text: 'Nông', x: 50, y: 20, size: 5, weight: 700 as const }
  expect(operatorsOf([{ ...text, anchor: 'start' }], means)).toContain('5 0 0 -5 50 20 Tm')
  expect(operatorsOf([{ ...text, anchor: 'middle' }], means)).toContain('5 0 0 -5 45 20 Tm')
  expect(operatorsOf([{ ...text, anchor: 'end', white: true }], means)).toMatch(
    /^1 g BT .* 5 0 0 -5 40 20 Tm .* ET 0 g$/u,
  )
})

test('the squares of both QRs in a PDF are those of the screen', () => {
  const code = '100000000042000000001234'
  for (const symbol of [mainQr, spareQr]) {
    const onScreen = [...qrPath(code, symbol).matchAll(/M(\d+) (\d+)h(\d+)/gu)]
    const inPdf = operatorsOf([{ kind: 'qr', code, symbol, x: 0, y: 0, size: 37 }], means).match(/\d+ \d+ \d+ 1 re/gu)
    expect(inPdf).toEqual(onScreen.map(([, x, y, wide]) => `${x} ${y} ${wide} 1 re`))
  }
})

test('every object of a PDF lies where its table says', async () => {
  const pdf = createPdfFile()
  const root = pdf.reserve()
  const content = pdf.add(deflated('0 0 m 10 10 l S'))
  pdf.add(`<</Type/Catalog/Of ${content} 0 R>>`, root)
  const bytes = Buffer.from(await pdf.finish(root))
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(bytes.toString('latin1'))?.[1])
  const rows = bytes.subarray(table).toString('latin1').split('\n').slice(3, 5)
  expect(
    rows.map((row) =>
      bytes
        .subarray(Number(row.slice(0, 10)))
        .toString('latin1')
        .slice(0, 7),
    ),
  ).toEqual(['1 0 obj', '2 0 obj'])
  expect(bytes.toString('latin1')).toContain(`/Size 3/Root ${root} 0 R`)
})
