import { useState } from 'react'
import type { Visitor } from '../../../shared/contract/interview.ts'
import { answersOf } from './answers.ts'
import { focusLater } from './focus.ts'
import { useHouse } from './house.ts'
import { useAnswers } from './use-answers.ts'
import { type Target, useLog } from './use-log.ts'
import type { OwnInterview } from './use-own.ts'
import { type TableState, useTable } from './use-table.ts'

const newInterview: Target = { editing: null, again: false }

/** Everything a booth does: reads a badge, keeps the answers, logs the interview. `own`: what it has logged. */
export function useBooth(own: readonly OwnInterview[]) {
  const { isPhone } = useHouse()
  const [target, setTarget] = useState<Target>(newInterview)
  const [isTakenUp, setTakenUp] = useState(false)
  const form = useAnswers()
  const at = useTable({
    onSeat(text, former) {
      if (former !== null) form.putAside(former)
      const begun = form.takeUp(text)
      setTakenUp(begun !== null)
      setTarget(newInterview)
      log.forgetAsked()
      form.fill(begun?.answers ?? null, begun !== null)
    },
    onKnown({ seenBefore: [last] }) {
      const earlier = last && own.find(({ id }) => id === last.interviewId)
      if (earlier) openEarlier(earlier)
    },
    onUnconfirmed(text) {
      const waits = own.find(({ waitingFor }) => waitingFor === text)
      if (waits) openEarlier(waits)
    },
    onRefused(sent, failure) {
      form.putAside(sent)
      leave({ kind: 'failed', failure })
    },
  })
  const log = useLog({
    onLogged(logged, answers) {
      form.remember(answers)
      // The next visitor's badge may have been quicker than the answer about the former one.
      if (at.now()?.text === logged.table.text) leave({ kind: 'logged', logged })
    },
    onRefused: (failure) => at.say({ kind: 'not-logged', failure }),
  })

  /** The table is free again. */
  function leave(said: TableState): void {
    at.seat(null)
    form.fill(null)
    setTarget(newInterview)
    setTakenUp(false)
    log.forgetAsked()
    at.say(said)
    if (!isPhone) focusLater('booth-scan')
  }

  /** A repeated scan is the same interview: it opens as it was logged, unless something has been begun anew. */
  function openEarlier(earlier: OwnInterview): void {
    setTarget({ editing: earlier.id, again: false })
    if (!form.isTouched()) form.fill(answersOf(earlier))
  }

  const { table } = at
  return {
    ...at,
    answers: form.answers,
    answer: form.answer,
    aside: form.aside,
    dropAside: (text: string) => void form.takeUp(text),
    target,
    isTakenUp,
    asked: log.asked,
    busy: log.busy,
    save: () => (table === null ? Promise.resolve() : log.save(table, form.answers, target)),
    again(): void {
      setTarget({ editing: null, again: true })
      form.fill(null)
    },
    /** Consent was asked at the table: the host shows the same person anew. */
    show: (visitor: Visitor) => table !== null && at.seat({ ...table, seen: visitor, standing: 'known' }),
    skip(): void {
      if (table !== null) form.putAside(table)
      leave({ kind: 'waiting' })
    },
    joined: (title: string) => leave({ kind: 'said', tone: 'good', title }),
  }
}

export type BoothWork = ReturnType<typeof useBooth>
