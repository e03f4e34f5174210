import { useRef, useState } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { usePreferences } from '../session/preferences.ts'
import { useTell } from '../talk/use-tell.ts'

export type PrintState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'sent'; printer: string }
  | { kind: 'failed'; failure: Failure }

/** Sends one badge to this machine's printer, in the format chosen under the printing room. */
export function usePrint() {
  const { printer, format } = usePreferences()
  const { tell } = useTell('badge.print')
  const [state, setState] = useState<PrintState>({ kind: 'idle' })
  const [badgeId, setBadgeId] = useState<string | null>(null)
  const latest = useRef(0)

  async function print(badgeId: string): Promise<void> {
    const mine = ++latest.current
    setState({ kind: 'sending' })
    setBadgeId(badgeId)
    const answer = await tell({ badgeIds: [badgeId], printer, format })
    // A slow printer may answer when the next person stands here already; the queue shows that one.
    if (latest.current !== mine) return
    setState(answer.ok ? { kind: 'sent', printer: answer.value.printer } : { kind: 'failed', failure: answer.failure })
  }

  function forget(): void {
    latest.current++
    setState({ kind: 'idle' })
    setBadgeId(null)
  }

  return {
    state,
    /** The badge the state speaks of; null before the first print. */
    badgeId,
    print,
    forget,
  }
}

export type Printing = ReturnType<typeof usePrint>
