import type { Board } from '../../../shared/contract/board.ts'
import { useWatch } from '../talk/use-watch.ts'
import { useAsk, type Asked } from '../talk/use-ask.ts'

/** The board as it stands now. Asked again by itself with the day's news, and every half minute for the clock's sake. */
export function useBoard(): Asked<Board> {
  const asked = useAsk('board.read', {})
  useWatch(asked.again)
  return asked
}
