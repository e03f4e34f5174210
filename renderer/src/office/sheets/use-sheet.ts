import { useState } from 'react'
import type { Failure } from '../../../../shared/failure.ts'
import { sound } from '../../parts/sound.ts'
import { today } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import { isBadge, isBlank, readRow, type RowProblem, type SheetRead, timeWritten } from './row.ts'
import { useTypedRows } from './typed-rows.ts'

/** One sheet being typed: its rows as they stand, and what typing does to them. `usual` is the letter of this desk's badges. */
export function useSheet(read: SheetRead, usual: string, heldOn: string) {
  const typed = useTypedRows(read)
  const { rowNow, put } = typed
  const enter = useTell('sheet.enter')
  // A rehearsal is held before the day of the fair.
  const day = heldOn < today() ? heldOn : today()

  /** Writes the badge number in full, and says whether it is one. */
  function completeBadge(row: number): boolean {
    const { text } = rowNow(row)
    const badge = typed.badgeOf(row, usual)
    const problem: RowProblem | null = isBadge(badge) ? null : { field: 'badge', kind: 'badge' }
    if (problem !== null) sound('bad')
    if (badge !== text.badge || problem !== null) put(row, { text: { ...text, badge }, problem })
    return problem === null
  }

  /** Saves a row; the next may be typed meanwhile. What is wrong stays on the row, with what to do. */
  async function save(row: number): Promise<void> {
    const { state, text: before } = rowNow(row)
    if (state !== 'typed' || isBlank(before)) return
    const time = timeWritten(before.time.trim() === '' ? typed.timeFor(row) : before.time)
    const text = { ...before, badge: typed.badgeOf(row, usual) }
    const answer = readRow({ ...text, time }, { vacancies: read.vacancies, day })
    if ('problem' in answer) {
      sound('bad')
      put(row, { text, problem: answer.problem })
      return
    }
    put(row, { text: { ...text, time }, state: 'saving', problem: null })
    const told = await enter.tell({ number: read.sheet.number, row, ...answer.said })
    // Typed on meanwhile: what is on screen is newer than the answer.
    if (rowNow(row).state !== 'saving') return
    if (!told.ok) sound('bad')
    if (!told.ok) put(row, { state: 'typed', problem: refused(told.failure) })
    else
      put(row, {
        state: 'saved',
        fullName: told.value.fullName,
        text: { ...text, time, badge: told.value.badgeNumber },
      })
  }

  return {
    ...typed,
    ...useRemoval(read, typed.drop),
    completeBadge,
    save,
    /** Rows typed and not saved. */
    unsaved: () =>
      typed.rowsNow().flatMap(({ text, state }, index) => (state === 'typed' && !isBlank(text) ? index + 1 : [])),
  }
}

export type SheetWork = ReturnType<typeof useSheet>

/** Takes a row off the sheet: the interview it was is taken back, unless a phone told of it too. */
function useRemoval({ entries }: SheetRead, drop: (row: number) => void) {
  const undo = useTell('interview.undo')
  const [failure, setFailure] = useState<Failure | null>(null)

  async function remove(row: number): Promise<void> {
    const entry = entries.find((one) => one.row === row)
    const answer = entry ? await undo.tell({ interviewId: entry.interviewId, ofSheet: true }) : null
    setFailure(answer?.ok === false ? answer.failure : null)
    if (answer?.ok !== false) drop(row)
  }

  return { remove, failure }
}

function refused({ code, detail, field }: Failure): RowProblem {
  return { field: field === 'at' ? 'time' : 'badge', kind: 'refused', code, detail }
}
