import { useRef } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { useUnwind } from '../../scan/hub.ts'
import { useSealedDraft } from '../../session/sealed-draft.ts'
import { type LastAnswers, lastOf } from './offers.ts'
import type { RestAnswers } from './rest-form.ts'

type Kept = {
  /** Half-typed answers by attendee: the next badge may come before the last answer. */
  answers: Record<string, RestAnswers>
  last: LastAnswers | null
  /** Whether the household is kept for the next person too. */
  keep: boolean
}

const nothing: Kept = { answers: {}, last: null, keep: false }

/** More people than these are not asked at one time; the oldest of more give way, since a draft has a size (contract/house.ts). */
const mostHalfTyped = 50

/** Keeps what is typed at the second table, of each person apart, over scans, reloads and crashes. */
export function useAnswers() {
  const { form: kept, change: setKept, now } = useSealedDraft<Kept>('rest', nothing)
  const before = useRef<Kept | null>(null)
  // A scan's first digits answer questions before it is known for a scan.
  useUnwind({
    remember: () => {
      before.current = now()
    },
    takeBack: () => {
      if (before.current !== null) setKept(before.current)
    },
  })

  function change(id: string, part: RestAnswers): void {
    if (Object.keys(part).length === 0) return
    setKept((former) => {
      const mine: [string, RestAnswers] = [id, { ...former.answers[id], ...part }]
      const others = Object.entries(without(former.answers, id))
      return { ...former, answers: Object.fromEntries<RestAnswers>([...others, mine].slice(-mostHalfTyped)) }
    })
  }

  function forget(id: string): void {
    setKept((former) => ({ ...former, answers: without(former.answers, id) }))
  }

  /** The answers are in the record now; what may be alike is offered to the next. */
  function finish(saved: Attendee, id: string): void {
    setKept((former) => ({
      ...former,
      answers: without(former.answers, id),
      last: lastOf(saved, former.last),
    }))
  }

  return {
    answers: kept.answers,
    last: kept.last,
    keep: kept.keep,
    change,
    forget,
    finish,
    setKeep: (keep: boolean) => setKept((former) => ({ ...former, keep })),
  }
}

export type AnswersKeeper = ReturnType<typeof useAnswers>

function without(answers: Kept['answers'], id: string): Kept['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== id))
}
