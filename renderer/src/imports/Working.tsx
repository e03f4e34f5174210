import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../shared/contract.ts'
import { call } from '../talk/call.ts'
import styles from './imports.module.css'
import { type Begun, timeLeft } from './standing.ts'
import { figure, useImportWords } from './words.ts'

/** A quarter of a second: quick enough to be seen moving. */
const askAgainAfter = 250
/** Less than this is over before it is read, ms. */
const worthSaying = 3000

type Standing = OutputOf<'import.progress'> & { left: number | null }

/** How far the host is with a file, about how long it will still be, and the way to stop it; what is decided goes on and is taken back as a whole. */
export function Working({ handle, onCancel }: { handle: string; onCancel?: () => void }) {
  const { drop } = useImportWords().imports
  const { stage, done, total, left } = useStanding(handle)
  // Once the last row is read the columns are still to be looked at: a full bar would say that it is over.
  const isRead = stage === 'reading' && total !== null && done >= total
  const text = stage === 'resting' ? drop.reading : isRead ? drop.looking : drop[stage]
  const figures =
    done === 0 ? '' : `: ${total === null ? drop.rows(figure(done)) : drop.ofRows(figure(done), figure(total))}`
  const rest = left === null || left < worthSaying ? '' : `, ${drop.left(figure(Math.ceil(left / 1000)))}`
  return (
    <div className={styles['working']} role="status">
      <progress aria-label={text} {...(total === null || done >= total ? {} : { value: done, max: total })} />
      <span>{`${text}${figures}${rest}`}</span>
      {stage === 'taking' && <span className={styles['soft']}>{drop.goesOn}</span>}
      {onCancel !== undefined && stage !== 'taking' && (
        <Button variant="default" size="compact-md" onClick={onCancel}>
          {drop.stop}
        </Button>
      )}
    </div>
  )
}

function useStanding(handle: string): Standing {
  const [standing, setStanding] = useState<Standing>({ stage: 'reading', done: 0, total: null, left: null })
  useEffect(() => {
    let begun: Begun | null = null
    let isOver = false
    async function look(): Promise<void> {
      const answer = await call('import.progress', { handle })
      if (isOver || !answer.ok) return
      const next = timeLeft(begun, answer.value, performance.now())
      begun = next.begun
      setStanding({ ...answer.value, left: next.left })
    }
    // Whoever comes back to the page is told at once.
    void look()
    const timer = setInterval(() => void look(), askAgainAfter)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [handle])
  return standing
}
