/**
 * Rows that have room: all of them, or one fewer than have room and how many are left with their sum. Where nothing is to be
 * summed (`sums` false), only the first so many.
 */
export function shortened<Row extends { count: number }>(
  rows: readonly Row[],
  most: number,
  sums: boolean,
): { shown: readonly Row[]; left: number; sum: number } {
  if (rows.length <= most || !sums) return { shown: rows.slice(0, most), left: 0, sum: 0 }
  const rest = rows.slice(most - 1)
  return { shown: rows.slice(0, most - 1), left: rest.length, sum: rest.reduce((sum, { count }) => sum + count, 0) }
}
