/** What became of one sign of the expected text: itself, another, or nothing. */
export type Fate = { expected: string; heard: string }

/** The cheapest way from the expected text to the heard one, sign by sign; what was added stands nowhere. */
export function align(expected: string, heard: string): Fate[] {
  const width = heard.length + 1
  const costs = new Float64Array((expected.length + 1) * width)
  const cost = (row: number, column: number): number => costs[row * width + column] ?? 0
  for (let column = 1; column < width; column++) costs[column] = column
  for (let row = 1; row <= expected.length; row++) {
    costs[row * width] = row
    for (let column = 1; column < width; column++) {
      costs[row * width + column] = Math.min(
        cost(row - 1, column - 1) + exchange(expected[row - 1] ?? '', heard[column - 1] ?? ''),
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
      )
    }
  }
  const fates: Fate[] = []
  let row = expected.length
  let column = heard.length
  while (row > 0) {
    const sign = expected[row - 1] ?? ''
    const other = heard[column - 1] ?? ''
    if (column > 0 && cost(row, column) === cost(row - 1, column - 1) + exchange(sign, other)) {
      fates.push({ expected: sign, heard: other })
      row--
      column--
    } else if (cost(row, column) === cost(row - 1, column) + 1) {
      fates.push({ expected: sign, heard: '' })
      row--
    } else column--
  }
  return fates.toReversed()
}

/** A letter may lose its marks or change its size, but a digit does not become a letter for nothing. */
function exchange(expected: string, heard: string): number {
  if (expected === heard) return 0
  if (bare(expected) === bare(heard)) return 0.5
  return expected > '\u007f' ? 1.25 : 1.75
}

/** A letter without its marks and size. */
export function bare(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('\u0111', 'd')
}
