import { focusFor, focusScan, idOf } from './focus.ts'
import { toggleKept } from './group.ts'
import type { FormKeeper } from './use-form.ts'
import type { KnownWork } from './use-known.ts'
import type { Saved } from './use-save.ts'

/** What the desk's own keys do to the form. */
export function useDeskKeys(keeper: FormKeeper, known: KnownWork, result: Saved | null) {
  /** Without papers: from the strip on to the name, from the number on to what comes after it. */
  function togglePapers(): void {
    const withoutPapers = !keeper.form.withoutPapers
    keeper.change({ withoutPapers })
    const at = document.activeElement?.id
    if (withoutPapers && at === idOf('scan')) focusFor('fullName')
    if (withoutPapers && at === idOf('idNumber')) focusFor('communeCode')
  }

  function toggleGroup(): void {
    const last = result?.attendee
    keeper.update((form) =>
      toggleKept(
        form,
        last === undefined
          ? null
          : { communeCode: last.communeCode, village: last.village ?? '', phone: last.phone ?? '' },
      ),
    )
  }

  function escape(): void {
    const { known: taken } = keeper.form
    if (taken !== null && !taken.certain) known.forget()
    else focusScan()
  }

  return { togglePapers, toggleGroup, escape }
}
