import svgpath from 'svgpath'
import { drawnRows } from '../qr-mask.ts'
import type { QrSymbol } from '../qr-modules.ts'
import type { Shape, Weight } from '../shape.ts'

/** What the operators of a page need besides themselves. */
export type Means = {
  /** The operand of `TJ`; null where the font lacks a letter. */
  setText(text: string, weight: Weight): string | null
  /** How wide a text is at size 1. */
  widthOf(text: string, weight: Weight): number
  /** The name under which a picture stands in the file. */
  pictureName(href: string): string
}

/** A text holds a letter the font lacks: such an order is left to the browser, which finds another font. */
export class LetterMissing extends Error {}

/** Shapes as operators of a PDF page (ISO 32000-1), in millimetres from the upper left corner. */
export function operatorsOf(shapes: readonly Shape[], means: Means, at?: { x: number; y: number }): string {
  const drawn = shapes.map((shape) => operatorsOfOne(shape, means)).join('\n')
  return at === undefined ? drawn : `q 1 0 0 1 ${short(at.x)} ${short(at.y)} cm\n${drawn}\nQ`
}

function operatorsOfOne(shape: Shape, means: Means): string {
  switch (shape.kind) {
    case 'text':
      return textOperators(shape, means)
    case 'line': {
      const { x1, y1, x2, y2, thickness, faint } = shape
      const line = `${short(thickness)} w ${short(x1)} ${short(y1)} m ${short(x2)} ${short(y2)} l S`
      return faint ? `0.6 G ${line} 0 G` : line
    }
    case 'box': {
      const box = [shape.x, shape.y, shape.width, shape.height].map(short).join(' ')
      return shape.thickness === null ? `${box} re f` : `${short(shape.thickness)} w ${box} re S`
    }
    case 'icon':
      return placed(shape.x, shape.y, shape.size / 24, `${iconOperators(shape.path)} f`)
    case 'picture': {
      const { href, x, y, width, height } = shape
      // A picture of a PDF stands on its foot, and here y goes down.
      return `q ${short(width)} 0 0 ${short(-height)} ${short(x)} ${short(y + height)} cm /${means.pictureName(href)} Do Q`
    }
    case 'qr':
      return placed(shape.x, shape.y, shape.size / shape.symbol.modules, `${qrOperators(shape.code, shape.symbol)} f`)
  }
}

function textOperators({ text, x, y, size, weight, anchor, white }: Shape & { kind: 'text' }, means: Means): string {
  const operand = means.setText(text, weight)
  if (operand === null) throw new LetterMissing(text)
  const width = anchor === 'start' ? 0 : means.widthOf(text, weight) * size
  const left = anchor === 'middle' ? x - width / 2 : x - width
  const set = `BT /F${weight} 1 Tf ${short(size)} 0 0 ${short(-size)} ${short(left)} ${short(y)} Tm ${operand} TJ ET`
  return white ? `1 g ${set} 0 g` : set
}

function placed(x: number, y: number, scale: number, operators: string): string {
  return `q ${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} ${short(x)} ${short(y)} cm ${operators} Q`
}

/** One rectangle a run of dark modules, four white ones around (ISO 18004). */
function qrOperators(code: string, symbol: QrSymbol): string {
  const rows = drawnRows(code, symbol)
  const runs: string[] = []
  for (const [row, modules] of rows.entries()) {
    for (let column = 0; column < rows.length; column++) {
      const from = column
      while (column < rows.length && (modules >>> column) & 1) column++
      if (column > from) runs.push(`${from + 4} ${row + 4} ${column - from} 1 re`)
    }
  }
  return runs.join('\n')
}

const icons = new Map<string, string>()

function iconOperators(path: string): string {
  let operators = icons.get(path)
  if (operators === undefined) {
    const pieces: string[] = []
    svgpath(path)
      .abs()
      .unshort()
      .unarc()
      .iterate((segment, _, x, y) => {
        pieces.push(segmentOperators(segment, x, y))
      })
    operators = pieces.join('\n')
    icons.set(path, operators)
  }
  return operators
}

function segmentOperators(segment: readonly (string | number)[], x: number, y: number): string {
  const [letter, ...numbers] = segment
  const [first = '', ...others] = numbers.map((value) => short(Number(value)))
  if (letter === 'H') return `${first} ${short(y)} l`
  if (letter === 'V') return `${short(x)} ${first} l`
  if (letter === 'M' || letter === 'L' || letter === 'C')
    return `${[first, ...others].join(' ')} ${letter.toLowerCase()}`
  if (letter === 'Z' || letter === 'z') return 'h'
  throw new Error(`a segment ${String(letter)} is none an icon has`)
}

/** To a tenth of a micrometre. */
function short(length: number): string {
  return String(Math.round(length * 10_000) / 10_000)
}
