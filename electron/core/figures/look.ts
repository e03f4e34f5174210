import { type EmployerFigures, employerFigures } from './employers.ts'
import { type FiguresContext, type Participant, participantsOf } from './participants.ts'

/** One look at a fair, from which all its figures are counted: who took part, and what every employer's table came to. */
export type Look = {
  readonly participants: readonly Participant[]
  readonly employers: readonly EmployerFigures[]
  /** Turns of interviews: the lines of the list of interviews less those who did not come. */
  readonly turns: number
}

export function lookAt(fairId: string, context: Pick<FiguresContext, 'store'>): Look {
  const results = context.store.figures.byEmployer(fairId)
  return {
    participants: participantsOf(fairId, context),
    employers: employerFigures(fairId, context, results),
    turns: results.reduce((sum, { turns }) => sum + turns, 0),
  }
}
