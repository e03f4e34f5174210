import { useState } from 'react'
import { gapsOf } from '../../../../shared/attendee-gaps.ts'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { sound } from '../../parts/sound.ts'
import { today } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import { focusQuestion } from './focus.ts'
import {
  correctionOf,
  hasAnswers,
  type RestAnswers,
  type RestProblem,
  restFormOf,
  restProblemsOf,
} from './rest-form.ts'
import type { RestSaid } from './said.ts'

/**
 * Saves what was answered; `onSaved` gets the record as it stands then and says whether its person is still the one
 * shown. Nothing typed is lost where it was refused.
 */
export function useRestSave(say: (said: RestSaid) => void, onSaved: (saved: Attendee, of: Attendee) => boolean) {
  const [problems, setProblems] = useState<readonly RestProblem[]>([])
  const correct = useTell('attendee.correct')

  async function save(attendee: Attendee, answers: RestAnswers): Promise<void> {
    if (correct.busy) return
    const wrong = restProblemsOf({ ...restFormOf(attendee), ...answers }, today())
    setProblems(wrong)
    if (wrong.length > 0) return refuse({ kind: 'incomplete', problems: wrong }, wrong[0])
    if (!hasAnswers(attendee, answers, today())) return refuse({ kind: 'nothing-to-save' })
    const answer = await correct.tell({ attendeeId: attendee.id, ...correctionOf(attendee, answers, today()) })
    if (!answer.ok) return refuse({ kind: 'not-saved', failure: answer.failure })
    sound('good')
    if (onSaved(answer.value, attendee))
      say({ kind: 'saved', name: attendee.fullName, missing: gapsOf(answer.value, answer.value.consents) })
  }

  function refuse(why: RestSaid, problem?: RestProblem): void {
    sound(why.kind === 'not-saved' ? 'bad' : 'attention')
    say(why)
    focusQuestion(problem)
  }

  return { save, problems, forgetProblems: () => setProblems([]), busy: correct.busy }
}
