import { useEffect, useRef } from 'react'
import type { DamagedCard, ReadCard } from '../../../shared/citizen-card/codes.ts'
import { readCitizenCard } from '../../../shared/citizen-card/read.ts'
import { usePlaces } from '../parts/places.ts'
import { sound } from '../parts/sound.ts'
import { today } from '../session/vietnam-time.ts'
import { isUnder16 } from './check.ts'
import { focusForNextQuestion } from './focus.ts'
import { speaksOfSomebody } from './form.ts'
import { applyCard, isSamePerson, settlePlace } from './from-card.ts'
import { isPresent } from './known.ts'
import { placeOf } from './place-of.ts'
import type { StripState } from './strip-state.ts'
import type { FormKeeper } from './use-form.ts'

/**
 * Puts a scanned citizen card into the form and sends the cursor to what is still to be asked. `day` is the
 * fair's, `YYYY-MM-DD`: who is under 16 is judged by it.
 */
export function useCard(keeper: FormKeeper, say: (state: StripState) => void, day: string): (text: string) => void {
  const places = usePlaces()
  const unplaced = useRef<ReadCard | DamagedCard | null>(null)
  useEffect(() => {
    const card = unplaced.current
    if (places === null || card === null) return
    unplaced.current = null
    keeper.update((form) => settlePlace(form, card, placeOf(card, places)))
  }, [places, keeper])
  return (text) => {
    const card = readCitizenCard(text, { today: today(), fairDay: day })
    if (card.kind === 'refused') {
      sound('bad')
      say({ kind: 'refused', reason: card.reason })
      return
    }
    const form = keeper.now()
    const isOther = speaksOfSomebody(form) && !isSamePerson(form, card)
    // A form that only repeats the record of somebody already let in holds nothing to come back to.
    const instead = isOther && !isPresent(form) ? form.fullName : null
    const next = applyCard(form, card, placeOf(card, places))
    unplaced.current = places === null ? card : null
    keeper.replace(next, { isOther, putAside: instead !== null })
    if (card.kind === 'card') {
      sound('good')
      say({ kind: 'read', name: card.fullName, instead, child: isUnder16(next, day) })
    } else {
      sound('attention')
      say({ kind: 'damaged', parts: card.damaged, instead })
    }
    focusForNextQuestion(next, day)
  }
}
