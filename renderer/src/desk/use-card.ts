import { readCitizenCard } from '../../../shared/citizen-card/read.ts'
import { usePlaces } from '../parts/places.ts'
import { sound } from '../parts/sound.ts'
import { today } from '../session/vietnam-time.ts'
import { isUnder16 } from './check.ts'
import { focusForNextQuestion } from './focus.ts'
import { speaksOfSomebody } from './form.ts'
import { applyCard, isSamePerson } from './from-card.ts'
import { isPresent } from './known.ts'
import { placeOf } from './place-of.ts'
import type { StripState } from './strip-state.ts'
import type { FormKeeper } from './use-form.ts'

/** Puts a scanned citizen card into the form and sends the cursor to what is still to be asked. */
export function useCard(keeper: FormKeeper, say: (state: StripState) => void): (text: string) => void {
  const places = usePlaces()
  return (text) => {
    const card = readCitizenCard(text, { today: today() })
    if (card.kind === 'refused') {
      sound('bad')
      say({ kind: 'refused', reason: card.reason })
      return
    }
    const { form } = keeper
    const isOther = speaksOfSomebody(form) && !isSamePerson(form, card)
    // A form that only repeats the record of somebody already let in holds nothing to come back to.
    const instead = isOther && !isPresent(form) ? form.fullName : null
    const next = applyCard(form, card, placeOf(card, places))
    keeper.replace(next, instead !== null)
    if (card.kind === 'card') {
      sound('good')
      say({ kind: 'read', name: card.fullName, instead, child: isUnder16(next, today()) })
    } else {
      sound('attention')
      say({ kind: 'damaged', parts: card.damaged, instead })
    }
    focusForNextQuestion(next, today())
  }
}
