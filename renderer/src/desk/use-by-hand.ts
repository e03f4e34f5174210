import { useState } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { sound } from '../parts/sound.ts'
import { useTell } from '../talk/use-tell.ts'
import type { StripState } from './strip-state.ts'
import type { Printing } from './use-print.ts'
import type { Saved } from './use-save.ts'

/** A number to be written on a blank badge by hand, and whose it is. */
export type HandWritten = { badgeId: string; number: string; fullName: string }

/**
 * *Viết tay*: the number of the person just saved, shown for the helper who writes it; what was to be printed of it is
 * called off. The number is shown before the house has answered: it is right whatever the printer does.
 */
export function useByHand(saved: Saved | null, say: (state: StripState) => void, print: Printing) {
  const { tell } = useTell('badge.by-hand')
  const [shown, setShown] = useState<HandWritten | null>(null)
  const [failed, setFailed] = useState<{ badgeId: string; failure: Failure } | null>(null)
  const [writtenId, setWrittenId] = useState<string | null>(null)

  function open(): void {
    const badge = saved?.attendee.badge ?? null
    if (saved === null || badge === null) {
      sound('attention')
      say({ kind: 'nothing-to-write' })
      return
    }
    setFailed(null)
    setShown({ badgeId: badge.id, number: badge.number, fullName: saved.attendee.fullName })
    void write(badge.id)
  }

  async function write(badgeId: string): Promise<void> {
    const answer = await tell({ badgeId })
    if (!answer.ok) {
      sound('bad')
      setFailed({ badgeId, failure: answer.failure })
      return
    }
    setWrittenId(badgeId)
    // What became of the print is over; what is asked for from now on is another.
    print.forgetOf(badgeId)
  }

  return {
    open,
    close: () => setShown(null),
    /** What is shown now; null when the sheet is closed. */
    shown,
    /** Why the print of what is shown could not be called off; the answer about a former badge is none of it. */
    failure: failed !== null && failed.badgeId === shown?.badgeId ? failed.failure : null,
    /** The badge last written by hand. */
    writtenId,
  }
}

export type ByHandWork = ReturnType<typeof useByHand>
