import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Due } from '../../../../shared/contract/follow-up.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './follow-up.module.css'
import { useFollowUpWords } from './words.ts'

type QueueProps = {
  due: readonly Due[]
  counts: OutputOf<'follow-up.due'>
  current: Due | undefined
  onChoose: (one: Due) => void
}

/** Everybody to be called, in the order of calling, and how many are not on the list and why. */
export function Queue({ due, counts, current, onChoose }: QueueProps) {
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
      <FindCaller current={current} onChoose={onChoose} />
      <CallList label={words.queue} due={due} current={current} onChoose={onChoose} />
    </Panel>
  )
}

/** Who calls back by themselves is found by name or number, whether their turn has come or not. */
function FindCaller({ current, onChoose }: Pick<QueueProps, 'current' | 'onChoose'>) {
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
          current={current}
          onChoose={(one) => {
            setText('')
            onChoose(one)
          }}
        />
      )}
    </div>
  )
}

function Found({ text, ...list }: { text: string } & Pick<QueueProps, 'current' | 'onChoose'>) {
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

function CallList({
  label,
  due,
  current,
  onChoose,
}: { label: string; due: readonly Due[] } & Pick<QueueProps, 'current' | 'onChoose'>) {
  const words = useFollowUpWords()
  return (
    <ol className={styles['queue']} aria-label={label}>
      {due.map((one) => (
        <li key={keyOf(one)}>
          <button
            type="button"
            aria-current={current !== undefined && keyOf(one) === keyOf(current) ? 'true' : undefined}
            onClick={() => onChoose(one)}
          >
            <strong>{one.fullName}</strong>
            <span className={styles['soft']}>
              {[one.employer, words.stage(one.stage), lastOf(one, words)].filter(Boolean).join('\u00A0· ')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** One line of the list: a person at an employer. */
export function keyOf({ fairId, personId, employerId }: Pick<Due, 'fairId' | 'personId' | 'employerId'>): string {
  return `${fairId} ${personId} ${employerId}`
}

function lastOf({ entries, stage, dueOn }: Due, words: ReturnType<typeof useFollowUpWords>): string {
  const last = entries.find((entry) => entry.stage === stage)
  return last === undefined ? words.due(dayWritten(dueOn)) : words.result[last.result]
}
