import { useState } from 'react'
import type { Attendee } from '../../../shared/contract/attendee.ts'
import { sound } from '../parts/sound.ts'
import { type PaperRegister, usePaperRegister } from '../session/paper-register.ts'
import type { Told } from '../talk/use-tell.ts'
import { type PaperRegister, usePaperRegister } from '../session/paper-register.ts'
import { type Told, useTell } from '../talk/use-tell.ts'
import { problemsOf } from './check.ts'
import { focusFor, focusScan } from './focus.ts'
import type { DeskForm } from './form.ts'
import { keptFrom } from './group.ts'
import type { StripState } from './strip-state.ts'
import { toRegister } from './to-register.ts'
import type { FormKeeper } from './use-form.ts'
import { usePrint } from './use-print.ts'

/** Somebody just saved; `already`: they had been registered before. `blank`: they got a badge without a name, scanned. */
export type Saved = { attendee: Attendee; already: boolean; blank: boolean }

/** Saves the form, prints the badge where asked, and makes room for the next person; `day` is the fair's. */
export function useSave(keeper: FormKeeper, say: (state: StripState) => void, day: string) {
  const [result, setResult] = useState<Saved | null>(null)
  const [asked, setAsked] = useState(false)
  const register = useTell('attendee.register')
  const print = usePrint()
  const [, , paperNow] = usePaperRegister()
  const [, , paperNow] = usePaperRegister()

  async function save(printToo: boolean): Promise<void> {
    if (register.busy) return
    const sent = keeper.now()
    const sheet = keeper.sheetNow()
    const problems = problemsOf(sent, day)
    const [first] = problems
    if (first !== undefined) {
      setAsked(true)
      sound('attention')
      say({ kind: 'incomplete', problems })
      focusFor(first)
      return
    }
    const paper = paperNow()
    if (isWithoutTime(paper)) return
    const answer = await register.tell(offPaper(toRegister(sent, day), paper))
    if (!answer.ok) {
      sound('bad')
      say({ kind: 'not-saved', failure: answer.failure })
      return
    }
    const { attendee, status } = answer.value
    const blank = sent.badge !== null
    finish({ attendee, already: status === 'already', blank }, sent, sheet)
    // Printed by itself once a person; a second badge is asked for on purpose, and whoever is typed off paper has gone.
    if (printToo && !blank && paper === null && status !== 'already' && attendee.badge !== null)
      void print.print(attendee.badge.id)
  }

  function finish(saved: Saved, sent: DeskForm, sheet: number): void {
    const { attendee, already, blank } = saved
    const isLeft = keeper.finish(attendee.id, sent, sheet, sent.kept === null ? null : keptFrom(sent))
    print.forget()
    setResult(saved)
    sound(already ? 'attention' : 'good')
    // The next card was quicker than the answer: the strip and the cursor are that person's, the badge is at the right.
    if (!isLeft) return
    setAsked(false)
    const { fullName: name, badge, visitor } = attendee
    say({ kind: 'saved', name, number: badge?.number ?? '', already, visitor, blank })
    focusScan()
  }

  /** Somebody's registration was taken back: their badge is shown no longer. */
  function forgetResult(attendeeId: string): void {
    setResult((former) => (former?.attendee.id === attendeeId ? null : former))
  }

  return { save, result, forgetResult, asked, forgetAsked: () => setAsked(false), busy: register.busy, print }
}

/** A register is typed and the time in it is not told yet: the cursor goes there. */
function isWithoutTime(paper: PaperRegister | null): boolean {
  if (paper === null || paper.at !== null) return false
  sound('attention')
  document.getElementById('desk-paper-time')?.focus()
  return true
}

/** Whoever is typed off paper signed there, at that time. */
function offPaper(told: Told<'attendee.register'>, paper: PaperRegister | null): Told<'attendee.register'> {
  if (paper === null) return told
  const consents = told.consents.map((answer) => ({ ...answer, method: 'signed' as const }))
  return { ...told, consents, happenedAt: paper.at, sheet: paper.sheet }
}

/** A register is typed and the time in it is not told yet: the cursor goes there. */
function isWithoutTime(paper: PaperRegister | null): boolean {
  if (paper === null || paper.at !== null) return false
  sound('attention')
  document.getElementById('desk-paper-time')?.focus()
  return true
}

/** Whoever is typed off paper signed there, at that time. */
function offPaper(told: Told<'attendee.register'>, paper: PaperRegister | null): Told<'attendee.register'> {
  if (paper === null) return told
  const consents = told.consents.map((answer) => ({ ...answer, method: 'signed' as const }))
  return { ...told, consents, happenedAt: paper.at, sheet: paper.sheet }
}
