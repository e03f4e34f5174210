import type { CSSProperties } from 'react'
import { shortened } from './shortened.ts'
import styles from './tv.module.css'
import { useLiveWords } from './words.ts'

export type TvRow = { key: string; label: string; count: number; target: number | null; note?: string }

/** A few rows with numbers as large as letters on a door. `whole`: what a full bar is; otherwise the largest number there. */
export function TvRows({
  title,
  rows,
  most,
  whole = 0,
  sums = true,
  none,
}: {
  title: string
  rows: readonly TvRow[]
  /** How many have room. */
  most: number
  whole?: number
  /** Whether what has no room is summed: not where one person may stand in several rows. */
  sums?: boolean
  /** Said where there are none. */
  none?: string
}) {
  const { number, others } = useLiveWords().live
  const { shown, left, sum } = shortened(rows, most, sums)
  const full = Math.max(1, whole, ...shown.flatMap(({ count, target }) => [count, target ?? 0]))
  if (rows.length === 0) return none === undefined ? null : <p className={styles['none']}>{none}</p>
  return (
    <table className={styles['rows']} aria-label={title}>
      <tbody>
        {shown.map(({ key, label, count, target, note }) => (
          <tr key={key} style={{ '--part': count / full, '--aim': (target ?? 0) / full } as CSSProperties}>
            <th scope="row">
              <span className={styles['label']}>{label}</span>
              <span className={styles['track']}>
                <span className={styles['bar']} data-none={count === 0 || undefined} />
                {target !== null && target > 0 && <span className={styles['aim']} />}
              </span>
            </th>
            <td>
              <strong>{number(count)}</strong>
              {target !== null && <small>/{number(target)}</small>}
              {note !== undefined && note !== '' && <small>{note}</small>}
            </td>
          </tr>
        ))}
        {left > 0 && (
          <tr className={styles['others']}>
            <th scope="row" colSpan={2}>
              {others(left, number(sum))}
            </th>
          </tr>
        )}
      </tbody>
    </table>
  )
}
