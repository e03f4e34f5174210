import { Button } from '@mantine/core'
import type { CopyState } from '../../../../shared/contract/copies.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { Key } from '../../parts/Key.tsx'
import { momentSaid } from '../../parts/moment-said.ts'
import { FailureNotice, Notice, type Tone } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import styles from './copies.module.css'
import { useCopyWords } from './words.ts'

type StandingProps = {
  state: CopyState
  busy: boolean
  failure: Failure | null
  onMake: () => void
  onStop: () => void
}

/** How copies stand: one sentence with what to do, and what a copy holds. */
export function Standing({ state, busy, failure, onMake, onStop }: StandingProps) {
  const text = useCopyWords()
  const { tone, says, next } = useSaid(state, busy)
  return (
    <Panel title={text.standing}>
      <Notice tone={tone} title={says}>
        {next !== undefined && <span>{next}</span>}
      </Notice>
      {state.place?.sameDisk === true && <Notice tone="attention">{text.sameDisk}</Notice>}
      {state.holdErased.map(({ path, at }) => (
        <Notice key={path} tone="attention">
          {text.holdErased(path, momentSaid(at))}
        </Notice>
      ))}
      <FailureNotice failure={failure} />
      {state.place !== null && (
        <>
          <dl className={styles['facts']}>
            <dt>{text.place}</dt>
            <dd>{state.place.path}</dd>
            <dt>{text.full}</dt>
            <dd>{state.fullAt === null ? text.noFull : text.fullAt(momentSaid(state.fullAt), state.people ?? 0)}</dd>
            <dt>{text.opens}</dt>
            <dd>{text.opensWith[state.opensWith]}</dd>
          </dl>
          <div className={styles['keys']}>
            <Button onClick={onMake} loading={busy} aria-keyshortcuts="Alt+S">
              {text.make}
              <Key gap name={text.makeKey} />
            </Button>
            <Button variant="subtle" onClick={onStop}>
              {text.stop}
            </Button>
          </div>
        </>
      )}
    </Panel>
  )
}

function useSaid(state: CopyState, busy: boolean): { tone: Tone; says: string; next?: string } {
  const text = useCopyWords()
  const { place, trouble, copiedAt, waiting, late } = state
  if (place === null) return { tone: 'attention', says: text.none, next: text.noneNext }
  if (busy) return { tone: 'info', says: text.busy }
  if (trouble !== null) {
    const last = copiedAt === null ? text.never : text.lastAt(momentSaid(copiedAt))
    return { tone: 'bad', says: text.trouble[trouble], next: `${text.troubleNext[trouble]} ${last}` }
  }
  if (copiedAt === null) return { tone: 'attention', says: text.never }
  const at = momentSaid(copiedAt)
  if (waiting === 0) return { tone: 'good', says: text.whole(at) }
  const says = text.waiting(waiting, at)
  return late ? { tone: 'attention', says, next: text.waitingNext } : { tone: 'info', says }
}
