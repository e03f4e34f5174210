import { Button } from '@mantine/core'
import { Key } from '../Key.tsx'
import { FailureNotice, Notice } from '../Notice.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import styles from './made-file.module.css'
import type { MadeFile } from './use-made-file.ts'
import { WorkProgress } from './WorkProgress.tsx'
import { useMadeFileWords } from './words.ts'

/**
 * How far a file is: so much done and so long to go, with a way to stop; made, saved, stopped, or why not. `stopKey` is named
 * on the button by the room that hears it; `stopped` is what a stop leaves behind, where that is more than nothing.
 */
export function FileState({
  file: { work, isUnderWay, stop, fetch },
  stopKey,
  stopped,
}: {
  file: Pick<MadeFile, 'work' | 'isUnderWay' | 'stop' | 'fetch'>
  stopKey?: string
  stopped?: string
}) {
  const text = useMadeFileWords()
  if (work === undefined) return null
  const { state, file, takenAt, savedTo, unsaved, failure } = work
  if (isUnderWay)
    return (
      <div className={styles['making']}>
        <WorkProgress work={work} />
        <Button variant="default" onClick={stop} aria-keyshortcuts={stopKey}>
          {text.stop}
          {stopKey !== undefined && <Key gap name={stopKey} />}
        </Button>
      </div>
    )
  // Its numbers went elsewhere before it was fetched.
  if (state === 'failed' && failure?.code === 'changed-since') return <Notice tone="bad">{text.outdated}</Notice>
  if (state === 'failed') return <FailureNotice failure={failure} />
  if (state === 'cancelled') return <Notice tone="info">{stopped ?? text.stopped}</Notice>
  if (file !== null)
    return (
      <Notice
        tone={unsaved === null ? 'good' : unsaved === 'failed' ? 'bad' : 'attention'}
        action={
          <Button variant="default" onClick={fetch}>
            {text.fetch}
          </Button>
        }
      >
        {unsaved === null ? text.ready(file.name) : text.unsaved[unsaved]}
      </Notice>
    )
  // Nobody fetched it in time, or somebody in it was erased meanwhile.
  if (takenAt === null) return <Notice tone="attention">{text.gone(work.title)}</Notice>
  return (
    <Notice tone="good">
      {savedTo === null ? text.saved(work.title, timeOf(takenAt)) : text.savedTo(timeOf(takenAt), savedTo)}
    </Notice>
  )
}
