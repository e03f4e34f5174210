import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** One figure: ours and the reference measured in the same run. Machines differ; only the ratio is compared. */
export type Figure = { name: string; ours: number; reference: number; unit: string; note: string; limit?: number }

const folder = join(process.cwd(), 'out')

/** Prints a figure and appends it to out/bench.jsonl. */
export function report(figure: Figure): void {
  const ratio = figure.reference === 0 ? null : Number((figure.ours / figure.reference).toFixed(3))
  const { limit, ...rest } = figure
  const verdict =
    limit === undefined || ratio === null
      ? ''
      : ratio <= limit
        ? `  (at most ${limit}: met)`
        : `  (at most ${limit}: NOT met)`
  console.log(
    `${figure.name}: ours ${short(figure.ours)} ${figure.unit}, reference ${short(figure.reference)} ${figure.unit}, ratio ${ratio ?? '–'}${verdict}`,
  )
  console.log(`  ${figure.note}`)
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, 'bench.jsonl'), `${JSON.stringify({ ...rest, ratio })}\n`)
}

/** The middle value; numbers are not changed. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((first, second) => first - second)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The value that so many in a hundred do not exceed. */
export function percentile(numbers: readonly number[], hundredth: number): number {
  const sorted = numbers.toSorted((first, second) => first - second)
  return sorted[Math.max(0, Math.ceil((sorted.length * hundredth) / 100) - 1)] ?? 0
}

function short(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toFixed(3)
}
