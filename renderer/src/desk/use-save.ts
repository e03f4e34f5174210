import { useState } from 'react'
import type { Attendee } from '../../../shared/contract/attendee.ts'
import type { Registered } from '../outbox/thin-desk.ts'
import { thinDesk } from '../outbox/thin.ts'
import { sound } from '../parts/sound.ts'
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

/** A number to be written by hand while the host is away. */
type Handed = { number: string; fullName: string }

/** What the host would not take was put right in this form and is over. */
function dropRefused({ away }: DeskForm): void {
  if (away !== null) void thinDesk()?.outbox.drop(away.entry)
}

/** Saves the form, prints the badge where asked, and makes room for the next person; `day` is the fair's. */
export function useSave(keeper: FormKeeper, say: (state: StripState) => void, day: string) {
  const [result, setResult] = useState<Saved | null>(null)
  const [asked, setAsked] = useState(false)
  const [handed, setHanded] = useState<Handed | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const register = useTell('attendee.register')
  const print = usePrint()

  async function save(printToo: boolean): Promise<void> {
    if (register.busy || isWaiting) return
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
    const registered = await send(toRegister(sent, day), sent)
    if (registered.kind === 'kept') return keep(registered.number, sent, sheet)
    const answer = registered.result
    if (!answer.ok) {
      sound('bad')
      say({ kind: 'not-saved', failure: answer.failure })
      return
    }
    const { attendee, status } = answer.value
    const blank = sent.badge !== null
    finish({ attendee, already: status === 'already', blank }, sent, sheet)
    // Printed by itself once a person; a second badge is asked for on purpose.
    const isInHand = blank || (sent.away !== null && sent.away.leased !== null)
    if (printToo && !isInHand && status !== 'already' && attendee.badge !== null) void print.print(attendee.badge.id)
  }

  /** In a browser the desk goes on without its host; in the host's own window there is nobody to wait for. */
  async function send(told: Told<'attendee.register'>, form: DeskForm): Promise<Registered> {
    const thin = thinDesk()
    if (thin === null) return { kind: 'answered', result: await register.tell(told) }
    setWaiting(true)
    const registered = await thin.register(told, form)
    setWaiting(false)
    return registered
  }

  /** The host is away: the form is safe in this device, and the badge is written by hand. */
  function keep(number: string | null, sent: DeskForm, sheet: number): void {
    dropRefused(sent)
    const isLeft = keeper.finish('', sent, sheet, sent.kept === null ? null : keptFrom(sent))
    const fullName = sent.fullName.trim()
    setResult(null)
    print.forget()
    sound('good')
    if (number !== null) setHanded({ number, fullName })
    if (!isLeft) return
    setAsked(false)
    say({ kind: 'kept', name: fullName, number })
    focusScan()
  }

  function finish(saved: Saved, sent: DeskForm, sheet: number): void {
    const { attendee, already, blank } = saved
    dropRefused(sent)
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

  return {
    save,
    result,
    forgetResult,
    asked,
    forgetAsked: () => setAsked(false),
    busy: register.busy || isWaiting,
    print,
    handed,
    closeHanded: () => setHanded(null),
  }
}
