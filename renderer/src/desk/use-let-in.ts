import { useLocation } from 'wouter'
import type { Attendee } from '../../../shared/contract/attendee.ts'
import { sound } from '../parts/sound.ts'
import { useTell } from '../talk/use-tell.ts'
import type { StripState } from './strip-state.ts'

/** Whether somebody whose badge was scanned has still to be let in: registered ahead, or gone home. */
export function isAway({ arrivedAt, leftAt }: Attendee): boolean {
  return arrivedAt === null || leftAt !== null
}

/** Lets somebody in whose badge was scanned at the desk, and says so on the strip; `isMine` as of `useTurn`. */
export function useLetIn(
  say: (state: StripState) => void,
): (attendee: Attendee, isMine: () => boolean) => Promise<void> {
  const [, go] = useLocation()
  const { tell } = useTell('attendee.check-in')
  return async ({ id, leftAt }, isMine) => {
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
}
