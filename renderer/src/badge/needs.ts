import { lineHeight, type Measure, wrapText } from './fit-text.ts'
import { drawnNeeds } from './need-icons.ts'
import type { Scale } from './setting.ts'
import type { Shape } from './shape.ts'

/** The row of what somebody looks for, drawn from a height on; `words`: how large its words are, 0 where it has none. */
export type NeedsRow = { height: number; words: number; at: (x: number, y: number) => Shape[] }

/**
 * The ways to show needs in a width, the one that says most first: in words beside their icons, two by two or one
 * under another; or as icons alone, in a second row where one is too short.
 */
export function needsRows(codes: readonly string[], width: number, measure: Measure, scale: Scale): NeedsRow[] {
  const needs = drawnNeeds(codes)
  if (needs.length === 0) return []
  const columns = needs.length === 2 ? [2, 1] : needs.length > 4 ? [] : [Math.min(2, needs.length)]
  const inWords = columns.flatMap((count) => wordRows(needs, count, { width, measure, scale }) ?? [])
  return [...inWords, alone(needs, width, scale)]
}

/**
 * The ways to show needs where icons would smear: their words one behind another, all of them; else as many as go on
 * two lines, and on one. `anchor` says where the lines stand in the width.
 */
export function needsInWords(
  codes: readonly string[],
  width: number,
  measure: Measure,
  { unit, smallest }: Scale,
  anchor: 'start' | 'middle',
): NeedsRow[] {
  // A line ends between two needs, never inside one.
  const labels = drawnNeeds(codes).map(({ label }) => label.replaceAll(' ', '\u00a0'))
  const widest = Math.max(...labels.map((label) => measure(label, 600)), 0.01)
  // A word is set a little smaller before it is cut.
  const size = Math.max(Math.min(Math.max(2.9 * unit, smallest), width / widest), smallest * 0.93)
  const linesOf = (count: number): string[] => {
    const text = labels.slice(0, count).join('\u00a0\u00b7 ')
    const whole = count < labels.length ? `${text}\u00a0\u2026` : text
    // The dot that ends a line is not set, and need not fit.
    const inWidth: Measure = (part, weight) => measure(part.replace(/\u00a0\u00b7$/u, ''), weight)
    return wrapText(whole, { measure: inWidth, weight: 600, width, size }).map((line) =>
      line.replace(/\u00a0\u00b7$/u, ''),
    )
  }
  const most = (lines: number): number => labels.findLastIndex((_, index) => linesOf(index + 1).length <= lines) + 1
  const counts = [...new Set([labels.length, most(2), most(1)])].filter((count) => count > 0)
  return counts.map((count) => written(linesOf(count), width, size, anchor))
}

function written(lines: readonly string[], width: number, size: number, anchor: 'start' | 'middle'): NeedsRow {
  const pitch = size * lineHeight
  return {
    height: pitch * (lines.length - 1) + size,
    words: size,
    at: (x, y) =>
      lines.map((text, index): Shape => {
        const left = anchor === 'start' ? x : x + width / 2
        return { kind: 'text', text, x: left, y: y + size * 0.8 + index * pitch, size, weight: 600, anchor }
      }),
  }
}

type Need = { path: string; label: string }

function wordRows(
  needs: readonly Need[],
  columns: number,
  { width, measure, scale: { unit, smallest } }: { width: number; measure: Measure; scale: Scale },
): NeedsRow | null {
  const [icon, gap, between, pitch] = [5 * unit, 1 * unit, 1.6 * unit, 6 * unit]
  const column = (width - between * (columns - 1)) / columns
  const widest = Math.max(...needs.map(({ label }) => measure(label, 600)))
  const size = Math.min(3 * unit, (column - icon - gap) / widest)
  if (size < Math.max(1.95 * unit, smallest)) return null
  // The second column begins where the first one's words end, not in the middle of nowhere.
  const step = Math.min(column, icon + gap + widest * size) + between
  return {
    height: (Math.ceil(needs.length / columns) - 1) * pitch + icon,
    words: size,
    at: (x, y) =>
      needs.flatMap(({ path, label }, index): Shape[] => {
        const left = x + (index % columns) * step
        const top = y + Math.floor(index / columns) * pitch
        return [
          { kind: 'icon', path, x: left, y: top, size: icon },
          {
            kind: 'text',
            text: label,
            x: left + icon + gap,
            y: top + icon / 2 + size * 0.36,
            size,
            weight: 600,
            anchor: 'start',
          },
        ]
      }),
  }
}

function alone(needs: readonly Need[], width: number, { unit }: Scale): NeedsRow {
  const gap = 1 * unit
  const least = 4.4 * unit
  const rows = Math.ceil(needs.length / Math.max(1, Math.floor((width + gap) / (least + gap) + 1e-6)))
  const columns = Math.ceil(needs.length / rows)
  const icon = Math.max(least, Math.min((rows > 1 ? 5 : 6.4) * unit, (width + gap) / columns - gap))
  const step = icon + gap
  return {
    height: rows * step - gap,
    words: 0,
    at: (x, y) =>
      needs.map(({ path }, index) => {
        const [column, row] = [index % columns, Math.floor(index / columns)]
        return { kind: 'icon', path, x: x + column * step, y: y + row * step, size: icon }
      }),
  }
}
