import { useLocation } from 'wouter'
import { sound } from '../parts/sound.ts'
import { isBadgeCode } from '../scan/kind.ts'
import { call } from '../talk/call.ts'
import type { useTurn } from '../talk/use-turn.ts'
import type { StripState } from './strip-state.ts'
import { isAway, useLetIn } from './use-let-in.ts'

/**
 * A badge at the desk. Scanned, its holder is here: whoever registered ahead or had gone home is let in at once, and
 * the desk stays open. A number typed by hand, or the badge of somebody present, opens their page. `takeBlank` is
 * offered a badge nobody has; false where there is nobody to give it to.
 */
export function useOpenBadge(
  say: (state: StripState) => void,
  takeTurn: ReturnType<typeof useTurn>,
  takeBlank: (text: string) => boolean,
): (text: string) => Promise<void> {
  const [, go] = useLocation()
  const letIn = useLetIn(say)
  return async (text) => {
    const isMine = takeTurn()
    say({ kind: 'reading-badge' })
    const answer = await call('badge.read', { text })
    if (!isMine()) return
    if (answer.ok) {
      if (isBadgeCode(text) && isAway(answer.value)) return letIn(answer.value, isMine)
      sound('good')
      go(`/attendees/${answer.value.id}`)
      return
    }
    const { failure } = answer
    if (failure.code === 'badge-blank' && takeBlank(text)) return
    sound(failure.code === 'badge-blank' ? 'attention' : 'bad')
    if (failure.code === 'badge-blank') say({ kind: 'card-first', number: failure.detail ?? '' })
    else say({ kind: 'badge-failed', failure })
  }
}
