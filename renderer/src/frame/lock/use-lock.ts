import { useCallback, useState } from 'react'
import type { InputOf, OutputOf } from '../../../../shared/contract.ts'
import type { Failure, Result } from '../../../../shared/failure.ts'
import { call } from '../../talk/call.ts'
import { refreshAll } from '../../talk/questions.ts'

type LockCommand = 'lock.set' | 'lock.close' | 'lock.open' | 'lock.reset'

/**
 * Gives the lock a command. Not by `useTell`: nothing of the fair is saved by it, and the top bar must not say so.
 * What a locked screen was not told is asked anew once it is open.
 */
export function useLock<Name extends LockCommand>(procedure: Name) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const tell = useCallback(
    async (input: InputOf<Name>): Promise<Result<OutputOf<Name>>> => {
      setBusy(true)
      const answer = await call(procedure, input)
      setFailure(answer.ok ? null : answer.failure)
      setBusy(false)
      if (answer.ok) refreshAll()
      return answer
    },
    [procedure],
  )
  return { tell, busy, failure, fail: setFailure }
}
