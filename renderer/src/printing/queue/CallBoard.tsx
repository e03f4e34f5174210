import { Button } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'
import type { PrintJob } from '../../../../shared/contract/printing.ts'
import { Handed } from './Handed.tsx'
import { Key } from '../../parts/Key.tsx'
import { useWords } from '../../session/words.ts'
import styles from './call.module.css'

/** More names than fit on a screen that is read from afar; the others follow as these are called. */
const mostAtOnce = 5

/** The call list over the whole screen, for a laptop turned to the crowd. */
export function CallBoard({
  jobs,
  onHanded,
  onClose,
}: {
  jobs: readonly PrintJob[]
  onHanded: (jobId: string) => void
  onClose: () => void
}) {
  const words = useWords()
  const text = words.printing.call
  const board = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = board.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={board} className={styles['board']} aria-label={text.title} onCancel={onClose}>
      <header className={styles['boardHead']}>
        <h2>{text.title}</h2>
        <p>{text.largeNote}</p>
        <Button variant="default" onClick={onClose}>
          {words.common.close}
          <Key gap name={words.common.keys.escape} />
        </Button>
      </header>
      <ol className={styles['boardPeople']}>
        {jobs.slice(0, mostAtOnce).map((job, at) => (
          <li key={job.id}>
            <strong>{job.firstNumber}</strong>
            <span>{job.fullName}</span>
            <Handed fullName={job.fullName ?? ''} isFirst={at === 0} onHanded={() => onHanded(job.id)} />
          </li>
        ))}
      </ol>
      {jobs.length > mostAtOnce && <p className={styles['more']}>{text.more(jobs.length - mostAtOnce)}</p>}
    </dialog>
  )
}
