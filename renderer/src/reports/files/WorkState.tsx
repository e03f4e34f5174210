import { Button } from '@mantine/core'
import type { Work } from '../../../../shared/contract/works.ts'
import { Icon } from '../../parts/Icon.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useNow } from '../../session/use-now.ts'
import { useFailureWords } from '../../session/words.ts'
import styles from './files.module.css'
import { isUnderWay } from './under-way.ts'
import { useFileWords } from './words.ts'

/** How far a file is: waiting, so much done and so long to go, made, saved at a time, or why not. */
export function WorkState({
  work,
  name,
  onStop,
  onSave,
  onAgain,
}: {
  work: Work | undefined
  name: string
  onStop: (work: Work) => void
  onSave: (work: Work) => void
  /** Makes it once more. */
  onAgain: () => void
}) {
  const words = useFileWords()
  const sentence = useFailureWords()
  if (work === undefined) return null
  const { state, file, takenAt, failure } = work
  if (isUnderWay(work))
    return (
      <div className={styles['running']}>
        {state === 'waiting' ? <span>{words.waiting}</span> : <Running work={work} />}
        <Button
          variant="default"
          size="xs"
          onClick={() => onStop(work)}
          aria-label={words.stopOf(name)}
          leftSection={<Icon name="bad" size={16} />}
        >
          {words.stop}
        </Button>
      </div>
    )
  if (state === 'failed' && failure !== null)
    return (
      <p className={styles['failed']} role="alert">
        <Icon name="bad" size={16} /> {sentence(failure)}
      </p>
    )
  if (state === 'cancelled') return <p className={styles['soft']}>{words.stopped}</p>
  if (file !== null)
    return (
      <div className={styles['running']}>
        <span>{words.ready(file.name)}</span>
        <Button variant="default" size="xs" onClick={() => onSave(work)} aria-label={words.fetchOf(file.name)}>
          {words.fetch}
        </Button>
      </div>
    )
  if (takenAt === null) return <Expired name={name} onAgain={onAgain} />
  return (
    <p className={styles['fetched']}>
      <Icon name="good" size={16} /> {words.fetched(timeOf(takenAt))}
    </p>
  )
}

/** Nobody fetched it in time, or somebody in it was erased meanwhile. */
function Expired({ name, onAgain }: { name: string; onAgain: () => void }) {
  const words = useFileWords()
  return (
    <div className={styles['expired']} role="status">
      <span>{words.expired}</span>
      <Button variant="default" size="xs" onClick={onAgain} aria-label={words.makeAgainOf(name)}>
        {words.makeAgain}
      </Button>
    </div>
  )
}

function Running({ work: { done, total, startedAt } }: { work: Work }) {
  const words = useFileWords()
  const now = useNow(1_000)
  if (total === null || total === 0) return <span role="status">{words.making}</span>
  const percent = Math.min(99, Math.floor((done / total) * 100))
  const left = secondsLeft(done, total, now - (startedAt ?? now))
  return (
    <span className={styles['progress']}>
      <progress max={total} value={done} aria-label={words.progress(percent)} />
      <span className={styles['percent']}>
        {percent}%{left === null ? '' : `, ${words.left(left)}`}
      </span>
    </span>
  )
}

/** By the pace so far; null while it is too early to tell. */
function secondsLeft(done: number, total: number, since: number): number | null {
  if (since < 2_000 || done === 0) return null
  return Math.max(1, Math.round(((since / done) * (total - done)) / 1_000))
}
