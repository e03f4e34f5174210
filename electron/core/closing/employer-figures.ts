import type { EmployerFigures } from '../../../shared/contract/closing.ts'
import type { Store } from '../../db/store.ts'

/**
 * Each employer's own figures, in the order the fair names them: the same turns as the interview list. Who did not come was not
 * interviewed; a person with several turns at one employer counts once in each column their turns reach.
 */
export function employerFigures(store: Store, fairId: string): EmployerFigures[] {
  const turns = Map.groupBy(store.exports.turns(fairId), ({ employer }) => employer)
  return store.fairs.employers(fairId).flatMap(({ id, name, booth, kind }) => {
    const own = turns.get(id) ?? []
    if (kind === 'center' && own.length === 0) return []
    const persons = (has: (outcome: string) => boolean): number =>
      new Set(own.filter(({ outcome }) => has(outcome)).map(({ root }) => root)).size
    return {
      employerId: id,
      name,
      booth,
      turns: own.length,
      interviewed: persons((outcome) => outcome !== 'no-show'),
      // As among the indicators: who is hired was selected.
      preSelected: persons((outcome) => outcome === 'pre-selected' || outcome === 'hired'),
      appointments: persons((outcome) => outcome === 'appointment'),
      hired: persons((outcome) => outcome === 'hired'),
    }
  })
}
