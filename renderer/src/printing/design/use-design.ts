import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { BadgeDesign } from '../../../../shared/contract/badge-design.ts'
import { useKeptHere } from '../../session/kept-here.ts'
import { question, questions } from '../../talk/questions.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'

/** A design with its pictures, as saved or as it is being changed. */
export type Drafted = OutputOf<'badge-design.read'>

/** What is being changed; kept in memory over a change of rooms. Null: nothing is. */
const nothing = null as Drafted | null

/** The design as it is being changed, saving it, and going back to what is saved. */
export function useDesign() {
  const saved = useAsk('badge-design.read', {})
  const [draft, keep, now] = useKeptHere('badge-design', nothing)
  const saving = useSave()
  const [justSaved, setJustSaved] = useState(false)
  const shown = draft ?? saved.value
  const isChanged = draft !== null && saved.value !== undefined && !isSame(draft, saved.value)

  function change(part: Partial<Drafted>): void {
    const from = now() ?? saved.value
    if (from === undefined) return
    setJustSaved(false)
    keep({ ...from, ...part })
  }

  async function save(): Promise<void> {
    const wanted = now()
    if (wanted === null || saved.value === undefined || saving.busy) return
    if (!(await saving.save(wanted, saved.value))) return
    // Known before the news of it comes: the badge must not fall back to the old design for a blink.
    questions.setQueryData(question('badge-design.read', {}).queryKey, wanted)
    // What was changed while it was being saved is not saved yet.
    if (now() === wanted) keep(nothing)
    setJustSaved(true)
  }

  return {
    shown,
    isChanged,
    justSaved: justSaved && !isChanged,
    busy: saving.busy,
    failure: saved.failure ?? saving.failure,
    change,
    changeDesign: (part: Partial<BadgeDesign>) => {
      const from = now() ?? saved.value
      if (from !== undefined) change({ design: { ...from.design, ...part } })
    },
    save,
    undo: () => {
      keep(nothing)
      saving.forget()
    },
  }
}

export type DesignWork = ReturnType<typeof useDesign>

/** Saves what differs, pictures first: a design that shows a picture is never there before it. */
function useSave() {
  const telling = useTell('badge-design.save')
  const logo = useTell('badge-design.picture')
  const back = useTell('badge-design.picture')

  function forget(): void {
    for (const one of [telling, logo, back]) one.forget()
  }

  async function save(wanted: Drafted, saved: Drafted): Promise<boolean> {
    // A picture once refused and taken out again is no failure of what is saved now.
    forget()
    if (wanted.logo !== saved.logo && !(await logo.tell({ which: 'logo', picture: wanted.logo })).ok) return false
    if (wanted.backPicture !== saved.backPicture) {
      const answer = await back.tell({ which: 'back', picture: wanted.backPicture })
      if (!answer.ok) return false
    }
    return (await telling.tell({ design: wanted.design })).ok
  }

  return {
    save,
    forget,
    busy: telling.busy || logo.busy || back.busy,
    failure: telling.failure ?? logo.failure ?? back.failure,
  }
}

function isSame(one: Drafted, other: Drafted): boolean {
  return (
    one.logo === other.logo &&
    one.backPicture === other.backPicture &&
    one.design.logo === other.design.logo &&
    one.design.back === other.design.back &&
    one.design.programme === other.design.programme &&
    one.design.fields.toSorted().join() === other.design.fields.toSorted().join()
  )
}
