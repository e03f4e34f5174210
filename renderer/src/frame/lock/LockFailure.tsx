import type { Failure } from '../../../../shared/failure.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useLockWords } from './words.ts'

/** Why the lock did not open; after many wrong tries it says for how long to wait. */
export function LockFailure({ failure }: { failure: Failure | null }) {
  const words = useLockWords()
  if (failure?.code !== 'too-many-tries' || failure.detail === undefined) return <FailureNotice failure={failure} />
  return <Notice tone="bad">{words.lock.wait(Number(failure.detail))}</Notice>
}
