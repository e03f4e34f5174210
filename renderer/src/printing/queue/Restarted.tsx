import { Button } from '@mantine/core'
import type { PrintJob } from '../../../../shared/contract/printing.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useTell } from '../../talk/use-tell.ts'
import { usePrintingWords } from '../words.ts'
import styles from './queue.module.css'
import type { QueueWork } from './use-queue-work.ts'

/** What waited when the program was last closed: people may have gone, so somebody says whether it is still wanted. */
export function Restarted({ jobs, work }: { jobs: readonly PrintJob[]; work: QueueWork }) {
  const text = usePrintingWords().printQueue.restarted
  const resume = useTell('print-queue.resume')
  if (jobs.length === 0) return null
  return (
    <>
      <Notice
        tone="attention"
        title={
          jobs.some(({ document }) => document !== null)
            ? text.titleJobs(jobs.length)
            : text.title(jobs.reduce((sum, { badges }) => sum + badges, 0))
        }
        action={
          <div className={styles['moves']}>
            <Button loading={resume.busy} onClick={() => void resume.tell({})}>
              {text.resume}
            </Button>
            <Button variant="default" onClick={() => void work.cancelAll(jobs.map(({ id }) => id))}>
              {text.cancel}
            </Button>
          </div>
        }
      >
        {text.note}
      </Notice>
      <FailureNotice failure={resume.failure} />
    </>
  )
}
