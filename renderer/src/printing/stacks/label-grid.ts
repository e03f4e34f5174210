/** How labels lie on a sheet, counted from 0, row by row. */
export type LabelGrid = { columns: number; rows: number }

/** Where an arrow key leads from a label; null for a key that leads nowhere here. The edge holds. */
export function labelAfter(key: string, at: number, { columns, rows }: LabelGrid): number | null {
  const last = columns * rows - 1
  const column = at % columns
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, last)
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'ArrowDown':
      return at + columns <= last ? at + columns : at
    case 'ArrowUp':
      return at - columns >= 0 ? at - columns : at
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageUp':
      return column
    case 'PageDown':
      return last - (columns - 1 - column)
    default:
      return null
  }
}

/**
 * How many sheets a printing takes: every group begins on a sheet of its own, the first of them behind the `startAt`
 * labels already gone.
 */
export function sheetsNeeded(groups: readonly number[], perSheet: number, startAt: number): number {
  return groups
    .filter((badges) => badges > 0)
    .reduce((sheets, badges, at) => sheets + Math.ceil((badges + (at === 0 ? startAt : 0)) / perSheet), 0)
}
