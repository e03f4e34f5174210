import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { useCommuneName } from '../parts/places.ts'
import { communeRows, householdRows, needRows } from './blocks.ts'
import type { Row } from './row.ts'
import { useLiveWords } from './words.ts'

/** The board's breakdowns with the names of their groups. */
export function useRows({ figures }: Board, fair: Fair): { communes: Row[]; households: Row[]; needs: Row[] } {
  const words = useLiveWords()
  const nameOf = useCommuneName()
  return {
    communes: communeRows(figures, fair, nameOf, words.live),
    households: householdRows(figures, words.lists.household),
    needs: needRows(figures, words.lists.need),
  }
}
