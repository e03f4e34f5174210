import { givenName } from '../../../shared/text/names.ts'
import type { BadgeFace } from '../../../shared/badge-face.ts'
import { fitText, type Measure } from './fit-text.ts'
import { moduleSize, onDots, qrModules } from './qr-modules.ts'

/** One line of text on the badge, in millimetres. */
export type Line = {
  text: string
  x: number
  y: number
  size: number
  weight: 400 | 600 | 700
  anchor: 'start' | 'middle' | 'end'
}

/** A word in a box of its own. */
export type Mark = { x: number; y: number; width: number; height: number; size: number }

/** Where everything on a badge stands. */
export type Layout = {
  lines: Line[]
  rule: { x1: number; x2: number; y: number; thickness: number }
  qr: { x: number; y: number; size: number }
  rehearsal: Mark | null
  /** The word for somebody of whom nothing is shared, in a frame beside the fair's name. */
  visitor: Mark | null
  /** False where a name had to be cut. */
  fits: boolean
}

/**
 * Lays a badge out on any size, lying `at` a place of its page: every measure is that of the 90 × 55 card times one factor. The
 * given name is largest, for that is what people are called by; the number stands under the QR.
 */
export function layOut(
  face: BadgeFace,
  commune: string,
  date: string,
  size: { width: number; height: number },
  measure: Measure,
  at: { x: number; y: number } = { x: 0, y: 0 },
): Layout {
  const unit = Math.min(size.width / 90, size.height / 55)
  const margin = 4 * unit
  const qr = moduleSize(34 * unit) * qrModules
  const qrX = onDots(size.width - qr - 1.5 * unit, at.x)
  const top = 11.6 * unit
  const room = qrX - margin - 1 * unit
  const qrY = onDots(top + 0.2 * unit + (size.height - 55 * unit) / 2, at.y)
  const headEnd = size.width - margin - (face.rehearsal ? 24 * unit : 0)
  const head = headLines(face, date, headEnd - margin - (face.visitor ? 18 * unit : 0), margin, unit, measure)
  const people = personColumn(face.fullName ?? '', commune, {
    x: margin,
    room,
    unit,
    from: top,
    to: size.height - margin,
    measure,
  })
  const number = fitText(face.number, {
    measure,
    weight: 700,
    width: (qr * 29) / qrModules,
    largest: 7 * unit,
    smallest: 4 * unit,
  })
  return {
    lines: [
      ...head,
      ...people.lines,
      {
        text: face.number,
        x: qrX + qr / 2,
        y: qrY + qr + 5.4 * unit,
        size: number.size,
        weight: 700,
        anchor: 'middle',
      },
    ],
    rule: { x1: margin, x2: size.width - margin, y: 10.9 * unit, thickness: 0.3 * unit },
    qr: { x: qrX, y: qrY, size: qr },
    rehearsal: face.rehearsal
      ? { x: size.width - margin - 22 * unit, y: 3 * unit, width: 22 * unit, height: 6 * unit, size: 3.6 * unit }
      : null,
    visitor: face.visitor
      ? { x: headEnd - 16 * unit, y: 3 * unit, width: 16 * unit, height: 6 * unit, size: 3.6 * unit }
      : null,
    fits: people.fits,
  }
}

type Place = { x: number; room: number; unit: number; from: number; to: number; measure: Measure }

/** The given name, the full name and the commune, one under another. */
function personColumn(fullName: string, commune: string, place: Place): { lines: Line[]; fits: boolean } {
  const { unit, measure, room: width } = place
  const given = fitText(givenName(fullName), { measure, weight: 700, width, largest: 14 * unit, smallest: 5 * unit })
  const full = fitText(fullName, { measure, weight: 600, width, largest: 5.6 * unit, smallest: 2.9 * unit })
  const home = fitText(commune, { measure, weight: 400, width, largest: 4 * unit, smallest: 2.8 * unit })
  const blocks: Block[] = [
    { ...given, lines: given.lines.slice(0, 1), weight: 700, gap: 0 },
    { ...full, weight: 600, gap: 2.6 * unit },
    { ...home, weight: 400, gap: 2.6 * unit },
  ]
  return { lines: stack(blocks, place), fits: given.fits && given.lines.length === 1 && full.fits }
}

function headLines(face: BadgeFace, date: string, room: number, x: number, unit: number, measure: Measure): Line[] {
  const name = fitText(face.fairName.replaceAll(' ', '\u00a0'), {
    measure,
    weight: 600,
    width: room,
    largest: 3 * unit,
    smallest: 2.3 * unit,
  })
  return [
    { text: name.lines[0] ?? '', x, y: 5.4 * unit, size: name.size, weight: 600, anchor: 'start' },
    { text: date, x, y: 9.3 * unit, size: 2.9 * unit, weight: 400, anchor: 'start' },
  ]
}

type Block = { lines: string[]; size: number; weight: 400 | 600 | 700; gap: number }

/** Puts blocks of lines under one another and centres the whole between two heights. */
function stack(blocks: readonly Block[], { x, from, to }: Place): Line[] {
  const lineHeight = 1.16
  const total = blocks.reduce((sum, block) => sum + block.gap + block.lines.length * block.size * lineHeight, 0)
  let y = from + Math.max(0, (to - from - total) / 2)
  return blocks.flatMap(({ lines, size, weight, gap }) => {
    y += gap
    return lines.map((text) => {
      y += size * lineHeight
      return { text, x, y: y - size * 0.26, size, weight, anchor: 'start' as const }
    })
  })
}
