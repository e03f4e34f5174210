import { useState } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useOfficeWords } from '../words.ts'
import type { EmployerRow } from './employer-row.ts'
import styles from './employers.module.css'
import { VacancyForm } from './VacancyForm.tsx'
import { VacancyRow } from './VacancyRow.tsx'

/** The vacancies of an employer, with one form to add the next or put one right. */
export function Vacancies({ employer }: { employer: EmployerRow }) {
  const words = useOfficeWords()
  const [editingId, setEditingId] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  // Counts what was saved, so that the form of the next one is a new form with the cursor in it.
  const [round, setRound] = useState(0)
  const editing = employer.vacancies.find(({ id }) => id === editingId) ?? null

  function next(sentence: string | null): void {
    setEditingId(null)
    setSaid(sentence)
    setRound(round + 1)
  }

  if (employer.kind === 'center')
    return (
      <Panel>
        <p className={styles['soft']}>{words.hiring.centerNote}</p>
      </Panel>
    )
  return (
    <Panel {...(employer.vacancies.length === 0 ? {} : { title: words.hiring.vacanciesOf })}>
      <ul className={styles['list']} aria-label={words.hiring.vacanciesOf}>
        {employer.vacancies.map((vacancy) => (
          <VacancyRow
            key={vacancy.id}
            vacancy={vacancy}
            isEdited={vacancy.id === editingId}
            onEdit={() => {
              setSaid(null)
              setEditingId(vacancy.id)
            }}
            onRetired={() => next(words.hiring.retired(vacancy.title))}
          />
        ))}
      </ul>
      {said !== null && <Notice tone="good">{said}</Notice>}
      <VacancyForm
        key={editing?.id ?? `new ${round}`}
        employerId={employer.id}
        vacancy={editing}
        onSaved={(title) => next(words.hiring.savedVacancy(title))}
        onLeave={() => next(null)}
      />
    </Panel>
  )
}
