import { useState } from 'react'
import { answersOf } from './answers.ts'
import type { AtTable } from './at-table.ts'
import type { AnswersWork } from './use-answers.ts'
import type { Target } from './use-log.ts'
import type { OwnInterview } from './use-own.ts'

const newInterview: Target = { editing: null, again: false }

/** Which interview the form is about: a new one, one begun before and put aside, or one logged earlier. */
export function useTarget(form: AnswersWork) {
  const [target, setTarget] = useState<Target>(newInterview)
  const [isTakenUp, setTakenUp] = useState(false)
  return {
    target,
    isTakenUp,
    /** Somebody sits down: what was begun for the former is kept, what was begun for them comes back. */
    sitDown(text: string, former: AtTable | null): void {
      if (former !== null) form.putAside(former)
      const begun = form.takeUp(text)
      setTakenUp(begun !== null)
      setTarget(newInterview)
      form.fill(begun?.answers ?? null, begun !== null)
    },
    /** A repeated scan is the same interview: it opens as it was logged, unless something has been begun anew. */
    openEarlier(earlier: OwnInterview | undefined): void {
      if (!earlier) return
      setTarget({ editing: earlier.id, again: false })
      if (!form.isTouched()) form.fill(answersOf(earlier))
    },
    another(): void {
      setTarget({ editing: null, again: true })
      form.fill(null)
    },
    clear(): void {
      setTarget(newInterview)
      setTakenUp(false)
      form.fill(null)
    },
  }
}
