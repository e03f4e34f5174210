import { useLocation } from 'wouter'
import type { Attendee } from '../../../shared/contract/attendee.ts'
import { sound } from '../parts/sound.ts'
import { isBadgeCode } from '../scan/kind.ts'
import { call } from '../talk/call.ts'
import { useTell } from '../talk/use-tell.ts'
import type { useTurn } from '../talk/use-turn.ts'
import type { StripState } from './strip-state.ts'

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
  const { tell } = useTell('attendee.check-in')

  async function letIn({ id, leftAt }: Attendee, isMine: () => boolean): Promise<void> {
    const answer = await tell({ attendeeIds: [id] })
    if (!isMine()) return
    const here = answer.ok ? answer.value.attendees[0] : undefined
    if (here === undefined) {
      sound('bad')
      // Asked on their page, where the answer can be put down.
      if (!answer.ok && answer.failure.code === 'consent-missing') go(`/attendees/${id}`)
      else say({ kind: 'badge-failed', failure: answer.ok ? { code: 'not-found' } : answer.failure })
      return
    }
    const unasked = !here.consents.some(({ purpose, given }) => purpose === 'register-and-match' && given)
    sound(unasked ? 'attention' : 'good')
    const number = here.badge?.number ?? ''
    say({ kind: 'arrived', id, name: here.fullName, number, at: Date.now(), back: leftAt !== null, unasked })
  }

  return async (text) => {
    const isMine = takeTurn()
    say({ kind: 'reading-badge' })
    const answer = await call('badge.read', { text })
    if (!isMine()) return
    if (answer.ok) {
      const { id, arrivedAt, leftAt } = answer.value
      if (isBadgeCode(text) && (arrivedAt === null || leftAt !== null)) return letIn(answer.value, isMine)
      sound('good')
      go(`/attendees/${id}`)
      return
    }
    const { failure } = answer
    if (failure.code === 'badge-blank' && takeBlank(text)) return
    sound(failure.code === 'badge-blank' ? 'attention' : 'bad')
    if (failure.code === 'badge-blank') say({ kind: 'card-first', number: failure.detail ?? '' })
    else say({ kind: 'badge-failed', failure })
  }
}
