import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { Figures } from '../../../shared/contract/figures.ts'
import { Refusal } from '../../../shared/failure.ts'
import { currentFair } from '../context.ts'
import { breakdownsOf, sumOf } from './breakdowns.ts'
import { indicatorsOf } from './indicators.ts'
import { type FiguresContext, type Participant, participantsOf } from './participants.ts'

export function readFigures(
  { fairId }: CheckedInputOf<'figures.read'>,
  context: FiguresContext,
): OutputOf<'figures.read'> {
  return figuresOf(fairId ?? currentFair(context).id, context)
}

/**
 * All figures of one fair, for screens, files, papers and snapshots alike. Those who were counted already may be given, so that
 * one answer is of one look at the database.
 *
 * @throws Refusal `not-found`
 */
export function figuresOf(
  fairId: string,
  context: FiguresContext,
  participants: readonly Participant[] = participantsOf(fairId, context),
): Figures {
  const { store, now } = context
  const fair = store.fairs.fair(fairId)
  if (!fair) throw new Refusal({ code: 'not-found' })
  const homeProvince = store.fairs.center(fair.center)?.province_code ?? ''
  const totals = sumOf(participants)
  const place = { communes: store.fairs.communes(fairId), homeProvince }
  return {
    fairId,
    asOf: now(),
    indicators: indicatorsOf(fairId, participants, totals, context),
    totals,
    breakdowns: breakdownsOf(participants, Number(fair.held_on.slice(0, 4)), place),
  }
}
