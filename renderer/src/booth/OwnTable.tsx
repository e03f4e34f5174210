import { useState } from 'react'
import { Icon } from '../parts/Icon.tsx'
import partStyles from '../parts/parts.module.css'
import { timeOf } from '../session/vietnam-time.ts'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import { useBoothWords } from './house.ts'
import type { OwnInterview } from './use-own.ts'
import { whoIn } from './who-in.ts'

/** So many rows are drawn at once; a phone does not draw a day's work for a look at the last. */
const atFirst = 50

/** The table of what was logged; narrow enough for a phone. */
export function OwnTable({
  interviews,
  onCorrect,
}: {
  interviews: readonly OwnInterview[]
  onCorrect: (interview: OwnInterview) => void
}) {
  const words = useBoothWords()
  const { column } = words.booth
  const [drawn, setDrawn] = useState(atFirst)
  return (
    <div className={styles['own']}>
      <table className={partStyles['table']}>
        <thead>
          <tr>
            <th scope="col">{column.time}</th>
            <th scope="col">{column.who}</th>
            <th scope="col">
              <span className={partStyles['visuallyHidden']}>{words.booth.correct}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {interviews.slice(0, drawn).map((interview) => (
            <tr key={interview.id}>
              <td className={partStyles['figure']}>{timeOf(interview.at)}</td>
              <td>
                <strong className={styles['rowName']}>{whoIn(interview, words.booth)}</strong>
                <div>
                  {words.lists.outcome[interview.outcome]}
                  {interview.vacancyTitle !== null && (
                    <span className={styles['rowNote']}> · {interview.vacancyTitle}</span>
                  )}
                </div>
                <div className={styles['rowNote']}>
                  {[...interview.tags, interview.note].filter(Boolean).join(' · ')}
                </div>
                {(interview.waitingFor !== null || interview.changeWaits) && (
                  <div className={styles['unsentRow']}>
                    <Icon name="clock" size={16} />
                    {words.booth.unsentRow}
                  </div>
                )}
              </td>
              <td>
                <Button look="quiet" onClick={() => onCorrect(interview)}>
                  {words.common.edit}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {interviews.length > drawn && (
        <Button onClick={() => setDrawn(drawn + 200)}>{words.booth.ownCount(interviews.length - drawn)}</Button>
      )}
    </div>
  )
}
