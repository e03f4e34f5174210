import { useRef, useState } from 'react'
import { useUnwind } from '../scan/hub.ts'
import { useSealedDraft } from '../session/sealed-draft.ts'
import { blankForm, isTouched, type DeskForm } from './form.ts'

/** Keeps the desk's form: over a reload, over a scan whose first keys fell into it, and the former one when it is replaced. */
export function useForm() {
  const [form, setForm, clear] = useSealedDraft<DeskForm>('desk', blankForm)
  const [aside, setAside] = useState<DeskForm | null>(null)
  const before = useRef(form)
  // The first keys of a scan may press the desk's own keys (digits give consent): the form goes back to before them.
  useUnwind({
    remember: () => {
      before.current = form
    },
    takeBack: () => setForm(before.current),
  })

  /** Takes another form, the present one put aside where it is not the same person's. */
  function replace(next: DeskForm, putAside: boolean): void {
    if (putAside) setAside(form)
    setForm(next)
  }

  /** Empties the form; what was in it can be brought back. */
  function reset(): void {
    if (isTouched(form)) setAside(form)
    clear()
  }

  /** Empties the form for good: its person is in the database. */
  function finish(): void {
    setAside(null)
    clear()
  }

  function bringBack(): void {
    if (aside === null) return
    setAside(isTouched(form) ? form : null)
    setForm(aside)
  }

  return {
    form,
    aside,
    change: (part: Partial<DeskForm>) => setForm((former) => ({ ...former, ...part })),
    replace,
    reset,
    finish,
    bringBack,
  }
}

export type FormKeeper = ReturnType<typeof useForm>
