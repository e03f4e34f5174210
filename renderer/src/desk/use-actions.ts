import { sound } from '../parts/sound.ts'
import { call } from '../talk/call.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'
import { isArrival, type Action } from './action.ts'
import type { StripState } from './strip-state.ts'

/** As far back as single rows offer to be taken back. */
const offered = 50

/** Takes back what this screen did, the last thing or one person's; counts the small children who came along. */
export function useActions(onUnregistered: (attendeeId: string) => void, say: (state: StripState) => void) {
  const { value: actions } = useAsk('action.list', { limit: offered })
  const undo = useTell('action.undo')
  const child = useTell('child.count')

  async function takeBack(action: Action): Promise<void> {
    if (undo.busy) return
    const answer = await undo.tell({ actionId: action.id })
    sound(answer.ok ? 'attention' : 'bad')
    if (!answer.ok) {
      say({ kind: 'not-undone', failure: answer.failure })
      return
    }
    if (isArrival(action.kind) && action.attendeeId !== null) onUnregistered(action.attendeeId)
    say({ kind: 'undone', what: action.kind, name: action.fullName })
  }

  /** The list on screen may be older than the key that was just pressed, so it is asked again. */
  async function takeBackLast(): Promise<void> {
    const answer = await call('action.list', { limit: offered })
    if (!answer.ok) {
      sound('bad')
      say({ kind: 'not-undone', failure: answer.failure })
      return
    }
    const last = answer.value.find(({ undone }) => !undone)
    if (last !== undefined) return takeBack(last)
    sound('attention')
    say({ kind: 'nothing-to-undo' })
  }

  async function countChild(): Promise<void> {
    if (child.busy) return
    const answer = await child.tell({})
    sound(answer.ok ? 'good' : 'bad')
    if (answer.ok) say({ kind: 'child', children: answer.value.children })
    else say({ kind: 'not-saved', failure: answer.failure })
  }

  /** What can be taken back of one person in the list; undefined where this screen did nothing for them. */
  function actionFor(attendeeId: string): Action | undefined {
    return actions?.find((action) => action.attendeeId === attendeeId && !action.undone)
  }

  return { takeBack, takeBackLast, countChild, actionFor }
}

export type ActionWork = ReturnType<typeof useActions>
