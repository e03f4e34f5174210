import { useState } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { useSealedDraft } from '../../session/sealed-draft.ts'
import { formOf, type CorrectForm } from './correct-form.ts'

/** Corrections begun and not saved, by attendee. */
type Begun = { forms: Record<string, CorrectForm> }

const noneBegun: Begun = { forms: {} }
/** So many are kept, the last touched; one more and the oldest goes. */
const mostKept = 20

/** The button that opens the correction, where the keyboard is again once it is closed. */
export const toCorrectId = 'person-correct'

/** A person's correction while it is typed: it outlives a look at somebody else, a change of rooms and a crash. */
export function useCorrection(attendee: Attendee) {
  const { form: begun, change: setBegun, clear, now } = useSealedDraft<Begun>('correction', noneBegun)
  const [openedHere, setOpenedHere] = useState(false)
  const form = begun.forms[attendee.id] ?? null

  function keep(next: CorrectForm | null): void {
    const forms = { ...now().forms }
    // Taken out and put back, it is the last touched.
    delete forms[attendee.id]
    const others = Object.entries(forms).slice(1 - mostKept)
    if (next === null && others.length === 0) clear()
    else setBegun({ forms: { ...Object.fromEntries(others), ...(next === null ? {} : { [attendee.id]: next }) } })
  }

  return {
    form,
    /** Typed on an earlier visit, which the clerk may have forgotten. */
    isBrought: form !== null && !openedHere,
    open: () => {
      setOpenedHere(true)
      keep(formOf(attendee))
    },
    change: (part: Partial<CorrectForm>) => {
      if (form !== null) keep({ ...form, ...part })
    },
    close: () => {
      keep(null)
      // The form is gone with the key that was pressed in it.
      setTimeout(() => document.getElementById(toCorrectId)?.focus())
    },
  }
}

export type Correction = ReturnType<typeof useCorrection>
