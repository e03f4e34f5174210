import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useKeptHere } from '../../session/kept-here.ts'
import { usePrintingWords } from '../words.ts'
import { Batches } from '../batches/Batches.tsx'
import { batchesToShow } from '../batches/batch-state.ts'
import { Troubles } from '../queue/Troubles.tsx'
import { usePrinting } from '../use-printing.ts'
import { Ahead } from './Ahead.tsx'
import { Blanks } from './Blanks.tsx'
import { Chosen } from './Chosen.tsx'
import { PaperChoice } from './PaperChoice.tsx'
import partStyles from '../../parts/parts.module.css'
import styles from './stacks.module.css'
import { TaskChoice, type Task } from './TaskChoice.tsx'
import { usePaper } from './use-paper.ts'

const first: Task = 'ahead'

/** So many at a time; all of them stand in the queue. */
const mostBatches = 2
const noJobs: OutputOf<'print-job.list'> = []

/** Many badges at once: people registered ahead, numbered badges without a name, a choice of people, a PDF. */
export function Stacks() {
  const words = usePrintingWords()
  const [task, choose] = useKeptHere<Task>('stack-task', first)
  const paper = usePaper()
  const { open, queue, printers, failure } = usePrinting()
  return (
    <div className={styles['stacks']}>
      <div className={styles['work']}>
        <FailureNotice failure={failure} />
        <Troubles queue={queue} jobs={open ?? noJobs} printers={printers} />
        <Batches batches={batchesToShow(queue?.batches ?? [])} most={mostBatches} />
        <TaskChoice task={task} onChoose={choose} />
        <section aria-label={words.stacks.tasks[task]} className={partStyles['panel']}>
          {task === 'ahead' && <Ahead paper={paper} onBlanks={() => choose('blanks')} />}
          {task === 'blanks' && <Blanks paper={paper} />}
          {task === 'chosen' && <Chosen paper={paper} />}
        </section>
      </div>
      <div className={styles['side']}>
        <PaperChoice paper={paper} printers={printers} />
      </div>
    </div>
  )
}
