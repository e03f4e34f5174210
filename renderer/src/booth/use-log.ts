import { useState } from 'react'
import type { Outcome } from '../../../shared/contract/interview.ts'
import type { Failure } from '../../../shared/failure.ts'
import { type Answers, inputOf } from './answers.ts'
import type { AtTable } from './at-table.ts'
import { feel } from './feel.ts'
import { focusLater } from './focus.ts'
import { useGive } from './house.ts'

/**
 * What was logged last: to undo it (put right, only that could be), or to print a slip of it. `turnId` is this turn's own
 * id: where it became part of an earlier interview, taking it back leaves that one.
 */
export type Logged = {
  interviewId: string
  turnId: string
  table: AtTable
  outcome: Outcome
  isKept: boolean
  isCorrection: boolean
}

/** Which interview is written: a new one, an earlier one put right (its id), or one more beside it. */
export type Target = { editing: string | null; again: boolean }

type Done = { onLogged: (logged: Logged, answers: Answers) => void; onRefused: (failure: Failure) => void }

/** Logs, or puts right, once an outcome is chosen: one press. */
export function useLog({ onLogged, onRefused }: Done) {
  const log = useGive('interview.log')
  const correct = useGive('interview.correct')
  const [asked, setAsked] = useState(false)
  const busy = log.busy || correct.busy

  async function save(table: AtTable, answers: Answers, { editing, again }: Target): Promise<void> {
    if (busy) return
    const { outcome } = answers
    if (outcome === null) {
      setAsked(true)
      feel('attention')
      return focusLater('booth-outcomes')
    }
    const input = inputOf(answers, outcome)
    const given =
      editing === null
        ? await log.give({ ...input, badgeText: table.text, scannedAt: table.at, again })
        : await correct.give({ ...input, interviewId: editing })
    if (given.kind === 'answered' && !given.result.ok) {
      feel('bad')
      return onRefused(given.result.failure)
    }
    const isKept = given.kind === 'waiting'
    feel(isKept ? 'attention' : 'good')
    const stands = given.kind === 'answered' && given.result.ok ? given.result.value.id : (editing ?? given.id)
    onLogged({ interviewId: stands, turnId: given.id, table, outcome, isKept, isCorrection: editing !== null }, answers)
  }

  return { save, busy, asked, forgetAsked: () => setAsked(false) }
}
