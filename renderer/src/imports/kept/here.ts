import { call } from '../../talk/call.ts'
import { onLive } from '../../talk/live.ts'
import { questions } from '../../talk/questions.ts'
import { openKeeper } from './keeper.ts'

/** This window's. What is kept is asked for again where the files that were begun are listed. */
export const keeper = openKeeper(
  (input) => call('import.keep', input),
  Date.now,
  () => void questions.invalidateQueries({ queryKey: ['import.begun'] }),
)
onLive(() => void keeper.flush())
// A window that closes does not wait for the hand to rest.
window.addEventListener('pagehide', () => void keeper.flush())
