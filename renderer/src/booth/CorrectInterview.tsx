import { Button, Textarea } from '@mantine/core'
import type { Vacancy } from '../../../shared/contract/fair.ts'
import type { Interview } from '../../../shared/contract/interview.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { useWords } from '../session/words.ts'
import { useTell } from '../talk/use-tell.ts'
import { OutcomeChoice, VacancyChoice } from './Choices.tsx'
import { useInterviewCorrection } from './use-interview-correction.ts'

/** Puts a logged interview right. What is half typed outlives a scan, a change of rooms and a crash. */
export function CorrectInterview({
  interview,
  vacancies,
  onClose,
}: {
  interview: Interview
  vacancies: readonly Vacancy[]
  onClose: () => void
}) {
  const words = useWords()
  const { tell, busy, failure } = useTell('interview.correct')
  const { form, isBrought, change, letGo } = useInterviewCorrection(interview)
  const { vacancyId, outcome, note } = form

  async function save(): Promise<void> {
    const answer = await tell({ interviewId: interview.id, vacancyId, outcome, note: note.trim() })
    if (!answer.ok) return
    letGo()
    onClose()
  }

  return (
    <Dialog
      title={words.booth.correctTitle(interview.fullName ?? words.booth.unnamed(interview.badgeNumber ?? ''))}
      onClose={onClose}
    >
      <div style={{ display: 'grid', gap: 14 }}>
        {isBrought && (
          <Notice
            tone="info"
            action={
              <Button variant="default" size="compact-md" onClick={letGo}>
                {words.booth.dropBegun}
              </Button>
            }
          >
            {words.booth.begun}
          </Notice>
        )}
        <VacancyChoice vacancies={vacancies} value={vacancyId} onChoose={(chosen) => change({ vacancyId: chosen })} />
        <OutcomeChoice value={outcome} onChoose={(chosen) => change({ outcome: chosen })} />
        <Textarea
          size="md"
          label={words.booth.note}
          value={note}
          rows={2}
          maxLength={2000}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <FailureNotice failure={failure} />
        <Button size="md" loading={busy} onClick={() => void save()}>
          {words.booth.saveCorrection}
        </Button>
      </div>
    </Dialog>
  )
}
