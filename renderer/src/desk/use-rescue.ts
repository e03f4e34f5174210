import { sound } from '../parts/sound.ts'
import { useTell } from '../talk/use-tell.ts'
import type { useTurn } from '../talk/use-turn.ts'
import type { StripState } from './strip-state.ts'

/** Takes over what a booth's phone shows because it cannot send, and says on the strip what came of it. */
export function useRescue(
  say: (state: StripState) => void,
  takeTurn: ReturnType<typeof useTurn>,
): (text: string) => Promise<void> {
  const { tell } = useTell('rescue.take')
  return async (text) => {
    const isMine = takeTurn()
    const answer = await tell({ text: text.trim() })
    if (!isMine()) return
    if (answer.ok) {
      sound(answer.value.refused > 0 ? 'attention' : 'good')
      say({ kind: 'rescued', rescue: answer.value })
    } else {
      sound('bad')
      say({ kind: 'not-rescued', failure: answer.failure })
    }
  }
}
