import { Icon } from '../parts/Icon.tsx'
import { FailureNotice } from '../parts/Notice.tsx'
import { Empty, Panel } from '../parts/Page.tsx'
import partStyles from '../parts/parts.module.css'
import { timeOf } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './office.module.css'

const iconOf = { queued: 'waiting', sent: 'good', failed: 'bad' } as const

/** Every print job and what became of it: nothing is ever lost in silence between us and the printer. */
export function PrintQueue() {
  const words = useWords()
  const { value: jobs, failure } = useAsk('print-job.list', {})
  const text = words.office.printing
  return (
    <Panel title={text.queue}>
      <FailureNotice failure={failure} />
      {jobs?.length === 0 && <Empty title={text.queueEmpty} next={text.queueEmptyNext} />}
      {jobs !== undefined && jobs.length > 0 && (
        <table className={partStyles['table']}>
          <thead>
            <tr>
              {[text.column.at, text.column.printer, text.column.badges, text.column.status].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jobs.slice(0, 50).map((job) => (
              <tr key={job.id}>
                <td className={partStyles['figure']}>{timeOf(job.at)}</td>
                <td>{job.printer === '' ? text.printerDefault : job.printer}</td>
                <td className={partStyles['figure']}>{job.badges}</td>
                <td>
                  <span className={styles['status']} data-status={job.status}>
                    <Icon name={iconOf[job.status]} size={18} />
                    {text.status[job.status]}
                  </span>
                  {job.reason !== null && <div className={styles['soft']}>{text.reason[job.reason]}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
