import type { Sheet } from '../../../../shared/contract/documents.ts'

/** Sheets that were printed together and of which nothing was typed. */
export type Run = { kind: Sheet['kind']; issuedAt: number; numbers: readonly number[] }

/** The sheets of one print get their numbers one after another, each with its own moment. */
const together = 1000

/** What may be said to be unused, print by print, the newest first: only sheets that are open and that nobody ever typed from. */
export function blankRuns(sheets: readonly Sheet[], isBegun: (number: number) => boolean): Run[] {
  const runs: { kind: Sheet['kind']; issuedAt: number; last: number; numbers: number[] }[] = []
  for (const { number, kind, issuedAt, touched, finishedAt } of sheets.toSorted((a, b) => a.number - b.number)) {
    let run = runs.at(-1)
    if (run?.kind !== kind || Math.abs(issuedAt - run.last) > together) {
      run = { kind, issuedAt, last: issuedAt, numbers: [] }
      runs.push(run)
    }
    run.last = issuedAt
    if (finishedAt === null && !touched && !isBegun(number)) run.numbers.push(number)
  }
  return runs.filter(({ numbers }) => numbers.length > 0).toReversed()
}

/** Done, and nothing was ever typed from it. */
export function isUnused({ finishedAt, touched }: Sheet): boolean {
  return finishedAt !== null && !touched
}

/** `4–9, 12`: short enough to be compared with a stack of paper. */
export function numbersWritten(numbers: readonly number[]): string {
  const spans: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = spans.at(-1)
    if (last?.to === number - 1) last.to = number
    else spans.push({ from: number, to: number })
  }
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
