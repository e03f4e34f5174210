import { useKeptHere } from '../../session/kept-here.ts'
import { useTell } from '../../talk/use-tell.ts'
import { findField } from './FindSheet.tsx'
import { focusLater } from './focus.ts'

/** The way back, where the keyboard goes after a press. */
export const undoButton = 'sheets-unused-undo'

/** What the last press did; `pressId` null: it was taken back. */
type Done = { pressId: string | null; count: number } | null
const nothing: Done = null

/** Says that sheets were not used, and takes the last such press back; kept while other rooms are looked at. */
export function useUnused() {
  const setting = useTell('sheet.set-unused')
  const undoing = useTell('sheet.undo-unused')
  const [done, put] = useKeptHere<Done>('sheets-unused', nothing)

  async function set(numbers: readonly number[]): Promise<boolean> {
    const answer = await setting.tell({ numbers: [...numbers] })
    if (!answer.ok) return false
    put({ pressId: answer.value.pressId, count: answer.value.numbers.length })
    focusLater(undoButton)
    return true
  }

  async function undo(): Promise<void> {
    if (done?.pressId === null || done === null) return
    const answer = await undoing.tell({ pressId: done.pressId })
    if (!answer.ok) return
    put({ pressId: null, count: answer.value.numbers.length })
    focusLater(findField)
  }

  return { set, undo, done, busy: setting.busy || undoing.busy, failure: setting.failure ?? undoing.failure }
}
