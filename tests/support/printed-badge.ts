import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measure } from '../../renderer/src/badge/fit-text.ts'
import { layOut } from '../../renderer/src/badge/layout.ts'
import { pagesAsPdf } from '../../renderer/src/badge/pdf/document.ts'
import { type PdfFont, pdfFontOf } from '../../renderer/src/badge/pdf/fonts.ts'
import type { Setting } from '../../renderer/src/badge/setting.ts'
import type { Shape, Weight } from '../../renderer/src/badge/shape.ts'
import type { BadgeFace } from '../../shared/badge-face.ts'
import type { BadgeFormatName } from '../../shared/badge-formats.ts'
import { settingIn } from './badge-setting.ts'
import { type Area, asDots, type Gray, readPgm } from './gray.ts'

/** A badge on paper, pure black and white, and where on it the ink of its codes is, the main one first. */
export type PrintedBadge = { paper: Gray; codes: Area[] }

const fonts = new Map(
  ([400, 600, 700] as const).map((weight): [Weight, PdfFont] => {
    const file = join(import.meta.dirname, `../../resources/fonts/be-vietnam-pro-${weight}.ttf`)
    return [weight, pdfFontOf(Uint8Array.from(readFileSync(file)))]
  }),
)

/** As wide as the font says, without the kerning that a page measures. */
const measureByFont: Measure = (text, weight) => {
  const font = fonts.get(weight)?.file
  let width = 0
  for (const letter of text)
    width += (font?.advanceOf(font.glyphOf.get(letter.codePointAt(0) ?? 0) ?? 0) ?? 0) / (font?.unitsPerEm ?? 1)
  return Math.max(width, 0.01)
}

/** Lays out badges with the font they are printed in. */
export function laidOut(face: BadgeFace, format: BadgeFormatName, more: Partial<Setting> = {}): Shape[] {
  return layOut(face, settingIn(format, { at: { x: 0, y: 0 }, measure: measureByFont, ...more })).shapes
}

/**
 * Badges as a printer without shades sets them, `dotsPerMm` (203 dpi: 8): the product's own layout and PDF, one badge a
 * page of its size, set by poppler.
 */
export async function printBadges(
  faces: readonly BadgeFace[],
  format: BadgeFormatName,
  dotsPerMm: number,
): Promise<PrintedBadge[]> {
  const { cell } = settingIn(format)
  const badges = faces.map((face) => laidOut(face, format))
  const pages = badges.map((shapes) => ({ parts: [{ shapes, at: { x: 0, y: 0 } }], edges: [] }))
  const pdf = await pagesAsPdf(pages, cell, fonts, measureByFont)
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-printed-'))
  try {
    const file = join(folder, 'badges.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', ['-r', String(dotsPerMm * 25.4), '-gray', file, join(folder, 'page')])
    const pictures = readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .toSorted()
    return pictures.map((name, at) => ({
      paper: asDots(readPgm(join(folder, name))),
      codes: (badges[at] ?? []).flatMap((shape) => (shape.kind === 'qr' ? [inkOf(shape, dotsPerMm)] : [])),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function inkOf({ symbol, x, y, size }: Shape & { kind: 'qr' }, dotsPerMm: number): Area {
  const white = (size / symbol.modules) * 4
  const side = Math.round((size - 2 * white) * dotsPerMm)
  return { x: Math.round((x + white) * dotsPerMm), y: Math.round((y + white) * dotsPerMm), width: side, height: side }
}
