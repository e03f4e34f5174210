import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Due } from '../../../../shared/contract/follow-up.ts'
import type { HeldCall } from '../../../../shared/contract/held-calls.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { Call } from './Call.tsx'
import styles from './follow-up.module.css'
import { HeldAsk, HeldNotice } from './Held.tsx'
import { LastSaved, type Saved } from './LastSaved.tsx'
import { Queue } from './Queue.tsx'
import { currentOf, heldFor, keyOf, type Opened } from './turns.ts'
import { useHeld, useHold } from './use-held.ts'
import { useFollowUpWords } from './words.ts'

/** One person at a time, the longest due first; who was tried or put off comes after all others. */
export function Calls() {
  const { value, failure } = useAsk('follow-up.due', {}, { keep: true })
  const held = useHeld()
  if (value === undefined || held === undefined) return <FailureNotice failure={failure} />
  return <Caller counts={value} held={held} />
}

type CallerProps = { counts: OutputOf<'follow-up.due'>; held: readonly HeldCall[] }

function Caller({ counts, held }: CallerProps) {
  const { due, current, opened, forms, open, begin, keep, next } = useTurns(counts.due, held)
  const [saved, setSaved] = useState<Saved | null>(null)
  const [asking, setAsking] = useState<Due | null>(null)
  const holder = asking === null ? null : heldFor(asking, held)
  // Given back while it was asked: there is nothing to ask any more.
  if (asking !== null && holder === null) setAsking(null)

  function choose(one: Due, how: Opened['how']): void {
    setSaved(null)
    setAsking(null)
    open(one, how)
  }

  return (
    <div className={styles['room']}>
      <div className={styles['side']}>
        <LastSaved saved={saved} onUndone={(who) => setSaved({ who, entry: null })} />
        {current === undefined ? (
          <Nobody counts={counts} />
        ) : (
          <>
            <HeldNotice
              due={current}
              holder={heldFor(current, held)}
              isGone={opened?.listed === true && !due.some((one) => keyOf(one) === keyOf(current))}
            />
            <Call
              key={`${keyOf(current)} ${forms}`}
              due={current}
              onBegin={begin}
              onLookUp={keep}
              onSkip={() => next(current, false)}
              onSaved={(entry) => {
                setSaved({ who: current.fullName, entry })
                next(current, true)
              }}
            />
          </>
        )}
      </div>
      <Queue
        due={due}
        counts={counts}
        current={current}
        held={held}
        onChoose={(one) => {
          const isOpen = current !== undefined && keyOf(one) === keyOf(current)
          if (heldFor(one, held) === null || isOpen) choose(one, 'chosen')
          else setAsking(one)
        }}
      />
      {asking !== null && holder !== null && (
        <HeldAsk
          due={asking}
          holder={holder}
          onOpen={() => choose(asking, 'insisted')}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}

/** Whose turn it is, and the ways to another; `forms` counts the calls written down here. */
function useTurns(listed: readonly Due[], held: readonly HeldCall[]) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [putOff, setPutOff] = useState<readonly string[]>([])
  const [forms, setForms] = useState(0)
  const place = (one: Due): number => putOff.indexOf(keyOf(one))
  const due = listed.toSorted((one, other) => place(one) - place(other))
  const isListed = (one: Due): boolean => due.some((other) => keyOf(other) === keyOf(one))
  const current = currentOf(opened, due, held)
  const open = (one: Due, how: Opened['how']): void =>
    setOpened({ due: one, how, granted: false, begun: false, listed: isListed(one) })
  // News of another desk puts nobody else under the hands of whoever is typing.
  if (current !== undefined && (opened === null || keyOf(opened.due) !== keyOf(current))) open(current, 'in-turn')
  const mark = (news: Partial<Opened>): void => setOpened((former) => (former === null ? null : { ...former, ...news }))
  const keep = useHold(current === undefined ? null : { due: current, how: opened?.how ?? 'in-turn' }, forms, () =>
    mark({ granted: true }),
  )

  function next(one: Due, isWritten: boolean): void {
    const key = keyOf(one)
    setPutOff((former) => [...former.filter((other) => other !== key), key])
    setOpened(null)
    if (isWritten) setForms(forms + 1)
  }
  return { due, current, opened, forms, open, begin: () => mark({ begun: true }), keep, next }
}

function Nobody({ counts: { due, nextOn } }: Pick<CallerProps, 'counts'>) {
  const words = useFollowUpWords()
  if (due.length > 0)
    return (
      <Panel>
        <Empty title={words.held.all} next={words.held.allNext} />
      </Panel>
    )
  return (
    <Panel>
      <Empty title={words.nobody} next={words.nobodyNext(nextOn === null ? null : dayWritten(nextOn))} />
    </Panel>
  )
}
