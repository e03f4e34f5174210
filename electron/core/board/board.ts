import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { BoardBooth } from '../../../shared/contract/board.ts'
import { type Context, currentFair } from '../context.ts'
import { employerFigures } from '../figures/employers.ts'
import { figuresOf } from '../figures/figures.ts'
import { type FiguresContext, participantsOf } from '../figures/participants.ts'
import { arrivalsBySlot } from './arrivals.ts'
import { notInYet } from './not-in-yet.ts'

export function readBoard(_input: CheckedInputOf<'board.read'>, context: Context): OutputOf<'board.read'> {
  return { ...boardFigures(context), notInYet: notInYet(context) }
}

/** What the database says of the day; all of it is of one look at who is there. */
export function boardFigures(context: FiguresContext): Omit<OutputOf<'board.read'>, 'notInYet'> {
  const { store } = context
  const fair = currentFair(context)
  const participants = participantsOf(fair.id, context)
  return {
    figures: figuresOf(fair.id, context, participants),
    inside: store.attendances.countPresence(fair.id).inside,
    arrivals: arrivalsBySlot(
      participants.flatMap(({ arrivedAt }) => arrivedAt ?? []),
      fair.held_on,
    ),
    booths: employerFigures(fair.id, context).map(
      ({ employer, turns, interviewed, preSelected, hired }): BoardBooth => ({
        employerId: employer.id,
        name: employer.name,
        booth: employer.booth,
        turns,
        interviewed,
        preSelected,
        hired,
      }),
    ),
  }
}
