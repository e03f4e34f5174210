import { useRef, useState } from 'react'
import type { Outcome, Visitor } from '../../../shared/contract/interview.ts'
import type { Failure } from '../../../shared/failure.ts'
import { sound } from '../parts/sound.ts'
import { deliver, useScan, useUnwind } from '../scan/hub.ts'
import { isBadgeCode, isBadgeNumber } from '../scan/kind.ts'
import { useTell } from '../talk/use-tell.ts'
import { useTurn } from '../talk/use-turn.ts'

/** What the booth's strip says. */
export type BoothState =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'read'; number: string }
  | { kind: 'card-instead' }
  | { kind: 'unknown-scan' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'logged'; who: string | null; number: string; outcome: Outcome }
  | { kind: 'not-logged'; failure: Failure }

/** What the recruiter has chosen for the visitor at the table. */
export type Answers = { vacancyId: string | null; outcome: Outcome | null; note: string }

const noAnswers: Answers = { vacancyId: null, outcome: null, note: '' }

type AtTable = { seen: Visitor; text: string; at: number }

/** Everything a booth does: reads a badge, keeps the answers, logs the interview. */
export function useBooth() {
  const [state, say] = useState<BoothState>({ kind: 'waiting' })
  const [visitor, setVisitor] = useState<AtTable | null>(null)
  const atTable = useRef<AtTable | null>(null)
  const takeTurn = useTurn()
  const scan = useTell('booth.scan')
  const { answers, answer, forgetPerson } = useAnswers()
  const { save, busy, asked, forgetAsked } = useLog(visitor, answers, say, next)
  useScan(({ text }) => {
    if (isBadgeCode(text) || isBadgeNumber(text)) void read(text.trim())
    else {
      sound('bad')
      say({ kind: text.includes('|') ? 'card-instead' : 'unknown-scan' })
    }
    return true
  })

  async function read(text: string): Promise<void> {
    const isMine = takeTurn()
    say({ kind: 'reading' })
    const found = await scan.tell({ text, scannedAt: nowInMs() })
    if (!isMine()) return
    sound(found.ok ? 'good' : 'bad')
    if (!found.ok) return say({ kind: 'failed', failure: found.failure })
    seat(arrived(found.value, text))
    forgetPerson()
    forgetAsked()
    say({ kind: 'read', number: found.value.badgeNumber })
  }

  function seat(next: AtTable | null): void {
    atTable.current = next
    setVisitor(next)
  }

  /** The table is free, unless the next visitor's badge was quicker than the answer about the former one. */
  function next(said: BoothState, former?: AtTable): void {
    if (former !== undefined && atTable.current !== former) return
    seat(null)
    forgetPerson()
    forgetAsked()
    say(said)
    focusLater('booth-scan')
  }

  return {
    state,
    visitor: visitor?.seen ?? null,
    answers,
    asked,
    busy,
    answer,
    type: (text: string) => deliver({ text, at: performance.now() }),
    save,
    skip: () => next({ kind: 'waiting' }),
  }
}

/** The answers for the person at the table, safe from the first keys of a scan. */
function useAnswers() {
  const [answers, setAnswers] = useState<Answers>(noAnswers)
  const before = useRef(noAnswers)
  useUnwind({
    remember: () => {
      before.current = answers
    },
    takeBack: () => setAnswers(before.current),
  })
  return {
    answers,
    answer: (part: Partial<Answers>) => setAnswers((former) => ({ ...former, ...part })),
    // The vacancy stays for the next person: a table mostly speaks of one.
    forgetPerson: () => setAnswers(({ vacancyId }) => ({ ...noAnswers, vacancyId })),
  }
}

/** Logs the interview once an outcome is chosen. */
function useLog(
  visitor: AtTable | null,
  answers: Answers,
  say: (state: BoothState) => void,
  next: (said: BoothState, former: AtTable) => void,
) {
  const { tell, busy } = useTell('interview.log')
  const [asked, setAsked] = useState(false)

  async function save(): Promise<void> {
    if (visitor === null || busy) return
    const { vacancyId, outcome, note } = answers
    if (outcome === null) {
      setAsked(true)
      sound('attention')
      focusLater('booth-outcomes')
      return
    }
    const logged = await tell({ badgeText: visitor.text, vacancyId, outcome, note: note.trim(), scannedAt: visitor.at })
    sound(logged.ok ? 'good' : 'bad')
    if (!logged.ok) return say({ kind: 'not-logged', failure: logged.failure })
    next({ kind: 'logged', who: visitor.seen.fullName, number: visitor.seen.badgeNumber, outcome }, visitor)
  }

  return { save, busy, asked, forgetAsked: () => setAsked(false) }
}

export type BoothWork = ReturnType<typeof useBooth>

function arrived(seen: Visitor, text: string): AtTable {
  return { seen, text, at: Date.now() }
}

function focusLater(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus())
}

function nowInMs(): number {
  return Date.now()
}
