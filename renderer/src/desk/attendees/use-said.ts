import { useState, type ReactNode } from 'react'
import { sound } from '../../parts/sound.ts'
import { useTell } from '../../talk/use-tell.ts'
import { usePeopleWords } from './words.ts'
import type { Tone } from '../../parts/Notice.tsx'
import type { Failure } from '../../../../shared/failure.ts'

/** What was just done, in a sentence; `actionId` while it can be taken back. */
export type Said = { tone: Tone; text: ReactNode; actionId: string | null }

export type Say = (said: Said | null) => void
/** Says more about something already said, unless something else was said since. */
export type SayMore = (said: Said, more: Said) => void

/** Says what was done last in this room, and takes it back where asked. */
export function useSaid() {
  const words = usePeopleWords()
  const [said, setSaid] = useState<Said | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const undoing = useTell('action.undo')

  function say(next: Said | null): void {
    setFailure(null)
    setSaid(next)
    if (next !== null) sound(next.tone === 'good' ? 'good' : 'attention')
  }

  const sayMore: SayMore = (former, more) => {
    if (more.tone === 'attention') sound('attention')
    setSaid((current) => (current === former ? more : current))
  }

  /** A hint has been read once the clerk goes on; what was done stays, with its way back. */
  function forgetHint(): void {
    setSaid((current) => (current?.tone === 'info' ? null : current))
  }

  async function undo(): Promise<void> {
    if (said === null || said.actionId === null || undoing.busy) return
    const answer = await undoing.tell({ actionId: said.actionId })
    if (answer.ok) say({ tone: 'good', text: words.attendees.undone, actionId: null })
    else {
      sound('bad')
      setFailure(answer.failure)
    }
  }

  return { said, say, sayMore, forgetHint, undo, undoing: undoing.busy, failure }
}

export type SaidWork = ReturnType<typeof useSaid>

/** The ways of saying something. */
export type Saying = Pick<SaidWork, 'say' | 'sayMore' | 'forgetHint'>
