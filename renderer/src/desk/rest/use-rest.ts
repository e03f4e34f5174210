import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { focusId, focusQuestion, saveButtonId, scanFieldId } from './focus.ts'
import { everyQuestion, gapsToAsk, questionsFor } from './questions.ts'
import { type RestAnswers, restFormOf } from './rest-form.ts'
import type { RestSaid } from './said.ts'
import { useAnswers } from './use-answers.ts'
import { useRestSave } from './use-rest-save.ts'
import { useRestScan } from './use-rest-scan.ts'

/** Everything the second table does: opens people by their badge, keeps what is typed, saves, waits for the next badge. */
export function useRest(id: string | null) {
  const [, go] = useLocation()
  const [said, say] = useState<RestSaid>({ kind: 'waiting' })
  const [showAll, setShowAll] = useState(false)
  const keeper = useAnswers()
  const asked = useAsk('attendee.read', { attendeeId: id ?? '' }, { when: id !== null })
  const attendee = id === null ? null : (asked.value ?? null)
  const answers = attendee === null ? {} : (keeper.answers[attendee.id] ?? {})
  const person = attendee === null ? null : personOf(attendee, answers, showAll)
  const saving = useRestSave(say, (saved, of) => {
    keeper.finish(saved, of.id)
    // The next badge, or another room, was quicker than the answer: nobody is taken away from it.
    if (location.pathname !== `/rest/${of.id}`) return false
    setShowAll(false)
    go('/rest')
    focusId(scanFieldId)
    return true
  })
  useRestScan(open, say)
  useForgetErased(id, asked.failure?.code, keeper.forget)

  function open(next: string, name: string): void {
    const isLeft = attendee !== null && attendee.id !== next && person?.isHalfTyped === true
    say({ kind: 'opened', name, instead: isLeft ? attendee.fullName : null })
    saving.forgetProblems()
    if (next !== id) setShowAll(false)
    go(`/rest/${next}`)
    if (next === id) focusQuestion(person?.asked[0])
  }

  function change(part: RestAnswers): void {
    if (attendee !== null) keeper.change(attendee.id, part)
  }

  /** Nobody has to answer: the record counts as asked, and one more key saves it. */
  function decline(): void {
    if (person === null) return
    change({ restDeclined: !person.form.restDeclined })
    focusId(saveButtonId)
  }

  return {
    said: said.kind === 'waiting' && attendee !== null ? opened(attendee) : said,
    failure: asked.failure,
    attendee,
    person,
    problems: saving.problems,
    busy: saving.busy,
    showAll,
    keeper,
    open,
    change,
    decline,
    save: () => (attendee === null ? Promise.resolve() : saving.save(attendee, answers)),
    toggleAll: () => setShowAll(!showAll),
    toggleKeep: () => keeper.setKeep(!keeper.keep),
  }
}

export type RestWork = ReturnType<typeof useRest>
export type RestPersonState = NonNullable<RestWork['person']>

function opened(attendee: Attendee): RestSaid {
  return { kind: 'opened', name: attendee.fullName, instead: null }
}

/** The form of the person opened: the record, with what was answered so far over it. */
function personOf(attendee: Attendee, answers: RestAnswers, showAll: boolean) {
  const known = restFormOf(attendee)
  const form = { ...known, ...answers }
  const missing = gapsToAsk(attendee, form)
  return {
    form,
    isHalfTyped: Object.keys(answers).length > 0,
    asked: showAll ? everyQuestion(form) : questionsFor(missing, known, form),
  }
}

/** Nothing half-typed stays of somebody who was erased meanwhile. */
function useForgetErased(id: string | null, code: string | undefined, forget: (id: string) => void): void {
  const current = useRef(forget)
  useEffect(() => {
    current.current = forget
  })
  useEffect(() => {
    if (id !== null && (code === 'not-found' || code === 'person-erased')) current.current(id)
  }, [id, code])
}
