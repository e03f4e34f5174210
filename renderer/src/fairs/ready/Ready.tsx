import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Readiness } from '../../../../shared/contract/readiness.ts'
import { CameraScanner } from '../../parts/CameraScanner.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice, type Tone } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { Advice } from './Advice.tsx'
import { Entry } from './Entry.tsx'
import styles from './ready.module.css'
import { useReady } from './use-ready.ts'
import { useReadyWords } from './words.ts'

/** What must work before the doors open: looked at when somebody asks, each with what to do. */
export function Ready() {
  const text = useReadyWords().ready
  const ready = useReady()
  const { readiness } = ready
  useShortcuts({ 'alt+KeyK': ready.check, 'alt+KeyB': ready.printBadge })
  if (readiness === undefined) return <FailureNotice failure={ready.failure} />
  const number = readiness.entries.find(({ name }) => name === 'badge')?.facts.number ?? ''
  return (
    <div className={styles['page']}>
      <Summary
        readiness={readiness}
        action={
          <Button onClick={ready.check} loading={ready.checking} aria-keyshortcuts="Alt+K">
            {text.check}
            <Key gap name={text.checkKey} />
          </Button>
        }
      />
      <p className={styles['soft']}>{text.note}</p>
      <FailureNotice failure={ready.failure} />
      {ready.wrongBadge && <Notice tone="bad">{text.otherBadge(number)}</Notice>}
      <div className={styles['columns']}>
        <Panel>
          <ul className={styles['entries']} aria-label={text.list}>
            {readiness.entries.map((entry) => (
              <Entry key={entry.name} entry={entry} ready={ready} />
            ))}
          </ul>
        </Panel>
        <div className={styles['aside']}>
          {readiness.advice !== null && <Advice advice={readiness.advice} />}
          <Panel>
            <p className={styles['soft']}>{text.camera}</p>
            <div>
              <CameraScanner floating={false} />
            </div>
          </Panel>
        </div>
      </div>
    </div>
  )
}

function Summary({ readiness: { entries }, action }: { readiness: Readiness; action: ReactNode }) {
  const text = useReadyWords().ready.summary
  const count = (state: string): number => entries.filter((entry) => entry.state === state).length
  const [bad, left, notes] = [count('bad'), count('unchecked'), count('attention')]
  const tone: Tone = bad > 0 ? 'bad' : left > 0 ? 'info' : 'good'
  const said =
    bad > 0 ? text.bad(bad, left) : left > 0 ? text.unchecked(left) : notes > 0 ? text.readyNotes(notes) : text.ready
  return <Notice tone={tone} title={<span className={styles['summary']}>{said}</span>} action={action} />
}
