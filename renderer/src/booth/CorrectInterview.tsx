import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Vacancy } from '../../../shared/contract/fair.ts'
import type { Interview } from '../../../shared/contract/interview.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { FailureNotice } from '../parts/Notice.tsx'
import { useWords } from '../session/words.ts'
import { useTell } from '../talk/use-tell.ts'
import { OutcomeChoice, VacancyChoice } from './Choices.tsx'

/** Puts a logged interview right. */
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
  const [vacancyId, setVacancyId] = useState(interview.vacancyId)
  const [outcome, setOutcome] = useState(interview.outcome)
  const [note, setNote] = useState(interview.note)

  async function save(): Promise<void> {
    const answer = await tell({ interviewId: interview.id, vacancyId, outcome, note: note.trim() })
    if (answer.ok) onClose()
  }

  return (
    <Dialog
      title={words.booth.correctTitle(interview.fullName ?? words.booth.unnamed(interview.badgeNumber ?? ''))}
      onClose={onClose}
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <VacancyChoice vacancies={vacancies} value={vacancyId} onChoose={setVacancyId} />
        <OutcomeChoice value={outcome} onChoose={setOutcome} />
        <Textarea
          size="md"
          label={words.booth.note}
          value={note}
          rows={2}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FailureNotice failure={failure} />
        <Button size="md" loading={busy} onClick={() => void save()}>
          {words.booth.saveCorrection}
        </Button>
      </div>
    </Dialog>
  )
}
