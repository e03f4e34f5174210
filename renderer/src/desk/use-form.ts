import { useRef, useState } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import { useUnwind } from '../scan/hub.ts'
import { useKeptHere } from '../session/kept-here.ts'
import { useSealedDraft } from '../session/sealed-draft.ts'
import { blankForm, type DeskForm } from './form.ts'
import { isTouched, startForm, withPart } from './group.ts'
import { isPresent } from './known.ts'

/** Somebody just saved, with the form as it was: taking the registration back brings the form back too. */
type Finished = { attendeeId: string; form: DeskForm }

/** One sheet of paper a person, as it were: an answer for the former one must not be written on the next. */
let sheet = 0

/** Keeps the desk's form: over a reload, over a scan whose first keys fell into it, and the former one when it is replaced. */
export function useForm(fair: Fair) {
  const sheets = useSheets()
  const { form, aside, now, change, setAside } = sheets
  const [finished, setFinished] = useState<Finished | null>(null)
  const lastCommune = finished?.form.communeCode ?? null
  const assumed = fair.communes.length === 1 ? (fair.communes[0] ?? null) : lastCommune
  const keepThroughScan = useUnwound(now, change)

  /**
   * The person on sheet `of` is in the database as `sent` says: empties the form for good, unless the next card came
   * before the answer; false then. `kept`: what the group's next person starts from.
   */
  function finish(attendeeId: string, sent: DeskForm, of: number, kept: DeskForm['kept']): boolean {
    setFinished({ attendeeId, form: sent })
    sheets.dropAside(sent)
    if (sheet !== of) return false
    sheets.startAnew(kept)
    return true
  }

  /** A registration was taken back: its form lies aside again, where this desk still has it. A badge given with it is used up. */
  function unfinish(attendeeId: string): void {
    if (finished?.attendeeId === attendeeId) setAside({ ...finished.form, known: null, badge: null })
  }

  /** The next person has no card: what only repeats the record of somebody already let in is theirs no longer. */
  function makeRoom(): void {
    if (isPresent(now())) sheets.startAnew(now().kept)
  }

  return {
    form,
    aside,
    /** The form as it is by now, for answers that come back after a while. */
    now,
    /** Which sheet the form is on: another number is another person. */
    sheetNow: () => sheet,
    change: (part: Partial<DeskForm>) => change((former) => withPart(former, part, assumed)),
    update: (step: (form: DeskForm) => DeskForm) => {
      keepThroughScan(step)
      change(step)
    },
    replace: sheets.replace,
    reset: sheets.reset,
    makeRoom,
    finish,
    unfinish,
    bringBack: sheets.bringBack,
    /** Lays another form here; the present one lies aside. */
    bring: sheets.bring,
  }
}

/** The sheet being filled and the one put aside; both outlive a change of rooms, the first a crash too. */
function useSheets() {
  const { form, now, change, clear } = useSealedDraft<DeskForm>('desk', blankForm)
  const [aside, setAside, asideNow] = useKeptHere<DeskForm | null>('desk-aside', null)

  /** Takes what a card says; another person's begins a sheet, the present form put aside where that is asked. */
  function replace(next: DeskForm, { isOther, putAside }: { isOther: boolean; putAside: boolean }): void {
    if (isOther) sheet++
    if (putAside) setAside(now())
    change(next)
  }

  function startAnew(kept: DeskForm['kept']): void {
    sheet++
    clear()
    if (kept !== null) change(startForm(kept))
  }

  /** Empties the form; what was in it can be brought back. */
  function reset(): void {
    const former = now()
    if (isTouched(former)) setAside(former)
    startAnew(former.kept)
  }

  function bring(form: DeskForm): void {
    const former = now()
    sheet++
    setAside(isTouched(former) ? former : null)
    change(form)
  }

  function bringBack(): void {
    if (aside !== null) bring(aside)
  }

  function dropAside(form: DeskForm): void {
    if (asideNow() === form) setAside(null)
  }

  return { form, aside, now, change, setAside, dropAside, replace, startAnew, reset, bring, bringBack }
}

/**
 * The first keys of a scan may press the desk's own keys (digits give consent): the form goes back to before them. What
 * is done to the form otherwise between those keys and the end of the scan stays: call the function given back with it.
 */
function useUnwound(now: () => DeskForm, change: (form: DeskForm) => void) {
  const before = useRef<DeskForm | null>(null)
  useUnwind({
    remember: () => {
      before.current = now()
    },
    takeBack: () => {
      if (before.current !== null) change(before.current)
    },
  })
  return (step: (form: DeskForm) => DeskForm): void => {
    if (before.current !== null) before.current = step(before.current)
  }
}

export type FormKeeper = ReturnType<typeof useForm>
