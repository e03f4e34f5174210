import { parseBadgeCode } from '../../../shared/badge-code.ts'
import type { Failure } from '../../../shared/failure.ts'
import { thinDesk } from '../outbox/thin.ts'
import { sound } from '../parts/sound.ts'
import { isBadgeCode, isBlankBadge } from '../scan/kind.ts'
import { call } from '../talk/call.ts'
import type { useTurn } from '../talk/use-turn.ts'
import { problemsOf } from './check.ts'
import { focusForNextQuestion } from './focus.ts'
import { speaksOfSomebody, type DeskForm } from './form.ts'
import { isPresent } from './known.ts'
import type { StripState } from './strip-state.ts'
import { isAway, useLetIn } from './use-let-in.ts'
import type { FormKeeper } from './use-form.ts'

/**
 * Puts a scanned badge without a name into the form: whoever the form speaks of gets it, and nothing is printed. It is
 * there before the house has said what it is, so that an Enter quicker than the answer gives this badge and no other.
 */
export function useBlank(
  keeper: FormKeeper,
  say: (state: StripState) => void,
  day: string,
  takeTurn: ReturnType<typeof useTurn>,
) {
  const letIn = useLetIn(say)

  async function take(text: string): Promise<void> {
    const isMine = takeTurn()
    const former = keeper.now().badge
    const sheet = keeper.sheetNow()
    keeper.update((form) => ({ ...form, badge: { text, number: null } }))
    say({ kind: 'reading-badge' })
    const answer = await call('badge.read-blank', { text })
    // Saved meanwhile, or another badge was scanned: that one's answer is on its way.
    if (keeper.sheetNow() !== sheet || keeper.now().badge?.text !== text) return
    if (!answer.ok && answer.failure.code === 'host-away' && isOfThisFair(text)) return keepUnasked()
    const badge = answer.ok ? { text: answer.value.code, number: answer.value.number } : former
    keeper.update((form) => (form.badge?.text === text ? { ...form, badge } : form))
    if (!isMine()) return
    if (!answer.ok) return refuse(text, answer.failure, isMine)
    sound('good')
    const form = keeper.now()
    say(givenTo(form, answer.value.number, problemsOf(form, day).length === 0))
    // A hand that types already goes on where it is.
    if (!(document.activeElement?.closest('form') instanceof HTMLElement)) focusForNextQuestion(form, day)
  }

  /** The host cannot be asked whether somebody has it: that is checked when it is back. */
  function keepUnasked(): void {
    sound('attention')
    const form = keeper.now()
    say({ kind: 'badge-unasked', name: form.fullName.trim() })
    if (!(document.activeElement?.closest('form') instanceof HTMLElement)) focusForNextQuestion(form, day)
  }

  /** Mostly it is not in the stack but round the neck of somebody who had gone home and comes back in. */
  async function refuse(text: string, failure: Failure, isMine: () => boolean): Promise<void> {
    const holder = failure.code === 'badge-taken' && isBadgeCode(text) ? await call('badge.read', { text }) : null
    if (!isMine()) return
    if (holder?.ok === true && isAway(holder.value)) return letIn(holder.value, isMine)
    sound('bad')
    say({ kind: 'badge-failed', failure })
  }

  function takeOff(): void {
    keeper.update((form) => ({ ...form, badge: null }))
    say({ kind: 'badge-off' })
    focusForNextQuestion(keeper.now(), day)
  }

  return {
    take,
    takeOff,
    /** Whether there is somebody in the form to give a badge to: not yet let in, or known to have one already. */
    hasTaker: () => speaksOfSomebody(keeper.now()) && !isPresent(keeper.now()),
  }
}

/** As much as a thin desk can tell by itself; in the host's own window nothing is kept unasked. */
function isOfThisFair(text: string): boolean {
  const code = parseBadgeCode(text)
  const thin = thinDesk()
  return thin !== null && (code.ok ? code.parts.fairDigits === thin.fairDigits : isBlankBadge(text))
}

function givenTo(form: DeskForm, number: string, ready: boolean): StripState {
  const former = form.known?.present?.number ?? ''
  return { kind: 'badge-for', name: form.fullName.trim(), number, former: former === '' ? null : former, ready }
}
