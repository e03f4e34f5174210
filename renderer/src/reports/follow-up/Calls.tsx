import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Due, FollowUpEntry } from '../../../../shared/contract/follow-up.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { Call } from './Call.tsx'
import styles from './follow-up.module.css'
import { keyOf, Queue } from './Queue.tsx'
import { useFollowUpWords } from './words.ts'

type Saved = { who: string; entry: FollowUpEntry } | { who: string; entry: null }

/** One person at a time, the longest due first; who was tried or put off comes after all others. */
export function Calls() {
  const { value, failure } = useAsk('follow-up.due', {}, { keep: true })
  const [chosen, setChosen] = useState<string | null>(null)
  const [putOff, setPutOff] = useState<readonly string[]>([])
  const [saved, setSaved] = useState<Saved | null>(null)
  const [forms, setForms] = useState(0)
  // Who called back: mostly not on today's list.
  const [found, setFound] = useState<Due | null>(null)
  if (value === undefined) return <FailureNotice failure={failure} />
  const place = (one: Due): number => putOff.indexOf(keyOf(one))
  const due = value.due.toSorted((one, other) => place(one) - place(other))
  const isChosen = (one: Due | null): one is Due => one !== null && keyOf(one) === chosen
  const current = due.find(isChosen) ?? (isChosen(found) ? found : due[0])
  // News of another desk puts nobody else under the hands of whoever is typing.
  if (current !== undefined && chosen !== keyOf(current)) setChosen(keyOf(current))

  function next(one: Due): void {
    const key = keyOf(one)
    setPutOff((former) => [...former.filter((other) => other !== key), key])
    setChosen(null)
    setFound(null)
  }

  return (
    <div className={styles['room']}>
      <div className={styles['side']}>
        <LastSaved saved={saved} onUndone={(who) => setSaved({ who, entry: null })} />
        {current === undefined ? (
          <Nobody nextOn={value.nextOn} />
        ) : (
          <Call
            key={`${keyOf(current)} ${forms}`}
            due={current}
            onSkip={() => next(current)}
            onSaved={(entry) => {
              setSaved({ who: current.fullName, entry })
              setForms(forms + 1)
              next(current)
            }}
          />
        )}
      </div>
      <Queue
        due={due}
        counts={value}
        current={current}
        onChoose={(one) => {
          setSaved(null)
          setFound(one)
          setChosen(keyOf(one))
        }}
      />
    </div>
  )
}

function Nobody({ nextOn }: { nextOn: string | null }) {
  const words = useFollowUpWords()
  return (
    <Panel>
      <Empty title={words.nobody} next={words.nobodyNext(nextOn === null ? null : dayWritten(nextOn))} />
    </Panel>
  )
}

/** What was just written down, until something else is; it can be taken back. */
function LastSaved({ saved, onUndone }: { saved: Saved | null; onUndone: (who: string) => void }) {
  const words = useFollowUpWords()
  const { tell, busy, failure } = useTell('follow-up.undo')
  async function undo(): Promise<void> {
    if (saved === null || saved.entry === null) return
    const answer = await tell({ entryId: saved.entry.id })
    if (answer.ok) onUndone(saved.who)
  }
  useShortcuts({ 'alt+KeyZ': () => void undo() })
  if (saved === null) return null
  if (saved.entry === null) return <Notice tone="info">{words.undone(saved.who)}</Notice>
  return (
    <>
      <FailureNotice failure={failure} />
      <Notice
        tone="good"
        action={
          <Button variant="default" size="compact-md" loading={busy} onClick={() => void undo()}>
            {words.undo}
            <Key gap name="Alt+Z" />
          </Button>
        }
      >
        {words.saved(saved.who, words.result[saved.entry.result])}
      </Notice>
    </>
  )
}
