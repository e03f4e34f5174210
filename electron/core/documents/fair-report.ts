import { type BreakdownName, breakdownNames } from '../../../shared/contract/figures.ts'
import { targetsShape } from '../../../shared/contract/fair.ts'
import type { DocumentFace } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { FairRow } from '../../db/fairs.ts'
import { adjustmentsOfFair } from '../closing/snapshots.ts'
import { standingOf, standingWritten } from '../closing/standing.ts'
import { openNames } from '../exports/names.ts'
import { employerFigures } from '../figures/employers.ts'
import { figuresOf } from '../figures/figures.ts'
import { signingOf } from './report-signing.ts'
import type { DocumentSource } from './source.ts'

/** So many adjustments are listed one by one. */
const mostAdjustments = 500

/** The figures of a fair for a report with charts: the same as screens and files show. Refuses `not-found`. */
export function fairReport(fairId: string, { store, now }: DocumentSource): DocumentFace {
  const fair = store.fairs.fair(fairId)
  if (!fair) throw new Refusal({ code: 'not-found' })
  const { indicators, totals, breakdowns } = figuresOf(fairId, { store, now })
  const names = openNames(store.fairs.center(fair.center)?.province_code ?? '')
  const expected = communeTargets(fair)
  return {
    kind: 'fair-report',
    standing: standingWritten(standingOf({ store, now }, fairId)),
    signing: signingOf(fair, { store }),
    adjustments: adjustmentsOfFair(fairId, indicators, mostAdjustments, { store }),
    indicators,
    totals,
    breakdowns: breakdownNames.map((name) => ({
      name,
      groups: breakdowns[name].map(({ key, ...funnel }) => ({
        ...funnel,
        label: names.group(name, key),
        target: targetOf(name, key, expected),
      })),
    })),
    employers: employerFigures(fairId, { store }).map(({ employer, vacancies: _vacancies, ...figures }) => ({
      name: employer.name,
      booth: employer.booth,
      ...figures,
    })),
  }
}

function communeTargets({ targets }: FairRow): Readonly<Record<string, number>> {
  const read = targetsShape.safeParse(JSON.parse(targets ?? 'null'))
  return read.success ? read.data.communes : {}
}

function targetOf(name: BreakdownName, key: string, communes: Readonly<Record<string, number>>): number | null {
  return name === 'commune' ? communes[key] || null : null
}
