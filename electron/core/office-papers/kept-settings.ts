import {
  type CenterPaper,
  centerPaperShape,
  type FairPaper,
  fairPaperShape,
} from '../../../shared/contract/office-papers.ts'
import type { FairRow } from '../../db/fairs.ts'
import type { Store } from '../../db/store.ts'

/** What the office told for its papers; whatever cannot be read is as if nobody had said it. */
export function keptSettings(
  { store: { fairs } }: { store: Pick<Store, 'fairs'> },
  fair: Pick<FairRow, 'center' | 'paper_values'>,
): { center: CenterPaper; fair: FairPaper } {
  const center = centerPaperShape.safeParse(parsed(fairs.center(fair.center)?.paper_values))
  const own = fairPaperShape.safeParse(parsed(fair.paper_values))
  return {
    center: center.success ? center.data : centerPaperShape.parse({}),
    fair: own.success ? own.data : fairPaperShape.parse({}),
  }
}

function parsed(json: string | null | undefined): unknown {
  try {
    return JSON.parse(json ?? '{}') as unknown
  } catch {
    return {}
  }
}
