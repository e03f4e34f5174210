import type { Visitor } from '../../../shared/contract/interview.ts'
import { focusLater } from './focus.ts'
import { useHouse } from './house.ts'
import { useAnswers, useKeepBegun } from './use-answers.ts'
import { useLog } from './use-log.ts'
import type { OwnInterview } from './use-own.ts'
import { type TableState, useTable } from './use-table.ts'
import { useTarget } from './use-target.ts'

/** Everything a booth does: reads a badge, keeps the answers, logs the interview. `own`: what it has logged. */
export function useBooth(employerId: string, own: readonly OwnInterview[]) {
  const { isPhone } = useHouse()
  const form = useAnswers(employerId)
  const { target, isTakenUp, ...about } = useTarget(form)
  const at = useTable({
    onSeat(text, former) {
      log.forgetAsked()
      about.sitDown(text, former)
    },
    onKnown: ({ seenBefore: [last] }) => about.openEarlier(own.find(({ id }) => id === last?.interviewId)),
    onUnconfirmed: (text) => about.openEarlier(own.find(({ waitingFor }) => waitingFor === text)),
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
    about.clear()
    log.forgetAsked()
    at.say(said)
    if (!isPhone) focusLater('booth-scan')
  }

  const { table } = at
  useKeepBegun(form, table)
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
    again: about.another,
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
