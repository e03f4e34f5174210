import { type BadgeFormat, badgesPerPage } from '../../../shared/badge-formats.ts'
import type { Shape } from './shape.ts'

/** Where the badges of one page lie: `index` counts the order's badges. */
export type Place = { index: number; x: number; y: number }

/** Where a label of a page lies, in mm from the page's upper left corner. */
export function labelAt(label: number, { origin, pitch, columns }: BadgeFormat): { x: number; y: number } {
  return { x: origin.x + (label % columns) * pitch.x, y: origin.y + Math.floor(label / columns) * pitch.y }
}

/**
 * Shares so many badges out over pages, from label `startAt` (from 0) of the first page on; everything is moved by
 * what this printer does wrong.
 */
export function pagesOf(
  count: number,
  format: BadgeFormat,
  startAt: number,
  offset: { x: number; y: number },
): Place[][] {
  const perPage = badgesPerPage(format)
  const pages: Place[][] = []
  for (let index = 0; index < count; index++) {
    const label = index + (format.canStartLater ? Math.min(startAt, perPage - 1) : 0)
    const { x, y } = labelAt(label % perPage, format)
    const page = Math.floor(label / perPage)
    ;(pages[page] ??= []).push({ index, x: x + offset.x, y: y + offset.y })
  }
  return pages
}

/** The same places seen from behind, once the sheet has been turned over its long edge. */
export function mirrored(places: readonly Place[], { page, cell }: BadgeFormat, offset: { x: number }): Place[] {
  return places.map((place) => ({ ...place, x: page.width - (place.x - offset.x) - cell.width + offset.x }))
}

/** Faint lines around badges; where two badges meet there is one. Dashes would make the PDF half as large again. */
export function cutLines(places: readonly Place[], { cell }: BadgeFormat): (Shape & { kind: 'line' })[] {
  const edges = new Map<string, Shape & { kind: 'line' }>()
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    const key = [x1, y1, x2, y2].map((mm) => mm.toFixed(2)).join(' ')
    edges.set(key, { kind: 'line', x1, y1, x2, y2, thickness: 0.12, faint: true })
  }
  for (const { x, y } of places) {
    line(x, y, x + cell.width, y)
    line(x, y + cell.height, x + cell.width, y + cell.height)
    line(x, y, x, y + cell.height)
    line(x + cell.width, y, x + cell.width, y + cell.height)
  }
  return [...edges.values()]
}
