import type { Work } from '../../../../shared/contract/works.ts'
import { useNow } from '../../session/use-now.ts'
import styles from './made-file.module.css'
import { useMadeFileWords } from './words.ts'

/** Whether a work is to come or at it. */
export function isUnderWay(work: Pick<Work, 'state'> | undefined): boolean {
  return work?.state === 'running' || work?.state === 'waiting'
}

/** How far a work that is under way has come, and about how long it will still be. */
export function WorkProgress({ work: { state, done, total, startedAt } }: { work: Work }) {
  const text = useMadeFileWords()
  const now = useNow(1_000)
  if (state === 'waiting') return <span role="status">{text.waiting}</span>
  if (total === null || total === 0) return <span role="status">{text.making}</span>
  const percent = Math.min(99, Math.floor((done / total) * 100))
  const left = secondsLeft(done, total, now - (startedAt ?? now))
  return (
    <span className={styles['progress']}>
      <progress max={total} value={done} aria-label={text.progress(percent)} />
      <span className={styles['percent']}>
        {text.progress(percent)}
        {left === null ? '' : `, ${text.left(left)}`}
      </span>
    </span>
  )
}

/** By the pace so far; null while it is too early to tell. */
function secondsLeft(done: number, total: number, since: number): number | null {
  if (since < 2_000 || done === 0) return null
  return Math.max(1, Math.round(((since / done) * (total - done)) / 1_000))
}
