import { useState } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import { isRescueCode } from '../../../shared/rescue-mark.ts'
import { deliver, useScan } from '../scan/hub.ts'
import { isBadgeCode, isBadgeNumber, isBlankBadge } from '../scan/kind.ts'
import { useTurn } from '../talk/use-turn.ts'
import { focusFor, focusScan } from './focus.ts'
import { speaksOfSomebody, type DeskForm } from './form.ts'
import type { StripState } from './strip-state.ts'
import { useActions } from './use-actions.ts'
import { useBlank } from './use-blank.ts'
import { useByHand } from './use-by-hand.ts'
import { useCard } from './use-card.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { useForm, type FormKeeper } from './use-form.ts'
import { useKnown } from './use-known.ts'
import { useNotOpen } from './use-not-open.ts'
import { useOpenBadge } from './use-open-badge.ts'
import { usePutRight } from './put-right.ts'
import { useRescue } from './use-rescue.ts'
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
  const blank = useDeskScan(fair.heldOn, keeper, say, (card) => {
    saving.forgetAsked()
    takeCard(card)
  })
  usePutRight(keeper, say)
  const byHand = useByHand(saving.result, say, saving.print)

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
    ...useNotOpen(fair, saving.save),
    reprint: badgeId === null ? null : () => void saving.print.reprint(badgeId),
    known,
    actions,
    byHand,
    takeOffBadge: blank.takeOff,
    ...useDeskKeys(keeper, known, saving.result),
    form: keeper.form,
    change: (part: Partial<DeskForm>) => {
      // A green “saved” above the next person's form must not be taken for theirs.
      if (strip.kind === 'saved' && part.fullName !== undefined) say({ kind: 'typing' })
      keeper.change(part)
    },
    strip,
    reset,
    goToName,
    bringBack: keeper.aside === null ? null : bringBack,
    read: (text: string) => deliver({ text, at: performance.now() }),
  }
}

export type DeskWork = ReturnType<typeof useDesk>

/** Takes every scan at the desk: a citizen card, a badge to be given to whoever is in the form, a badge somebody has. */
function useDeskScan(
  day: string,
  keeper: FormKeeper,
  say: (state: StripState) => void,
  takeCard: (text: string) => void,
) {
  const takeTurn = useTurn()
  const blank = useBlank(keeper, say, day, takeTurn)
  const takeRescue = useRescue(say, takeTurn)
  const openBadge = useOpenBadge(say, takeTurn, (text) => {
    const hasTaker = speaksOfSomebody(keeper.now())
    if (hasTaker) void blank.take(text)
    return hasTaker
  })
  useScan(({ text }) => {
    if (isRescueCode(text)) void takeRescue(text)
    else if (isBlankBadge(text) && blank.hasTaker()) void blank.take(text.trim())
    else if (isBadgeCode(text) || isBadgeNumber(text)) void openBadge(text)
    else {
      // A badge still looked up must not take the clerk away from this card.
      takeTurn()
      takeCard(text)
    }
    return true
  })
  return blank
}
