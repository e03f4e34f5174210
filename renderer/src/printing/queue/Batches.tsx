import { Button } from '@mantine/core'
import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './queue.module.css'

type Batch = OutputOf<'print-queue.read'>['batches'][number]

/** Stacks that are not finished, each with how far it is. */
export function Batches({ batches }: { batches: readonly Batch[] }) {
  const cancel = useTell('print-batch.cancel')
  const resume = useTell('print-batch.resume')
  const open = batches.filter(({ done, badges }) => done < badges)
  if (open.length === 0) return null
  return (
    <Panel>
      {open.map((batch) => (
        <BatchProgress
          key={batch.id}
          batch={batch}
          onCancel={() => void cancel.tell({ batchId: batch.id })}
          onResume={() => void resume.tell({ batchId: batch.id })}
        />
      ))}
      <FailureNotice failure={cancel.failure ?? resume.failure} />
    </Panel>
  )
}

function BatchProgress({
  batch: { at, printer, badges, done, waiting, failed, cancelled },
  onCancel,
  onResume,
}: {
  batch: Batch
  onCancel: () => void
  onResume: () => void
}) {
  const { batch: text, systemsPrinter } = useWords().printing
  const title = text.title(timeOf(at), printer || systemsPrinter)
  return (
    <div className={styles['batch']}>
      <strong>{title}</strong>
      <span className={styles['soft']}>{text.rest(waiting, failed, cancelled)}</span>
      <progress className={styles['bar']} value={done} max={badges} aria-label={title} />
      <span className={styles['done']}>{text.progress(done, badges)}</span>
      <div className={styles['moves']}>
        {waiting > 0 && (
          <Button size="compact-md" variant="default" onClick={onCancel}>
            {text.cancel}
          </Button>
        )}
        {failed + cancelled > 0 && (
          <Button size="compact-md" variant="default" onClick={onResume}>
            {text.resume}
          </Button>
        )}
      </div>
    </div>
  )
}
