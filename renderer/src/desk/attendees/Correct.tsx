import { Button } from '@mantine/core'
import { useEffect, useState, type SubmitEvent } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { sound } from '../../parts/sound.ts'
import { today } from '../../session/vietnam-time.ts'
import { usePeopleWords } from './words.ts'
import { freshId } from '../../talk/ids.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'
import { changesOf, problemsOf, type CheckedField, type CorrectForm } from './correct-form.ts'
import { HomeFields, PaperFields } from './CorrectFields.tsx'
import { SensitiveFields, WorkFields } from './CorrectMore.tsx'
import type { Correction } from './use-correction.ts'
import type { Say } from './use-said.ts'

/** Puts a person's data right; only what was changed is sent, and a refusal leaves everything as typed. */
export function Correct({
  attendee,
  fair,
  form,
  correction,
  say,
}: {
  attendee: Attendee
  fair: Fair
  form: CorrectForm
  correction: Correction
  say: Say
}) {
  const words = usePeopleWords()
  const text = words.attendees.correction
  const { tell, busy, failure } = useTell('attendee.correct')
  const [problems, setProblems] = useState<readonly CheckedField[]>([])
  const [brought] = useState(correction.isBrought)
  useEffect(() => focusOn('fullName'), [])
  useShortcuts({ 'ctrl+KeyS': () => void save() })

  async function save(): Promise<void> {
    if (busy) return
    const wrong = problemsOf(form, today())
    setProblems(wrong)
    const [first] = wrong
    if (first !== undefined) {
      sound('attention')
      focusOn(first)
      return
    }
    const fields = changesOf(attendee, form, today())
    if (Object.keys(fields).length === 0) {
      say({ tone: 'info', text: text.unchanged, actionId: null })
      correction.close()
      return
    }
    const id = freshId()
    const answer = await tell({ id, attendeeId: attendee.id, fields })
    if (answer.ok) {
      say({ tone: 'good', text: text.saved, actionId: id })
      correction.close()
    } else {
      sound('bad')
      if (answer.failure.field === 'idNumber') focusOn('idNumber')
    }
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    void save()
  }

  const fields = { form, change: correction.change, problems, fair }
  return (
    <form className={styles['section']} noValidate autoComplete="off" onSubmit={submit} aria-label={text.title}>
      <h3>{text.title}</h3>
      <p className={styles['soft']}>{text.note}</p>
      {brought && <Notice tone="info">{text.brought}</Notice>}
      <PaperFields {...fields} />
      <HomeFields {...fields} />
      <SensitiveFields {...fields} attendee={attendee} />
      <WorkFields {...fields} />
      <div className={styles['saveBar']}>
        {problems.length > 0 && <Notice tone="attention">{text.lookAt}</Notice>}
        <FailureNotice failure={failure} />
        <div className={styles['buttons']}>
          <Button type="submit" size="md" loading={busy} aria-keyshortcuts="Control+S">
            {text.save}
            <Key gap name={words.common.keys.ctrlS} />
          </Button>
          <Button variant="default" size="md" onClick={correction.close}>
            {words.common.cancel}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** Sends the cursor to a field of the form, once the screen has caught up. */
function focusOn(field: CheckedField): void {
  setTimeout(() => document.getElementById(`correct-${field}`)?.focus())
}
