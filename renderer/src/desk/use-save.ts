import { useState } from 'react'
import type { Attendee } from '../../../shared/contract/attendee.ts'
import { sound } from '../parts/sound.ts'
import { type PaperRegister, usePaperRegister } from '../session/paper-register.ts'
import type { Told } from '../talk/use-tell.ts'
import { problemsOf } from './check.ts'
import { focusFor, focusScan } from './focus.ts'
import type { DeskForm } from './form.ts'
import { keptFrom } from './group.ts'
import type { StripState } from './strip-state.ts'
import { toRegister } from './to-register.ts'
import type { FormKeeper } from './use-form.ts'
import { type Printing, usePrint } from './use-print.ts'
import { dropRefused, hasBadgeInHand, useRegister } from './use-register.ts'

/** Somebody just saved; `already`: they had been registered before. `blank`: they got a badge without a name, scanned. */
export type Saved = { attendee: Attendee; already: boolean; blank: boolean }

/** A number to be written by hand while the host is away. */
type Handed = { number: string; fullName: string }

/** Saves the form, prints the badge where asked, and makes room for the next person; `day` is the fair's. */
export function useSave(keeper: FormKeeper, say: (state: StripState) => void, day: string) {
  const [asked, setAsked] = useState(false)
  const register = useRegister()
  const print = usePrint()
  const [, , paperNow] = usePaperRegister()
  const { finish, keep, ...shown } = useFinish(keeper, print, (state) => {
    setAsked(false)
    say(state)
    focusScan()
  })

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
    const registered = await register.send(offPaper(toRegister(sent, day), paper), sent)
    if (registered.kind === 'kept') return keep(registered.number, sent, sheet)
    const answer = registered.result
    if (!answer.ok) {
      sound('bad')
      say({ kind: 'not-saved', failure: answer.failure })
      return
    }
    const { attendee, status } = answer.value
    finish({ attendee, already: status === 'already', blank: sent.badge !== null }, sent, sheet)
    // Printed by itself once a person; a second badge is asked for on purpose, and whoever is typed off paper has gone.
    const isDue = printToo && paper === null && !hasBadgeInHand(sent) && status !== 'already'
    if (isDue && attendee.badge !== null) void print.print(attendee.badge.id)
  }

  return { ...shown, save, asked, forgetAsked: () => setAsked(false), busy: register.busy, print }
}

/** What becomes of the screen once somebody is saved; `goOn` where the form is still theirs and the next person may come. */
function useFinish(keeper: FormKeeper, print: Printing, goOn: (state: StripState) => void) {
  const [result, setResult] = useState<Saved | null>(null)
  const [handed, setHanded] = useState<Handed | null>(null)

  /** False: the next card was quicker than the answer, and strip and cursor are that person's. */
  function close(attendeeId: string, sent: DeskForm, sheet: number): boolean {
    dropRefused(sent)
    print.forget()
    return keeper.finish(attendeeId, sent, sheet, sent.kept === null ? null : keptFrom(sent))
  }

  function finish(saved: Saved, sent: DeskForm, sheet: number): void {
    const { attendee, already, blank } = saved
    const isLeft = close(attendee.id, sent, sheet)
    setResult(saved)
    sound(already ? 'attention' : 'good')
    const { fullName: name, badge, visitor } = attendee
    if (isLeft) goOn({ kind: 'saved', name, number: badge?.number ?? '', already, visitor, blank })
  }

  /** The host is away: the form is safe in this device, and the badge is written by hand. */
  function keep(number: string | null, sent: DeskForm, sheet: number): void {
    const isLeft = close('', sent, sheet)
    const name = sent.fullName.trim()
    setResult(null)
    sound('good')
    if (number !== null) setHanded({ number, fullName: name })
    if (isLeft) goOn({ kind: 'kept', name, number, blank: sent.badge !== null })
  }

  /** Somebody's registration was taken back: their badge is shown no longer. */
  function forgetResult(attendeeId: string): void {
    setResult((former) => (former?.attendee.id === attendeeId ? null : former))
  }

  return { finish, keep, result, forgetResult, handed, closeHanded: () => setHanded(null) }
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
