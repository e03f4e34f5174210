import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { BoardBooth } from '../../../shared/contract/board.ts'
import { type Context, currentFair } from '../context.ts'
import { figuresOf } from '../figures/figures.ts'
import { lookAt } from '../figures/look.ts'
import type { FiguresContext } from '../figures/participants.ts'
import { arrivalsBySlot } from './arrivals.ts'
import { notInYet } from './not-in-yet.ts'

/** What was counted last, and the newest change there was then: several screens ask for the same board. */
const counted = new WeakMap<Context['store'], { fair: string; newest: number; figures: BoardFigures }>()

type BoardFigures = Omit<OutputOf<'board.read'>, 'notInYet'>

export function readBoard(_input: CheckedInputOf<'board.read'>, context: Context): OutputOf<'board.read'> {
  const { store, now } = context
  const fair = currentFair(context).id
  const newest = store.changes.newestArrival()
  const known = counted.get(store)
  const isSame = known?.fair === fair && known.newest === newest
  const board = isSame ? known.figures : boardFigures(context)
  counted.set(store, { fair, newest, figures: board })
  return { ...board, figures: { ...board.figures, asOf: now() }, notInYet: notInYet(context) }
}

/** What the database says of the day; all of it is of one look at who is there. */
export function boardFigures(context: FiguresContext): BoardFigures {
  const fair = currentFair(context)
  const look = lookAt(fair.id, context)
  return {
    figures: figuresOf(fair.id, context, look),
    inside: look.participants.filter(({ isInside }) => isInside).length,
    arrivals: arrivalsBySlot(
      look.participants.flatMap(({ arrivedAt }) => arrivedAt ?? []),
      fair.held_on,
    ),
    booths: look.employers.map(({ employer, turns, interviewed, preSelected, hired }): BoardBooth => ({
      employerId: employer.id,
      name: employer.name,
      booth: employer.booth,
      turns,
      interviewed,
      preSelected,
      hired,
    })),
  }
}
