import { useState } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import { useLocation } from 'wouter'
import { sound } from '../parts/sound.ts'
import { deliver, useScan } from '../scan/hub.ts'
import { isBadgeCode, isBadgeNumber } from '../scan/kind.ts'
import { call } from '../talk/call.ts'
import { useTurn } from '../talk/use-turn.ts'
import { focusFor, focusScan } from './focus.ts'
import type { StripState } from './strip-state.ts'
import { useActions } from './use-actions.ts'
import { useCard } from './use-card.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { useForm } from './use-form.ts'
import { useKnown } from './use-known.ts'
import { useSave } from './use-save.ts'

/** Everything the registration desk does: takes scans, keeps the form, saves, prints, and says what happened. */
export function useDesk(fair: Fair) {
  const [strip, say] = useState<StripState>({ kind: 'waiting' })
  const keeper = useForm(fair)
  const saving = useSave(keeper, say, fair.heldOn)
  const takeCard = useCard(keeper, say, fair.heldOn)
  const known = useKnown(keeper, say, fair.heldOn)
  const actions = useActions((attendeeId) => {
    keeper.unfinish(attendeeId)
    saving.forgetResult(attendeeId)
  }, say)
  const takeTurn = useTurn()
  const openBadge = useOpenBadge(say, takeTurn)

  useScan(({ text }) => {
    if (isBadgeCode(text) || isBadgeNumber(text)) void openBadge(text)
    else {
      // A badge still looked up must not take the clerk away from this card.
      takeTurn()
      saving.forgetAsked()
      takeCard(text)
    }
    return true
  })

  function reset(): void {
    keeper.reset()
    saving.forgetAsked()
    say({ kind: 'cleared' })
    focusScan()
  }

  function bringBack(): void {
    keeper.bringBack()
    say({ kind: 'waiting' })
    focusFor('fullName')
  }

  function goToName(): void {
    keeper.makeRoom()
    focusFor('fullName')
  }

  const present = keeper.form.known?.present ?? null
  const badgeId = present?.badgeId ?? null

  return {
    ...saving,
    reprint: badgeId === null ? null : () => void saving.print.print(badgeId),
    known,
    actions,
    ...useDeskKeys(keeper, known, saving.result),
    form: keeper.form,
    change: keeper.change,
    strip,
    reset,
    goToName,
    bringBack: keeper.aside === null ? null : bringBack,
    read: (text: string) => deliver({ text, at: performance.now() }),
  }
}

export type DeskWork = ReturnType<typeof useDesk>

/** A badge scanned at the desk opens its attendee. */
function useOpenBadge(
  say: (state: StripState) => void,
  takeTurn: ReturnType<typeof useTurn>,
): (text: string) => Promise<void> {
  const [, go] = useLocation()
  return async (text) => {
    const isMine = takeTurn()
    say({ kind: 'reading-badge' })
    const answer = await call('badge.read', { text })
    if (!isMine()) return
    sound(answer.ok ? 'good' : 'bad')
    if (answer.ok) go(`/attendees/${answer.value.id}`)
    else say({ kind: 'badge-failed', failure: answer.failure })
  }
}
