/** Rows that have room, and how many are left with their sum, which has a line of its own; nothing where `sums` is false. */
export function shortened<Row extends { count: number }>(
  rows: readonly Row[],
  most: number,
  sums: boolean,
): { shown: readonly Row[]; left: number; sum: number } {
  const shown = rows.slice(0, most)
  const rest = sums ? rows.slice(most) : []
  return { shown, left: rest.length, sum: rest.reduce((sum, { count }) => sum + count, 0) }
}
