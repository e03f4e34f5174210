import { type WholeSnapshot, wholeSnapshotShape } from '../../../shared/contract/closing.ts'
import { minorityIn } from '../figures/minority.ts'

type Kept = Omit<WholeSnapshot, 'snapshot'>

const keptShape = wholeSnapshotShape.omit({ snapshot: true })

/** A snapshot's figures as they are kept: without what is summed from the rest, which version 0.6.0 does not know and would refuse. */
export function writtenKept({ figures, ...rest }: Kept): string {
  const { 'attended-minority': _summed, ...indicators } = figures.indicators
  return JSON.stringify({ ...rest, figures: { ...figures, indicators } })
}

/** The same read back, of this version or an earlier one. */
export function readKept(text: string): Kept {
  const raw = JSON.parse(text) as Kept
  const { indicators, breakdowns } = raw.figures
  const whole = { ...indicators, 'attended-minority': minorityIn(breakdowns.ethnicity) }
  return keptShape.parse({ ...raw, figures: { ...raw.figures, indicators: whole } })
}
