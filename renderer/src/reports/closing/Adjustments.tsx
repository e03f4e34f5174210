import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Adjustment } from '../../../../shared/contract/closing.ts'
import { momentSaid } from '../../parts/moment-said.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { useIndicators } from './FiguresThen.tsx'
import styles from './closing.module.css'
import { useClosingWords, useFieldWords } from './words.ts'

/** The latest changes are what is looked for; all of them where somebody asks. */
const atFirst = 100
const most = 2000
const number = new Intl.NumberFormat('vi-VN')
const signedNumber = new Intl.NumberFormat('vi-VN', { signDisplay: 'always' })

/** Điều chỉnh sau chốt: which indicators differ now, and everything that happened since, by badge number. */
export function Adjustments({ snapshotId }: { snapshotId: string }) {
  const words = useClosingWords()
  const indicatorOf = useIndicators()
  const [limit, setLimit] = useState(atFirst)
  const { value, failure } = useAsk('snapshot.adjustments', { snapshotId, limit }, { keep: true })
  if (value === undefined) return <FailureNotice failure={failure} />
  const { differences, changes, total } = value
  if (total === 0 && differences.length === 0) return <Notice tone="good">{words.noAdjustments}</Notice>
  return (
    <section className={styles['part']}>
      <h3>{words.adjustments}</h3>
      {differences.length === 0 ? (
        <p>{words.sameFigures}</p>
      ) : (
        <table className={styles['figures']}>
          <thead>
            <tr>
              {(['indicator', 'frozen', 'now', 'difference'] as const).map((name) => (
                <th key={name} scope="col">
                  {words.figures[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ code, frozen, now }) => (
              <tr key={code}>
                <th scope="row">{indicatorOf(code).name}</th>
                <td>{number.format(frozen)}</td>
                <td>{number.format(now)}</td>
                <td className={styles['difference']}>{signedNumber.format(now - frozen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['soft']}>{words.adjustmentCount(total)}</p>
      <Changes changes={changes} />
      {total > changes.length && (
        <p className={styles['soft']}>
          {words.moreChanges(total - changes.length)}{' '}
          {limit < most && (
            <Button size="compact-md" variant="subtle" onClick={() => setLimit(most)}>
              {words.allChanges}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}

function Changes({ changes }: { changes: readonly Adjustment[] }) {
  const words = useClosingWords()
  const fieldOf = useFieldWords()
  return (
    <ol className={styles['changes']}>
      {changes.map(({ what, at, letter, badgeNumber, employer, fields }, index) => (
        <li key={`${at} ${index}`}>
          <span className={styles['time']}>{momentSaid(at)}</span>
          <span>
            {[
              ...(letter === null ? [] : [words.desk(letter)]),
              [words.change[what], fields.map(fieldOf).join(', ')].filter((part) => part !== '').join(' '),
              ...(badgeNumber === null ? [] : [words.badge(badgeNumber)]),
              ...(employer === null ? [] : [employer]),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )
}
