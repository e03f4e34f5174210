import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Vacancy } from '../../../shared/contract/fair.ts'
import type { Interview } from '../../../shared/contract/interview.ts'
import { Empty, Panel } from '../parts/Page.tsx'
import { timeOf } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './booth.module.css'

const CorrectInterview = lazy(() =>
  import('./CorrectInterview.tsx').then(({ CorrectInterview }) => ({ default: CorrectInterview })),
)

/** What this table has logged, newest first; each can be put right. */
export function Own({ employerId, vacancies }: { employerId: string; vacancies: readonly Vacancy[] }) {
  const words = useWords()
  const { value } = useAsk('interview.list', { limit: 1000 })
  const [correcting, setCorrecting] = useState<Interview | null>(null)
  // A desk that sits at a booth is told of every table's interviews; here only this table's are shown.
  const own = value?.filter((interview) => interview.employerId === employerId)
  return (
    <Panel
      title={
        own === undefined || own.length === 0
          ? words.booth.own
          : `${words.booth.own}: ${words.booth.ownCount(own.length)}`
      }
    >
      {own?.length === 0 && <Empty title={words.booth.ownEmpty} />}
      <ul className={`${styles['rows']} ${styles['own']}`}>
        {(own ?? []).map((interview) => (
          <li key={interview.id} className={styles['row']}>
            <span className={styles['soft']}>{timeOf(interview.at)}</span>
            <div>
              <strong>{interview.fullName ?? words.booth.unnamed(interview.badgeNumber ?? '')}</strong>
              <div>{[words.lists.outcome[interview.outcome], interview.vacancyTitle].filter(Boolean).join(' · ')}</div>
              {interview.note !== '' && <div className={styles['rowNote']}>{interview.note}</div>}
            </div>
            <Button variant="subtle" size="compact-md" onClick={() => setCorrecting(interview)}>
              {words.booth.correct}
            </Button>
          </li>
        ))}
      </ul>
      {correcting !== null && (
        <Suspense fallback={null}>
          <CorrectInterview interview={correcting} vacancies={vacancies} onClose={() => setCorrecting(null)} />
        </Suspense>
      )}
    </Panel>
  )
}
