import type { CSSProperties } from 'react'
import styles from './board.module.css'

/** One bar: how many, what was aimed at (a mark), and the words beside it. */
export type Bar = { key: string; label: string; count: number; target?: number | null; said: string; note?: string }

/**
 * Bars that are a table: what a screen reader hears and what the eye measures are the same rows. The numbers stand beside
 * them, so that nothing hangs on a shade.
 */
export function Bars({
  title,
  column,
  value,
  bars,
  whole = 0,
}: {
  title: string
  column: string
  value: string
  bars: readonly Bar[]
  /** What a full bar is; otherwise the largest number there. */
  whole?: number
}) {
  const most = Math.max(1, whole, ...bars.flatMap(({ count, target }) => [count, target ?? 0]))
  return (
    <table className={styles['bars']} aria-label={title}>
      <thead className={styles['unseen']}>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{value}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, count, target = null, said, note }) => (
          <tr key={key}>
            <th scope="row">
              {label}
              {note !== undefined && <span className={styles['barNote']}>{note}</span>}
            </th>
            <td>
              <span
                className={styles['track']}
                style={{ '--part': count / most, '--aim': (target ?? 0) / most } as CSSProperties}
              >
                <span className={styles['bar']} data-none={count === 0 || undefined} />
                {target !== null && target > 0 && <span className={styles['aim']} />}
              </span>
              <strong>{said}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
