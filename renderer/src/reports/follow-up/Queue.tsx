import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Due } from '../../../../shared/contract/follow-up.ts'
import type { HeldCall } from '../../../../shared/contract/held-calls.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './follow-up.module.css'
import { heldFor, keyOf } from './turns.ts'
import { heldSaid, useFollowUpWords } from './words.ts'

type QueueProps = {
  due: readonly Due[]
  counts: OutputOf<'follow-up.due'>
  current: Due | undefined
  /** Whom other machines have open. */
  held: readonly HeldCall[]
  onChoose: (one: Due) => void
}
type ListProps = Pick<QueueProps, 'current' | 'held' | 'onChoose'>

/** Everybody to be called, in the order of calling, and how many are not on the list and why. */
export function Queue({ due, counts, ...list }: QueueProps) {
  const words = useFollowUpWords()
  return (
    <Panel title={words.queue}>
      {counts.total > 0 && (
        <p role="status">
          <strong>{words.left(counts.total)}</strong>
        </p>
      )}
      {due.length < counts.total && <p className={styles['soft']}>{words.shown(due.length, counts.total)}</p>}
      {counts.later > 0 && <p className={styles['soft']}>{words.later(counts.later)}</p>}
      {counts.refused > 0 && <p className={styles['soft']}>{words.refused(counts.refused)}</p>}
      <FindCaller {...list} />
      <CallList label={words.queue} due={due} {...list} />
    </Panel>
  )
}

/** Who calls back by themselves is found by name or number, whether their turn has come or not. */
function FindCaller({ onChoose, ...list }: ListProps) {
  const words = useFollowUpWords()
  const [text, setText] = useState('')
  const asked = text.trim()
  return (
    <div className={styles['find']}>
      <TextInput
        label={words.find}
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {asked.length > 1 && (
        <Found
          text={asked}
          {...list}
          onChoose={(one) => {
            setText('')
            onChoose(one)
          }}
        />
      )}
    </div>
  )
}

function Found({ text, ...list }: { text: string } & ListProps) {
  const words = useFollowUpWords()
  const { value, failure } = useAsk('follow-up.find', { text }, { keep: true })
  if (value === undefined) return <FailureNotice failure={failure} />
  return (
    <>
      <p role="status" className={styles['soft']}>
        {value.total === 0 ? words.foundNone : words.found(value.found.length, value.total)}
      </p>
      <CallList label={words.find} due={value.found} {...list} />
    </>
  )
}

function CallList({ label, due, current, held, onChoose }: { label: string; due: readonly Due[] } & ListProps) {
  return (
    <ol className={styles['queue']} aria-label={label}>
      {due.map((one) => (
        <li key={keyOf(one)}>
          <button
            type="button"
            aria-current={current !== undefined && keyOf(one) === keyOf(current) ? 'true' : undefined}
            onClick={() => onChoose(one)}
          >
            <Line one={one} holder={heldFor(one, held)} />
          </button>
        </li>
      ))}
    </ol>
  )
}

function Line({ one, holder }: { one: Due; holder: HeldCall | null }) {
  const words = useFollowUpWords()
  return (
    <>
      <strong>{one.fullName}</strong>
      <span className={styles['soft']}>
        {[one.employer, words.stage(one.stage), lastOf(one, words)].filter(Boolean).join('\u00A0· ')}
      </span>
      {holder !== null && (
        <span className={styles['held']}>
          <Icon name="info" size={18} />
          {heldSaid(one, holder, words)}
        </span>
      )}
    </>
  )
}

function lastOf({ entries, stage, dueOn }: Due, words: ReturnType<typeof useFollowUpWords>): string {
  const last = entries.find((entry) => entry.stage === stage)
  return last === undefined ? words.due(dayWritten(dueOn)) : words.result[last.result]
}
