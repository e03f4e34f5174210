import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useKeptHere } from '../../session/kept-here.ts'
import { useWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { Troubles } from '../queue/Troubles.tsx'
import { useWatch } from '../queue/use-watch.ts'
import { Ahead } from './Ahead.tsx'
import { Batches } from './Batches.tsx'
import { Blanks } from './Blanks.tsx'
import { Chosen } from './Chosen.tsx'
import { PaperChoice } from './PaperChoice.tsx'
import styles from './stacks.module.css'
import { TaskChoice, type Task } from './TaskChoice.tsx'
import { usePaper } from './use-paper.ts'

const first: Task = 'ahead'

/** As the queue asks, so that both show one answer. */
const mostOpen = 1000
const noJobs: OutputOf<'print-job.list'> = []

/** Many badges at once: people registered ahead, numbered badges without a name, a choice of people, a PDF. */
export function Stacks() {
  const words = useWords()
  const [task, choose] = useKeptHere<Task>('stack-task', first)
  const paper = usePaper()
  const queue = useAsk('print-queue.read', {})
  const printers = useAsk('printer.list', {})
  const jobs = useAsk('print-job.list', { scope: 'open', limit: mostOpen })
  useWatch(queue.again)
  return (
    <div className={styles['stacks']}>
      <div className={styles['work']}>
        <FailureNotice failure={queue.failure ?? printers.failure} />
        <Troubles queue={queue.value} jobs={jobs.value ?? noJobs} printers={printers.value} />
        <Batches batches={queue.value?.batches ?? []} />
        <TaskChoice task={task} onChoose={choose} />
        <section aria-label={words.stacks.tasks[task]} className={styles['task']}>
          {task === 'ahead' && <Ahead paper={paper} onBlanks={() => choose('blanks')} />}
          {task === 'blanks' && <Blanks paper={paper} />}
          {task === 'chosen' && <Chosen paper={paper} />}
        </section>
      </div>
      <div className={styles['side']}>
        <PaperChoice paper={paper} printers={printers.value} />
      </div>
    </div>
  )
}
