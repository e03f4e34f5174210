import { useEffect, useRef, useState } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import { useUnwind } from '../scan/hub.ts'
import { useSealedDraft } from '../session/sealed-draft.ts'
import { blankForm, type DeskForm } from './form.ts'
import { isTouched, startForm, withPart } from './group.ts'

/** Somebody just saved, with the form as it was: taking the registration back brings the form back too. */
type Finished = { attendeeId: string; form: DeskForm }

/** Keeps the desk's form: over a reload, over a scan whose first keys fell into it, and the former one when it is replaced. */
export function useForm(fair: Fair) {
  const [form, setForm, clear] = useSealedDraft<DeskForm>('desk', blankForm)
  const [aside, setAside] = useState<DeskForm | null>(null)
  const [finished, setFinished] = useState<Finished | null>(null)
  const lastCommune = finished?.form.communeCode ?? null
  const assumed = fair.communes.length === 1 ? (fair.communes[0] ?? null) : lastCommune
  const latest = useLatest(form, setForm)

  /** Takes another form, the present one put aside where it is not the same person's. */
  function replace(next: DeskForm, putAside: boolean): void {
    if (putAside) setAside(form)
    setForm(next)
  }

  function startAnew(kept: DeskForm['kept']): void {
    clear()
    if (kept !== null) setForm(startForm(kept))
  }

  /** Empties the form; what was in it can be brought back. */
  function reset(): void {
    if (isTouched(form)) setAside(form)
    startAnew(form.kept)
  }

  /** Empties the form for good: its person is in the database. `kept`: what the group's next person starts from. */
  function finish(attendeeId: string, kept: DeskForm['kept']): void {
    setFinished({ attendeeId, form })
    setAside(null)
    startAnew(kept)
  }

  /** A registration was taken back: its form lies aside again, where this desk still has it. */
  function unfinish(attendeeId: string): void {
    if (finished?.attendeeId === attendeeId) setAside({ ...finished.form, known: null })
  }

  function bringBack(): void {
    if (aside === null) return
    setAside(isTouched(form) ? form : null)
    setForm(aside)
  }

  return {
    form,
    aside,
    /** The form as it is by now, for answers that come back after a while. */
    now: () => latest.current,
    change: (part: Partial<DeskForm>) => setForm((former) => withPart(former, part, assumed)),
    update: setForm,
    replace,
    reset,
    finish,
    unfinish,
    bringBack,
  }
}

/** The form as it is by now. The first keys of a scan may press the desk's own keys (digits give consent): it goes back to before them. */
function useLatest(form: DeskForm, setForm: (form: DeskForm) => void): { current: DeskForm } {
  const before = useRef(form)
  const latest = useRef(form)
  useEffect(() => {
    latest.current = form
  })
  useUnwind({
    remember: () => {
      before.current = form
    },
    takeBack: () => setForm(before.current),
  })
  return latest
}

export type FormKeeper = ReturnType<typeof useForm>
