import { Button } from '@mantine/core'
import type { Work } from '../../../../shared/contract/works.ts'
import { Icon } from '../../parts/Icon.tsx'
import { isUnderWay, WorkProgress } from '../../parts/made-file/WorkProgress.tsx'
import { useMadeFileWords } from '../../parts/made-file/words.ts'
import { timeOf } from '../../session/vietnam-time.ts'
import { useFailureWords } from '../../session/words.ts'
import styles from './files.module.css'
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
  const made = useMadeFileWords()
  const sentence = useFailureWords()
  if (work === undefined) return null
  const { state, file, takenAt, savedTo, unsaved, failure } = work
  if (isUnderWay(work))
    return (
      <div className={styles['running']}>
        <WorkProgress work={work} />
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
        {unsaved === null ? <span>{words.ready(file.name)}</span> : <Unsaved why={unsaved} />}
        <Button variant="default" size="xs" onClick={() => onSave(work)} aria-label={words.fetchOf(file.name)}>
          {words.fetch}
        </Button>
      </div>
    )
  if (takenAt === null) return <Expired name={name} onAgain={onAgain} />
  return (
    <p className={styles['fetched']}>
      <Icon name="good" size={16} />{' '}
      {savedTo === null ? words.fetched(timeOf(takenAt)) : made.savedTo(timeOf(takenAt), savedTo)}
    </p>
  )
}

/** It is there still: whoever closed the question where to save it, or whose stick was full, saves it elsewhere. */
function Unsaved({ why }: { why: NonNullable<Work['unsaved']> }) {
  const { unsaved } = useMadeFileWords()
  return (
    <span className={styles[why === 'failed' ? 'failed' : 'unsaved']} role={why === 'failed' ? 'alert' : 'status'}>
      <Icon name={why === 'failed' ? 'bad' : 'attention'} size={16} /> {unsaved[why]}
    </span>
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
