import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { gapsOf } from '../../../../shared/attendee-gaps.ts'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { sound } from '../../parts/sound.ts'
import { today } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { focusId, focusQuestion, saveButtonId, scanFieldId } from './focus.ts'
import { everyQuestion, questionsFor } from './questions.ts'
import { correctionOf, hasAnswers, type RestAnswers, type RestProblem, restFormOf, restProblemsOf } from './rest-form.ts'
import type { RestSaid } from './said.ts'
import { useAnswers } from './use-answers.ts'
import { useRestScan } from './use-rest-scan.ts'

/** Everything the second table does: opens people by their badge, keeps what is typed, saves, waits for the next badge. */
export function useRest(id: string | null) {
  const [, go] = useLocation()
  const [said, say] = useState<RestSaid>({ kind: 'waiting' })
  const [problems, setProblems] = useState<readonly RestProblem[]>([])
  const [showAll, setShowAll] = useState(false)
  const keeper = useAnswers()
  const correct = useTell('attendee.correct')
  const asked = useAsk('attendee.read', { attendeeId: id ?? '' }, { when: id !== null })
  const attendee = id === null ? null : (asked.value ?? null)
  const person = attendee === null ? null : personOf(attendee, keeper.answers[attendee.id] ?? {}, showAll)
  useRestScan(open, say)
  useForgetErased(id, asked.failure?.code, keeper.forget)

  function open(next: string, name: string): void {
    const isHalfTyped = attendee !== null && attendee.id !== next && person?.isHalfTyped === true
    say({ kind: 'opened', name, instead: isHalfTyped ? attendee.fullName : null })
    setProblems([])
    if (next !== id) setShowAll(false)
    go(`/rest/${next}`)
    if (next === id) focusQuestion(person?.asked[0])
  }

  async function save(): Promise<void> {
    if (attendee === null || person === null || correct.busy) return
    const wrong = restProblemsOf(person.form, today())
    setProblems(wrong)
    if (wrong.length > 0) return refuse({ kind: 'incomplete', problems: wrong }, wrong[0])
    if (!person.isHalfTyped) return refuse({ kind: 'nothing-to-save' }, undefined)
    const answer = await correct.tell({
      attendeeId: attendee.id,
      ...correctionOf(attendee, person.answers, today()),
    })
    if (!answer.ok) return refuse({ kind: 'not-saved', failure: answer.failure }, undefined)
    keeper.finish(answer.value, attendee.id)
    say({ kind: 'saved', name: attendee.fullName, missing: gapsOf(answer.value, answer.value.consents) })
    sound('good')
    setShowAll(false)
    go('/rest')
    focusId(scanFieldId)
  }

  /** Nobody has to answer: the record counts as asked, and one more key saves it. */
  function decline(): void {
    if (attendee === null || person === null) return
    keeper.change(attendee.id, { restDeclined: !person.form.restDeclined })
    focusId(saveButtonId)
  }

  function refuse(why: RestSaid, problem: RestProblem | undefined): void {
    sound(why.kind === 'not-saved' ? 'bad' : 'attention')
    say(why)
    focusQuestion(problem)
  }

  return {
    said: said.kind === 'waiting' && attendee !== null ? opened(attendee) : said,
    failure: asked.failure,
    attendee,
    person,
    problems,
    showAll,
    keeper,
    busy: correct.busy,
    open,
    save,
    change: (answers: RestAnswers) => attendee !== null && keeper.change(attendee.id, answers),
    toggleAll: () => setShowAll(!showAll),
    toggleKeep: () => keeper.setKeep(!keeper.keep),
    decline,
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
  const missing = gapsOf(attendee, attendee.consents)
  return {
    answers,
    form,
    missing,
    isHalfTyped: hasAnswers(attendee, answers, today()),
    asked: showAll ? everyQuestion(form) : questionsFor(missing, known, form),
  }
}

/** Nothing half-typed stays of somebody who was erased meanwhile. */
function useForgetErased(id: string | null, code: string | undefined, forget: (id: string) => void): void {
  useEffect(() => {
    if (id !== null && (code === 'not-found' || code === 'person-erased')) forget(id)
    // oxlint-disable-next-line react/exhaustive-deps -- `forget` is another function at each drawing.
  }, [id, code])
}
