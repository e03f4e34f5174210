import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Vacancy } from '../../../../shared/contract/fair.ts'
import { nameIn, useOccupations } from '../../parts/lists.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useTell } from '../../talk/use-tell.ts'
import { useOfficeWords } from '../words.ts'
import styles from './employers.module.css'

type VacancyRowProps = { vacancy: Vacancy; isEdited: boolean; onEdit: () => void; onRetired: () => void }

/** One vacancy in two lines, to be put right or taken off the board. */
export function VacancyRow({ vacancy, isEdited, onEdit, onRetired }: VacancyRowProps) {
  const words = useOfficeWords()
  const [asking, setAsking] = useState(false)
  const { title } = vacancy
  return (
    <li className={styles['vacancy']} data-edited={isEdited || undefined}>
      <span className={styles['rowText']}>
        <strong>{title}</strong>
        <span className={styles['rowFacts']}>{useFacts(vacancy)}</span>
      </span>
      <span className={styles['rowKeys']}>
        <Button variant="subtle" size="compact-md" onClick={onEdit} aria-label={words.office.employers.edit(title)}>
          {words.common.edit}
        </Button>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => setAsking(true)}
          aria-label={words.hiring.retireOne(title)}
        >
          {words.hiring.retire}
        </Button>
      </span>
      {asking && <Retire vacancy={vacancy} onRetired={onRetired} onKeep={() => setAsking(false)} />}
    </li>
  )
}

function useFacts({ jobGroup, wanted, wageFrom, wageTo, place, placeKind, ageFrom, ageTo }: Vacancy): string {
  const { jobs } = useOfficeWords()
  const groups = useOccupations()
  return [
    wanted === null ? null : jobs.wantedCount(wanted),
    wageFrom === null && wageTo === null ? null : jobs.wage(wageFrom, wageTo),
    place ?? (placeKind === null ? null : jobs.placeKind[placeKind]),
    ageFrom === null && ageTo === null ? null : jobs.ages(ageFrom, ageTo),
    jobGroup === null ? null : nameIn(groups, jobGroup),
  ]
    .filter(Boolean)
    .join(' · ')
}

function Retire({ vacancy, onRetired, onKeep }: { vacancy: Vacancy; onRetired: () => void; onKeep: () => void }) {
  const words = useOfficeWords()
  const { tell, busy, failure } = useTell('vacancy.retire')

  async function retire(): Promise<void> {
    const answer = await tell({ vacancyId: vacancy.id })
    if (answer.ok) onRetired()
  }

  return (
    <div className={styles['asking']} role="group" aria-label={words.hiring.retireOne(vacancy.title)}>
      <strong>{words.hiring.retireAsk(vacancy.title)}</strong>
      <span>{words.hiring.retireNote}</span>
      <FailureNotice failure={failure} />
      <span className={styles['actions']}>
        <Button loading={busy} onClick={() => void retire()}>
          {words.hiring.retire}
        </Button>
        <Button variant="default" autoFocus onClick={onKeep}>
          {words.hiring.keep}
        </Button>
      </span>
    </div>
  )
}
