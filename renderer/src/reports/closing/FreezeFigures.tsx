import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { Snapshot } from '../../../../shared/contract/closing.ts'
import type { FairStatus } from '../../../../shared/contract/fair.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useKeptHere } from '../../session/kept-here.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './closing.module.css'
import { useClosingWords } from './words.ts'

type Text = ReturnType<typeof useClosingWords>['freeze']

/** What the keyboard comes to once nothing is open any more. */
export const freezeId = 'freeze-figures'

/** Chốt số liệu: one press once nothing is open any more. A second time asks why. */
export function FreezeFigures({
  left,
  earlier,
  status,
}: {
  left: number
  earlier: readonly Snapshot[]
  status: FairStatus
}) {
  const words = useClosingWords()
  const text = words.freeze
  const { tell, busy, failure } = useTell('snapshot.freeze')
  const [note, setNote] = useKeptHere('closing-note', '')
  const [isShort, setShort] = useState(false)
  const [frozen, setFrozen] = useState<number | null>(null)
  const number = Math.max(0, ...earlier.map((snapshot) => snapshot.number)) + 1
  const isAgain = earlier.length > 0
  const done = useRef<HTMLDivElement>(null)
  // The key that was pressed is dead meanwhile.
  useEffect(() => {
    if (frozen !== null) done.current?.focus()
  }, [frozen])

  async function freeze(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (isAgain && note.trim().length < 3) return setShort(true)
    const answer = await tell({ note: isAgain ? note : null })
    if (!answer.ok) return
    setNote('')
    setFrozen(answer.value.number)
  }

  return (
    <Panel title={text.title}>
      {frozen !== null && (
        <div ref={done} tabIndex={-1}>
          <Notice tone="good">{text.done(frozen)}</Notice>
        </div>
      )}
      <FailureNotice failure={failure} />
      <form className={styles['freeze']} onSubmit={(event) => void freeze(event)} noValidate>
        <p className={styles['soft']}>{whatHappens(text, status, isAgain ? number : null)}</p>
        {isAgain && (
          <TextInput
            id={freezeId}
            size="md"
            label={text.note}
            value={note}
            maxLength={400}
            error={isShort && text.noteMissing}
            onChange={(event) => {
              setNote(event.currentTarget.value)
              setShort(false)
            }}
          />
        )}
        <div className={styles['freezeFoot']}>
          <Button
            {...(isAgain ? {} : { id: freezeId })}
            type="submit"
            size="md"
            loading={busy}
            disabled={left > 0 || status === 'draft'}
          >
            {isAgain ? text.pressAgain : text.press}
          </Button>
          {left > 0 && <span className={styles['left']}>{words.progress(left)}</span>}
        </div>
      </form>
    </Panel>
  )
}

/** What the press does, at a fair in this stage; `again`: the number of a later freeze. */
function whatHappens(text: Text, status: FairStatus, again: number | null): string {
  if (status === 'draft') return text.draft
  if (again !== null) return text.again(again)
  return status === 'rehearsal' ? text.rehearsal : text.first
}
