import type { BadgeBack } from '../../../shared/badge-face.ts'
import { withoutLegalForm } from '../../../shared/words/legal-forms.ts'
import { viAtStart } from '../../../shared/words/vi-at-start.ts'
import { fitText, lineHeight, type Measure, wrapText } from './fit-text.ts'
import { inBox, pictureOf } from './png-size.ts'
import type { Shape } from './shape.ts'

type Size = { width: number; height: number }

/** What the back of a badge shows, on any size. */
export function layOutBack(back: BadgeBack, cell: Size, measure: Measure): Shape[] {
  const unit = Math.min(cell.width / 90, cell.height / 55)
  const margin = 4 * unit
  if (back.kind === 'picture') return picture(back.picture, cell, margin)
  const title = back.kind === 'booths' ? viAtStart.badge.back.booths : viAtStart.badge.back.programme
  const head: Shape[] = [
    text(title, margin, margin + 3.2 * unit, 3.9 * unit, 700),
    {
      kind: 'line',
      x1: margin,
      x2: cell.width - margin,
      y1: margin + 5.2 * unit,
      y2: margin + 5.2 * unit,
      thickness: 0.3 * unit,
    },
  ]
  const place = {
    x: margin,
    y: margin + 6.6 * unit,
    width: cell.width - 2 * margin,
    height: cell.height - 2 * margin - 6.6 * unit,
  }
  if (back.kind === 'programme') return [...head, ...programme(back.text, place, unit, measure)]
  const says = text(viAtStart.badge.back.vacancies, cell.width - margin, margin + 3.2 * unit, 2.3 * unit, 400)
  return [...head, { ...says, anchor: 'end' }, ...booths(back.booths, place, unit, measure)]
}

type Place = { x: number; y: number; width: number; height: number }

function text(text: string, x: number, y: number, size: number, weight: 400 | 600 | 700): Shape & { kind: 'text' } {
  return { kind: 'text', text, x, y, size, weight, anchor: 'start' }
}

function picture(href: string, cell: Size, margin: number): Shape[] {
  const shown = pictureOf(href)
  if (shown === null) return []
  const { width, height } = inBox(shown, { width: cell.width - margin, height: cell.height - margin })
  return [{ kind: 'picture', href, x: (cell.width - width) / 2, y: (cell.height - height) / 2, width, height }]
}

/** As large as lets every line stand; beyond that the end is left out. */
function programme(written: string, place: Place, unit: number, measure: Measure): Shape[] {
  const lines = written.split('\n').map((line) => line.trim())
  const sizes = [4, 3.6, 3.2, 2.9, 2.6, 2.3, 2].map((size) => size * unit)
  const wrapped = (size: number): string[] =>
    lines.flatMap((line) => (line === '' ? [''] : wrapText(line, { measure, weight: 400, width: place.width, size })))
  const size = sizes.find((size) => wrapped(size).length * size * 1.3 <= place.height) ?? 2 * unit
  return wrapped(size)
    .slice(0, Math.floor(place.height / (size * 1.3)))
    .flatMap((line, index) =>
      line === '' ? [] : [text(line, place.x, place.y + size + index * size * 1.3, size, 400)],
    )
}

/** Booths by their numbers, in one column or two; a long name is cut, never a number. */
function booths(
  list: (BadgeBack & { kind: 'booths' })['booths'],
  place: Place,
  unit: number,
  measure: Measure,
): Shape[] {
  const largest = 3.2 * unit
  const inOne = Math.floor(place.height / (largest * lineHeight))
  const columns = list.length > inOne ? 2 : 1
  const rows = Math.ceil(list.length / columns)
  const pitch = Math.min(place.height / rows, 4.2 * unit)
  const size = Math.min(largest, pitch / 1.12)
  const gap = 3 * unit
  const width = (place.width - gap * (columns - 1)) / columns
  const sign = 0.8 * size + Math.max(...list.map(({ booth }) => measure(booth ?? '', 700))) * size
  const room = width - sign - 2.2 * size
  const least = Math.min(size, 2.1 * unit)
  const widestOf = (names: readonly string[]): number => Math.max(...names.map((name) => measure(name, 400)), 0.01)
  const whole = list.map(({ employer }) => employer)
  // Cut at the end, all of them would read alike.
  const names = widestOf(whole) * least > room ? whole.map(withoutLegalForm) : whole
  // All names are of one size: as large as lets the longest stand, but never too small to read.
  const nameSize = Math.max(Math.min(size, room / widestOf(names)), least)
  return list.flatMap(({ booth, vacancies }, index): Shape[] => {
    const x = place.x + Math.floor(index / rows) * (width + gap)
    const y = place.y + (index % rows) * pitch + size
    const fitting = { measure, weight: 400 as const, width: room, largest: nameSize, smallest: nameSize, lines: 1 }
    return [
      ...(booth === null ? [] : [text(booth, x, y, size, 700)]),
      text(fitText(names[index] ?? '', fitting).lines[0] ?? '', x + sign, y, nameSize, 400),
      ...(vacancies === 0 ? [] : [{ ...text(String(vacancies), x + width, y, nameSize, 600), anchor: 'end' as const }]),
    ]
  })
}
