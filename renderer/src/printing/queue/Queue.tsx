import { useState } from 'react'
import { Choice } from '../../parts/Choice.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { NumberByHand } from '../../parts/NumberByHand.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { useWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { usePrinting } from '../use-printing.ts'
import { Batches } from '../batches/Batches.tsx'
import { unfinished } from '../batches/batch-state.ts'
import { CallList } from './CallList.tsx'
import { fromBefore, inOrder, toCall, type Standings } from './job-order.ts'
import { JobList } from './JobList.tsx'
import { PrinterPanel } from './PrinterPanel.tsx'
import styles from './queue.module.css'
import { Reprint } from './Reprint.tsx'
import { Restarted } from './Restarted.tsx'
import { Troubles } from './Troubles.tsx'
import { useQueueWork, type QueueWork } from './use-queue-work.ts'

/** The history is longer; its newest part is what anybody looks for. */
const mostShown = 200

/** What the paper is doing: the queue, printers in trouble, who is to be called, and this machine's printer. */
export function Queue() {
  const { open, queue, printers, failure } = usePrinting()
  const work = useQueueWork()
  const jobs = open ?? []
  const standings = new Map(queue?.printers.map(({ name, standing }) => [name, standing]))
  return (
    <>
      <FailureNotice failure={failure} />
      <Troubles queue={queue} jobs={jobs} printers={printers} />
      <Restarted jobs={fromBefore(jobs)} work={work} />
      <div className={styles['two']}>
        <div className={styles['column']}>
          <Batches batches={unfinished(queue?.batches ?? [])} />
          <Jobs open={open === undefined ? undefined : inOrder(jobs)} standings={standings} work={work} />
        </div>
        <div className={styles['column']}>
          <CallList jobs={toCall(jobs, standings)} work={work} />
          <PrinterPanel printers={printers} />
        </div>
      </div>
      {work.written !== null && <NumberByHand {...work.written} onClose={work.closeWritten} />}
      {work.reprinting !== null && <Reprint job={work.reprinting} work={work} />}
    </>
  )
}

function Jobs({
  open,
  standings,
  work,
}: {
  open: ReturnType<typeof inOrder> | undefined
  standings: Standings
  work: QueueWork
}) {
  const text = useWords().printing.queue
  const [scope, setScope] = useState<'open' | 'all'>('open')
  const all = useAsk('print-job.list', { scope: 'all', limit: mostShown }, { when: scope === 'all' })
  const shown = scope === 'open' ? open : all.value
  const scopes = (['open', 'all'] as const).map((value) => ({ value, label: text.scope[value] }))
  return (
    <Panel className={styles['list']}>
      <div className={styles['head']}>
        <Choice label={text.scopeLabel} hideLabel compact options={scopes} value={scope} onChoose={setScope} />
        {shown !== undefined && shown.length > 0 && (
          <p className={styles['hints']}>
            <span>
              <Key name="↑" /> <Key name="↓" /> {text.move}
            </span>
            <span>
              <Key name="Home" /> <Key name="End" /> {text.firstAndLast}
            </span>
          </p>
        )}
      </div>
      <FailureNotice failure={work.failure ?? all.failure} />
      {shown?.length === 0 && scope === 'open' && <Empty title={text.empty} next={text.emptyNext} />}
      {shown?.length === 0 && scope === 'all' && <Empty title={text.emptyAll} />}
      {shown !== undefined && shown.length > 0 && (
        <JobList key={scope} jobs={shown} standings={standings} busy={work.busy} onAct={work.act} />
      )}
      {scope === 'all' && shown?.length === mostShown && <p className={styles['soft']}>{text.shortened(mostShown)}</p>}
    </Panel>
  )
}
