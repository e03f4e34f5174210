import { useState } from 'react'
import type { Interview } from '../../../shared/contract/interview.ts'
import { useSealedDraft } from '../session/sealed-draft.ts'
import { type Answers, answersOf } from './answers.ts'

type Form = Answers

/** Corrections begun and not saved, by interview. */
type Begun = { forms: Record<string, Form> }

const noneBegun: Begun = { forms: {} }
/** So many are kept, the last touched. */
const mostKept = 20

/** A logged interview's correction while it is typed; `letGo` goes back to what was logged. */
export function useInterviewCorrection(interview: Interview) {
  const { form: begun, change: setBegun, clear } = useSealedDraft<Begun>('interview', noneBegun)
  const [isTypedHere, setTypedHere] = useState(false)
  const kept = begun.forms[interview.id]
  // One begun before a field was added lacks it.
  const form = { ...answersOf(interview), ...kept }

  function keep(next: Form | null): void {
    const { [interview.id]: _former, ...others } = begun.forms
    const last = Object.entries(others).slice(1 - mostKept)
    if (next === null && last.length === 0) clear()
    // Taken out and put back, it is the last touched.
    else setBegun({ forms: { ...Object.fromEntries(last), ...(next === null ? {} : { [interview.id]: next }) } })
  }

  return {
    form,
    /** Typed on an earlier visit, which may have been forgotten. */
    isBrought: kept !== undefined && !isTypedHere,
    change(part: Partial<Form>): void {
      setTypedHere(true)
      keep({ ...form, ...part })
    },
    letGo: () => keep(null),
  }
}
