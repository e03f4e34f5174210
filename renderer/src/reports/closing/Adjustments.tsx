import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Adjustment, Snapshot } from '../../../../shared/contract/closing.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useIndicators } from './FiguresThen.tsx'
import styles from './closing.module.css'
import { useClosingWords, useFieldWords } from './words.ts'

/** How many changes are fetched: enough for most fairs, and as many as there may be. */
const [atFirst, atMost] = [200, 2000]

const number = new Intl.NumberFormat('vi-VN')
const signedNumber = new Intl.NumberFormat('vi-VN', { signDisplay: 'always' })

/** Điều chỉnh sau chốt: which indicators differ now, and everything that happened since, by badge number. */
export function Adjustments({ snapshot }: { snapshot: Snapshot }) {
  const words = useClosingWords()
  const indicatorOf = useIndicators()
  const [limit, setLimit] = useState(atFirst)
  const { value, failure } = useAsk('snapshot.adjustments', { snapshotId: snapshot.id, limit }, { keep: true })
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
      <Changes changes={changes} frozenOn={dayOf(snapshot.frozenAt)} />
      {total > changes.length && (
        <p className={styles['more']}>
          <span className={styles['soft']}>{words.moreChanges(total - changes.length)}</span>
          {limit === atFirst && (
            <Button variant="default" size="compact-md" onClick={() => setLimit(atMost)}>
              {words.showMore}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}

function Changes({ changes, frozenOn }: { changes: readonly Adjustment[]; frozenOn: string }) {
  const words = useClosingWords()
  const fieldOf = useFieldWords()
  return (
    <ol className={styles['changes']}>
      {changes.map(({ what, at, letter, badgeNumber, employer, fields }, index) => (
        <li key={`${at} ${index}`}>
          <span className={styles['time']}>
            {timeOf(at)}
            {dayOf(at) !== frozenOn && <span>{dayWritten(dayOf(at))}</span>}
          </span>
          <span>
            {[
              ...(letter === null ? [] : [words.desk(letter)]),
              [words.change[what], fields.map(fieldOf).join(', ')].filter((part) => part !== '').join(' '),
              ...(badgeNumber === null ? [] : [words.badge(badgeNumber)]),
              ...(employer === null ? [] : [employer]),
            ].join('\u00A0· ')}
          </span>
        </li>
      ))}
    </ol>
  )
}
