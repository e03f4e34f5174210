import type { Visitor } from '../../../shared/contract/interview.ts'

/** Whoever sits at the table, by the badge that was scanned or typed. */
export type AtTable = {
  /** The command of the scan, whose answer may come much later. */
  scanId: string
  text: string
  /** ms UTC by the host's clock. */
  at: number
  counter: number
  /** The number on the badge, where it is known before the host has answered. */
  number: string | null
  /** `asking`: the host's answer is on its way. `unconfirmed`: kept here until the host can be asked. */
  standing: 'asking' | 'known' | 'unconfirmed'
  seen: Visitor | null
}

type NameWords = { unnamed: (number: string) => string; unnamedCounter: (counter: number) => string }

/** How the one at the table is spoken of: name, else number, else what of the number a phone knows. */
export function nameOf(
  { seen, number, counter }: Pick<AtTable, 'seen' | 'number' | 'counter'>,
  words: NameWords,
): string {
  const known = seen?.fullName ?? null
  if (known !== null) return known
  const written = seen?.badgeNumber ?? number
  return written === null ? words.unnamedCounter(counter) : words.unnamed(written)
}
