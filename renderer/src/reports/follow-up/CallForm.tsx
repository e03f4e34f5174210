import { Button } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import {
  type Due,
  type FollowUpEntry,
  type FollowUpResult,
  followUpResults,
} from '../../../../shared/contract/follow-up.ts'
import { toFirstWrong } from '../../parts/first-wrong.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { SaveBar } from '../../parts/SaveBar.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useTell } from '../../talk/use-tell.ts'
import { checkTold, knownTold, type Told, type Wrong } from './call-told.ts'
import styles from './follow-up.module.css'
import { ToldFields } from './ToldFields.tsx'
import { useFollowUpWords } from './words.ts'

type CallFormProps = {
  due: Due
  /** Something is being put down. */
  onBegin: () => void
  onSaved: (entry: FollowUpEntry) => void
  onSkip: () => void
}

/** What came of the call: a digit, what belongs to it, Enter. */
export function CallForm({ due, onBegin, onSaved, onSkip }: CallFormProps) {
  const words = useFollowUpWords()
  const { tell, busy, failure } = useTell('follow-up.log')
  const [result, setResult] = useState<FollowUpResult | null>(null)
  const [told, setTold] = useState<Told>(() => knownTold(due))
  const [wrong, setWrong] = useState<Wrong>({})
  const results = useRef<HTMLDivElement>(null)
  useShortcuts({ 'alt+KeyS': onSkip })
  // What was pressed for the person before is gone: the keyboard goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) results.current?.querySelector('button')?.focus()
  }, [])
  function choose(chosen: FollowUpResult): void {
    onBegin()
    setWrong({})
    setResult(chosen)
  }
  useResultKeys(choose)

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    if (result === null || busy) return
    const checked = checkTold(result, told, due)
    setWrong(checked.wrong)
    if (checked.fields === null) return toFirstWrong(event.currentTarget)
    const { fairId, employerId, personId, stage } = due
    const answer = await tell({ fairId, employerId, personId, stage, result, ...checked.fields })
    if (answer.ok) onSaved(answer.value)
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The field the cursor is in goes with the result; the result's own key stays.
        event.currentTarget.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
        setResult(null)
      }}
    >
      <div ref={results} className={styles['results']} role="group" aria-label={words.ask}>
        {followUpResults.map((name, at) => (
          <button key={name} type="button" aria-pressed={name === result} onClick={() => choose(name)}>
            <Key name={String(at + 1)} />
            {words.result[name]}
          </button>
        ))}
      </div>
      {result !== null && <ToldFields key={result} result={result} told={told} wrong={wrong} onChange={setTold} />}
      <FailureNotice failure={failure} />
      <SaveBar>
        {result !== null && (
          // A result that asks for nothing is saved by Enter at once.
          <Button key={result} type="submit" size="md" loading={busy} autoFocus={asksNothing.has(result)}>
            {words.save}
            <Key gap name="Enter" />
          </Button>
        )}
        <Button variant="default" size="md" onClick={onSkip}>
          {words.skip}
          <Key gap name={words.skipKey} />
        </Button>
      </SaveBar>
    </form>
  )
}

const asksNothing: ReadonlySet<FollowUpResult> = new Set(['not-working', 'no-answer', 'wrong-number', 'refused'])

/** 1 to 7, wherever the focus is but in a field. */
function useResultKeys(choose: (result: FollowUpResult) => void): void {
  const current = useRef(choose)
  useEffect(() => {
    current.current = choose
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
      if (document.querySelector('dialog[open]') !== null) return
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
      const result = digit === undefined ? undefined : followUpResults[Number(digit) - 1]
      if (result === undefined) return
      event.preventDefault()
      current.current(result)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
