import { Button } from '@mantine/core'
import type { Work } from '../../../../shared/contract/works.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useNow } from '../../session/use-now.ts'
import { timeOf } from '../../session/vietnam-time.ts'
import styles from './kit.module.css'
import type { KitFile } from './use-kit-file.ts'
import { useKitWords } from './words.ts'

/** How far the one file is: so much done and so long to go, with a way to stop; made, saved, stopped, or why not. */
export function FileState({ file: { work, isUnderWay, stop, fetch } }: { file: KitFile }) {
  const text = useKitWords().kit.file
  if (work === undefined) return null
  const { state, file, takenAt, failure, title } = work
  if (isUnderWay)
    return (
      <div className={styles['making']}>
        {state === 'waiting' ? <span role="status">{text.waiting}</span> : <Running work={work} />}
        <Button variant="default" onClick={stop} aria-keyshortcuts={text.stopKey}>
          {text.stop}
          <Key gap name={text.stopKey} />
        </Button>
      </div>
    )
  if (state === 'failed') return <FailureNotice failure={failure} />
  if (state === 'cancelled') return <Notice tone="info">{text.stopped}</Notice>
  if (file !== null)
    return (
      <Notice
        tone="good"
        action={
          <Button variant="default" onClick={fetch}>
            {text.fetch}
          </Button>
        }
      >
        {text.ready(file.name)}
      </Notice>
    )
  return takenAt === null ? null : <Notice tone="good">{text.fetched(title, timeOf(takenAt))}</Notice>
}

function Running({ work: { done, total, startedAt } }: { work: Work }) {
  const text = useKitWords().kit.file
  const now = useNow(1_000)
  if (total === null || total === 0) return <span role="status">{text.making}</span>
  const percent = Math.min(99, Math.floor((done / total) * 100))
  const since = now - (startedAt ?? now)
  const left = since < 2_000 || done === 0 ? null : Math.max(1, Math.round(((since / done) * (total - done)) / 1_000))
  return (
    <>
      <progress max={total} value={done} aria-label={text.progress(percent)} />
      <span>
        {text.progress(percent)}
        {left === null ? '' : `, ${text.left(left)}`}
      </span>
    </>
  )
}
