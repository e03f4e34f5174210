import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { usePrintingWords } from '../words.ts'
import { useTell } from '../../talk/use-tell.ts'
import { stateOf, type Batch } from './batch-state.ts'
import styles from './batches.module.css'

/**
 * How far stacks have come, each to be stopped and gone on with; nothing where there is none. `most`: so many at a time,
 * the others a link away in the queue.
 */
export function Batches({ batches, most = batches.length }: { batches: readonly Batch[]; most?: number }) {
  const text = usePrintingWords().stacks.batch
  if (batches.length === 0) return null
  return (
    <section aria-label={text.title} className={styles['batches']}>
      {batches.slice(0, most).map((batch) => (
        <BatchLine key={batch.id} batch={batch} />
      ))}
      {batches.length > most && <Link href="/printing">{text.more(batches.length - most)}</Link>}
    </section>
  )
}

const aMinute = 60_000

function BatchLine({ batch }: { batch: Batch }) {
  const text = usePrintingWords().stacks.batch
  const cancelling = useTell('print-batch.cancel')
  const resuming = useTell('print-batch.resume')
  const state = stateOf(batch)
  const { badges, done, waiting, failed, cancelled, left } = batch
  const rest = [
    waiting > 0 ? text.waiting(waiting) : null,
    failed > 0 ? text.failed(failed) : null,
    cancelled > 0 ? text.cancelled(cancelled) : null,
    state === 'going' && left !== null ? text.left(Math.round(left / aMinute)) : null,
  ].filter((part) => part !== null)
  return (
    <div className={styles['batch']} data-state={state}>
      <div className={styles['words']} role="status">
        {state === 'done' && <Icon name="good" size={18} />}
        {state === 'stuck' && <Icon name="bad" size={18} />}
        <strong>{text.done(done, badges)}</strong>
        {rest.length > 0 && <span>{rest.join(' · ')}</span>}
        <span className={styles['soft']}>
          {batch.printer === '' ? text.fromNowhere(timeOf(batch.at)) : text.from(timeOf(batch.at), batch.printer)}
        </span>
      </div>
      <progress className={styles['bar']} max={badges} value={done} aria-label={text.done(done, badges)} />
      <div className={styles['moves']}>
        {state === 'going' && (
          <Button
            variant="default"
            loading={cancelling.busy}
            onClick={() => void cancelling.tell({ batchId: batch.id })}
          >
            {text.cancel}
          </Button>
        )}
        {failed + cancelled > 0 && (
          <Button loading={resuming.busy} onClick={() => void resuming.tell({ batchId: batch.id })}>
            {text.resume}
          </Button>
        )}
      </div>
      <FailureNotice failure={cancelling.failure ?? resuming.failure} />
    </div>
  )
}
