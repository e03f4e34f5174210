import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Vacancy } from '../../../shared/contract/fair.ts'
import type { Interview } from '../../../shared/contract/interview.ts'
import { Empty, Panel } from '../parts/Page.tsx'
import partStyles from '../parts/parts.module.css'
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
  const own = value?.filter((interview) => interview.employerId === employerId) ?? []
  const isEmpty = value !== undefined && own.length === 0
  return (
    <Panel title={own.length === 0 ? words.booth.own : `${words.booth.own}: ${words.booth.ownCount(own.length)}`}>
      {isEmpty && <Empty title={words.booth.ownEmpty} />}
      {own.length > 0 && <Interviews interviews={own} onCorrect={setCorrecting} />}
      {correcting !== null && (
        <Suspense fallback={null}>
          <CorrectInterview interview={correcting} vacancies={vacancies} onClose={() => setCorrecting(null)} />
        </Suspense>
      )}
    </Panel>
  )
}

function Interviews({
  interviews,
  onCorrect,
}: {
  interviews: readonly Interview[]
  onCorrect: (interview: Interview) => void
}) {
  const words = useWords()
  const { column } = words.booth
  return (
    <div className={styles['own']}>
      <table className={partStyles['table']}>
        <thead>
          <tr>
            <th scope="col">{column.time}</th>
            <th scope="col">{column.who}</th>
            <th scope="col">{column.outcome}</th>
            <th scope="col">
              <span className={partStyles['visuallyHidden']}>{words.booth.correct}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {interviews.map((interview) => (
            <tr key={interview.id}>
              <td className={partStyles['figure']}>{timeOf(interview.at)}</td>
              <td>
                <strong>{interview.fullName ?? words.booth.unnamed(interview.badgeNumber ?? '')}</strong>
                <div className={styles['rowNote']}>{interview.note}</div>
              </td>
              <td>
                {words.lists.outcome[interview.outcome]}
                <div className={styles['rowNote']}>{interview.vacancyTitle}</div>
              </td>
              <td>
                <Button variant="subtle" size="compact-md" onClick={() => onCorrect(interview)}>
                  {words.common.edit}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
