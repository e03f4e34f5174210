import type { PrintJob } from '../../../../shared/contract/printing.ts'
import type { StartWords } from '../../../../shared/words/vi-at-start.ts'
import { timesOnPaper } from '../../parts/times-on-paper.ts'
import { timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import styles from './attendees.module.css'

/** How often a badge came to paper, and where: a number seen twice in the hall is asked about here. */
export function Prints({ prints }: { prints: readonly PrintJob[] }) {
  const words = useWords()
  const text = words.paper.prints
  if (prints.length === 0) return null
  return (
    <div className={styles['prints']}>
      <p>
        <strong>{text.times(timesOnPaper(prints))}</strong>
      </p>
      <ul aria-label={text.label}>
        {prints.map((job) => (
          <li key={job.id}>{lineOf(job, words)}</li>
        ))}
      </ul>
    </div>
  )
}

function lineOf(job: PrintJob, words: StartWords): string {
  const text = words.paper.prints
  const status = text.status[job.status]
  const where = job.status === 'by-hand' || job.printer === '' ? [] : [job.printer]
  return [timeOf(job.at), ...where, job.kind === 'reprint' ? text.again : null, status].filter(Boolean).join(' · ')
}
