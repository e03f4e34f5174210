import { useState } from 'react'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { inputOf } from './answers.ts'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import type { BoothVacancy } from './Choices.tsx'
import { useBoothWords, useGive } from './house.ts'
import { LogForm, type Settings } from './LogForm.tsx'
import { Sheet } from './Sheet.tsx'
import { SlipButtons } from './SlipButtons.tsx'
import { useInterviewCorrection } from './use-interview-correction.ts'
import type { OwnInterview } from './use-own.ts'
import { useUndo } from './use-undo.ts'
import { whoIn } from './who-in.ts'

/** Puts a logged interview right, or takes it back. What is half typed outlives a scan, a change of rooms and a crash. */
export function CorrectInterview({
  interview,
  vacancies,
  settings,
  onClose,
}: {
  interview: OwnInterview
  vacancies: readonly BoothVacancy[]
  settings: Settings | null
  onClose: () => void
}) {
  const words = useBoothWords()
  const { give, busy, failure } = useGive('interview.correct')
  const { form, isBrought, change, letGo } = useInterviewCorrection(interview)
  const { outcome } = form

  async function save(): Promise<void> {
    if (outcome === null) return
    const answer = await give({ ...inputOf(form, outcome), interviewId: interview.id })
    if (answer.kind === 'answered' && !answer.result.ok) return
    letGo()
    onClose()
  }

  return (
    <Sheet title={words.booth.correctTitle(whoIn(interview, words.booth))} onClose={onClose}>
      <div className={styles['visitor']}>
        {isBrought && (
          <Notice tone="info" action={<Button onClick={letGo}>{words.booth.dropBegun}</Button>}>
            {words.booth.begun}
          </Notice>
        )}
        <LogForm vacancies={vacancies} settings={settings} answers={form} answer={change} />
        <FailureNotice failure={failure} />
        <Button look="main" busy={busy} onClick={() => void save()}>
          {words.booth.saveCorrection}
        </Button>
        {interview.waitingFor === null && <SlipButtons interviewId={interview.id} outcome={interview.outcome} />}
        <TakeBack interviewId={interview.id} who={whoIn(interview, words.booth)} onDone={onClose} />
      </div>
    </Sheet>
  )
}

/** Asked once more: nothing on a phone is as easily touched as the wrong button. */
function TakeBack({ interviewId, who, onDone }: { interviewId: string; who: string; onDone: () => void }) {
  const words = useBoothWords()
  const { undo, busy, failure } = useUndo()
  const [isAsked, setAsked] = useState(false)
  if (!isAsked)
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {words.common.undo}
      </Button>
    )
  return (
    <Notice
      tone="attention"
      title={words.booth.undoAsk(who)}
      action={
        <span className={styles['pair']}>
          <Button busy={busy} onClick={() => void undo(interviewId).then(({ kind }) => kind !== 'refused' && onDone())}>
            {words.common.undo}
          </Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {words.common.cancel}
          </Button>
        </span>
      }
    >
      <FailureNotice failure={failure} />
    </Notice>
  )
}
