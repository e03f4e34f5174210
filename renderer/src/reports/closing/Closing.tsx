import { FailureNotice } from '../../parts/Notice.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { Checklist } from './Checklist.tsx'
import { FreezeFigures } from './FreezeFigures.tsx'
import { Snapshots } from './Snapshots.tsx'
import styles from './closing.module.css'

/** What is still open before the figures are frozen, the press that freezes them, and the frozen figures. */
export function Closing() {
  const { value: items, failure } = useAsk('closing.read', {})
  const { value: snapshots, failure: snapshotsFailure } = useAsk('snapshot.list', {})
  const { value: session } = useAsk('session.read', {})
  const mayFreeze = session?.role === 'office'
  if (items === undefined || snapshots === undefined) return <FailureNotice failure={failure ?? snapshotsFailure} />
  const left = items.filter(({ open, waved }) => open > 0 && waved === null).length
  return (
    <div className={styles['room']}>
      <Checklist items={items} left={left} mayWave={mayFreeze} isAgain={snapshots.length > 0} />
      <div className={styles['side']}>
        {mayFreeze && <FreezeFigures left={left} earlier={snapshots} status={session.fair?.status ?? 'open'} />}
        <Snapshots snapshots={snapshots} />
      </div>
    </div>
  )
}
