import type { PrinterStanding, PrintJob } from '../../../../shared/contract/printing.ts'
import { Button } from '@mantine/core'
import { Key } from '../../parts/Key.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { actionKeys, actionsOf, type JobAction } from './job-actions.ts'
import { aboutOf, numbersOf, toneOf, whoOf, whyOf } from './job-words.ts'
import styles from './queue.module.css'
import { Status } from './Status.tsx'

/** One job; the one under the cursor lies open with what can be done about it. */
export function JobRow({
  job,
  standing,
  day,
  isCursor,
  onEnter,
  onAct,
}: {
  job: PrintJob
  standing: PrinterStanding | undefined
  /** Where it is not the day of the newest. */
  day: string | null
  isCursor: boolean
  onEnter: () => void
  onAct: (action: JobAction) => void
}) {
  const text = useWords().printing
  const tone = toneOf(job, standing)
  const why = whyOf(job, standing, text)
  const actions = isCursor ? actionsOf(job) : []
  return (
    <li className={styles['job']} data-cursor={isCursor} data-tone={tone}>
      <button
        type="button"
        className={styles['row']}
        data-job={job.id}
        tabIndex={isCursor ? 0 : -1}
        aria-expanded={isCursor}
        onFocus={onEnter}
        onClick={onEnter}
      >
        <span className={styles['time']}>
          {timeOf(job.at)}
          {day !== null && <span className={styles['day']}>{day}</span>}
        </span>
        <span className={styles['who']}>
          <span className={styles['name']}>
            <span className={styles['number']}>{numbersOf(job, text)}</span> {whoOf(job, text)}
          </span>
          <span className={styles['soft']}>{aboutOf(job, text)}</span>
        </span>
        <span className={styles['state']}>
          <Status tone={tone} words={text.status[job.status]} />
          {why !== '' && <span className={styles['soft']}>{why}</span>}
        </span>
      </button>
      {actions.length > 0 && (
        <div className={styles['actions']}>
          {actions.map((action, at) => (
            <Button
              key={action}
              size="compact-md"
              variant={at === 0 && job.status === 'failed' ? 'filled' : 'default'}
              aria-keyshortcuts={actionKeys[action].aria}
              onClick={() => onAct(action)}
            >
              {text.queue.action[action]}
              <Key gap name={actionKeys[action].shown} />
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}
