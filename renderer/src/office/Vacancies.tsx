import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { Vacancy } from '../../../shared/contract/fair.ts'
import { FailureNotice } from '../parts/Notice.tsx'
import { useWords } from '../session/words.ts'
import { freshId } from '../talk/ids.ts'
import { useTell } from '../talk/use-tell.ts'
import type { EmployerRow } from './employer-row.ts'
import styles from './office.module.css'

/** The vacancies of an employer, with one form to add or put right. */
export function Vacancies({ employer }: { employer: EmployerRow }) {
  const words = useWords()
  const [editing, setEditing] = useState<Vacancy | 'new' | null>(null)
  return (
    <>
      {employer.vacancies.length === 0 && editing === null && (
        <p className={styles['soft']}>{words.office.employers.noVacancies}</p>
      )}
      <ul className={styles['list']}>
        {employer.vacancies.map((vacancy) => (
          <li key={vacancy.id} className={styles['vacancy']}>
            <span>{vacancy.title}</span>
            <span className={styles['soft']}>
              {vacancy.wanted === null ? '' : words.common.vacancyWanted(vacancy.wanted)}
            </span>
            <Button
              variant="subtle"
              size="compact-md"
              onClick={() => setEditing(vacancy)}
              aria-label={words.office.employers.edit(vacancy.title)}
            >
              {words.common.edit}
            </Button>
          </li>
        ))}
      </ul>
      {editing === null ? (
        <div>
          <Button variant="light" size="compact-md" onClick={() => setEditing('new')}>
            {words.office.employers.addVacancy}
          </Button>
        </div>
      ) : (
        <VacancyForm
          key={editing === 'new' ? 'new' : editing.id}
          employerId={employer.id}
          vacancy={editing === 'new' ? null : editing}
          onDone={() => setEditing(null)}
        />
      )}
    </>
  )
}

function VacancyForm({
  employerId,
  vacancy,
  onDone,
}: {
  employerId: string
  vacancy: Vacancy | null
  onDone: () => void
}) {
  const words = useWords()
  const { tell, busy, failure } = useTell('vacancy.save')
  const [id] = useState(() => vacancy?.id ?? freshId())
  const [title, setTitle] = useState(vacancy?.title ?? '')
  const [wanted, setWanted] = useState(vacancy?.wanted?.toString() ?? '')
  const [asked, setAsked] = useState(false)
  const wrong = wanted.trim() !== '' && !/^[1-9]\d{0,4}$/.test(wanted.trim())

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setAsked(true)
    if (title.trim() === '' || wrong) return
    const answer = await tell({ id, employerId, title, wanted: wanted.trim() === '' ? null : Number(wanted) })
    if (answer.ok) onDone()
  }

  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void save(event)}>
      <div className={styles['inline']}>
        <TextInput
          label={words.office.employers.vacancyTitle}
          value={title}
          maxLength={200}
          autoFocus
          error={asked && title.trim() === '' && words.office.employers.titleMissing}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={words.office.employers.wanted}
          value={wanted}
          inputMode="numeric"
          maxLength={5}
          error={wrong && words.office.employers.wantedWrong}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <span className={styles['actions']}>
          <Button type="submit" loading={busy}>
            {words.office.employers.saveVacancy}
          </Button>
          <Button variant="default" onClick={onDone}>
            {words.common.cancel}
          </Button>
        </span>
      </div>
      <FailureNotice failure={failure} />
    </form>
  )
}
