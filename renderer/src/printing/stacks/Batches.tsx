import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import { batchesToShow, stateOf, type Batch } from './batch-state.ts'
import styles from './stacks.module.css'

/** So many at a time; all of them stand in the queue. */
const most = 3

/** How far stacks have come, each to be stopped and gone on with. */
export function Batches({ batches: all }: { batches: readonly Batch[] }) {
  const words = useWords()
  const text = words.stacks.batch
  const batches = batchesToShow(all)
  return (
    <Panel title={text.title}>
      {batches.length === 0 ? (
        <p className={styles['soft']}>{text.none}</p>
      ) : (
        <ul className={styles['batches']}>
          {batches.slice(0, most).map((batch) => (
            <BatchLine key={batch.id} batch={batch} />
          ))}
        </ul>
      )}
      <Link href="/printing">{text.queue}</Link>
    </Panel>
  )
}

function BatchLine({ batch }: { batch: Batch }) {
  const words = useWords()
  const text = words.stacks.batch
  const cancelling = useTell('print-batch.cancel')
  const resuming = useTell('print-batch.resume')
  const state = stateOf(batch)
  const { badges, done, waiting, failed, cancelled } = batch
  const rest = [
    waiting > 0 ? text.waiting(waiting) : null,
    failed > 0 ? text.failed(failed) : null,
    cancelled > 0 ? text.cancelled(cancelled) : null,
  ].filter((part) => part !== null)
  return (
    <li className={styles['batch']} data-state={state}>
      <span className={styles['soft']}>
        {batch.printer === '' ? text.fromNowhere(timeOf(batch.at)) : text.from(timeOf(batch.at), batch.printer)}
      </span>
      <progress className={styles['bar']} max={badges} value={done} aria-label={text.done(done, badges)} />
      <span className={styles['batchWords']} role="status">
        {state === 'done' && <Icon name="good" size={18} />}
        {state === 'stuck' && <Icon name="bad" size={18} />}
        <strong>{text.done(done, badges)}</strong>
        {rest.length > 0 && <span>{rest.join(' · ')}</span>}
      </span>
      <FailureNotice failure={cancelling.failure ?? resuming.failure} />
      {state === 'going' && (
        <Button variant="default" loading={cancelling.busy} onClick={() => void cancelling.tell({ batchId: batch.id })}>
          {text.cancel}
        </Button>
      )}
      {failed + cancelled > 0 && (
        <Button loading={resuming.busy} onClick={() => void resuming.tell({ batchId: batch.id })}>
          {text.resume}
        </Button>
      )}
    </li>
  )
}
