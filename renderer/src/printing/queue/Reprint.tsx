import { Button } from '@mantine/core'
import type { PrintJob } from '../../../../shared/contract/printing.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { timesOnPaper } from '../../parts/times-on-paper.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { usePrintingWords } from '../words.ts'
import { numbersOf, whoOf } from './job-words.ts'
import styles from './queue.module.css'
import type { QueueWork } from './use-queue-work.ts'

/** A reprint is deliberate: it says how often this badge has come out before it prints one more. */
export function Reprint({ job, work }: { job: PrintJob; work: QueueWork }) {
  const words = usePrintingWords()
  const text = words.printQueue.reprint
  const { value: prints } = useAsk('badge.prints', { badgeId: job.badgeId ?? '' })
  const times = prints === undefined ? undefined : timesOnPaper(prints)
  return (
    <Dialog title={text.title} onClose={work.closeReprint}>
      <div className={styles['ask']}>
        <p>
          <strong>{whoOf(job, words.printing)}</strong> {numbersOf(job, words.printing)}
        </p>
        <p>{times === undefined ? words.common.loading : text.printed(times)}</p>
        <p className={styles['soft']}>{text.sameCode}</p>
        <FailureNotice failure={work.failure} />
        <div className={styles['moves']}>
          <Button data-autofocus loading={work.busy} onClick={() => void work.printAgain(job)}>
            {text.do}
          </Button>
          <Button variant="default" onClick={work.closeReprint}>
            {words.common.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
