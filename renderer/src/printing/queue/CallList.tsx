import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PrintJob } from '../../../../shared/contract/printing.ts'
import { Panel } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useWords } from '../../session/words.ts'
import styles from './call.module.css'
import { CallBoard } from './CallBoard.tsx'
import { Handed, handedKey } from './Handed.tsx'
import type { QueueWork } from './use-queue-work.ts'

/** People whose badge came out late, in the order of printing: called by name, and gone from here once they have it. */
export function CallList({ jobs, work }: { jobs: readonly PrintJob[]; work: QueueWork }) {
  // With the last name the board over the screen goes too, and does not come back by itself with the next.
  return jobs.length === 0 ? null : <Names jobs={jobs} work={work} />
}

function Names({ jobs, work }: { jobs: readonly PrintJob[]; work: QueueWork }) {
  const text = useWords().printing.call
  const [isLarge, setLarge] = useState(false)
  const [first] = jobs
  useShortcuts(first === undefined || work.busy ? {} : { [handedKey.code]: () => void work.handOver([first.id]) }, {
    overSheets: isLarge,
  })
  return (
    <Panel title={text.title}>
      <p className={styles['note']}>{text.note}</p>
      <ol className={styles['people']} aria-label={text.title}>
        {jobs.map((job, at) => (
          <li key={job.id} className={styles['person']}>
            <strong className={styles['number']}>{job.firstNumber}</strong>
            <span className={styles['name']}>{job.fullName}</span>
            <Handed
              compact
              fullName={job.fullName ?? ''}
              isFirst={at === 0}
              onHanded={() => void work.handOver([job.id])}
            />
          </li>
        ))}
      </ol>
      <div className={styles['buttons']}>
        <Button variant="default" onClick={() => setLarge(true)}>
          {text.large}
        </Button>
        <Button variant="default" onClick={() => void work.handOver(jobs.map(({ id }) => id))}>
          {text.handedAll}
        </Button>
      </div>
      {isLarge && <CallBoard jobs={jobs} onHanded={(id) => void work.handOver([id])} onClose={() => setLarge(false)} />}
    </Panel>
  )
}
