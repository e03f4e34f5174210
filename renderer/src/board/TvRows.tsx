import type { CSSProperties } from 'react'
import styles from './tv.module.css'
import { useLiveWords } from './words.ts'

export type TvRow = {
  key: string
  label: string
  /** Where they sit; a name that has it takes two lines and no bar. */
  place?: string
  count: number
  target: number | null
  note?: string
}

/** A few rows with numbers as large as letters on a door. `whole`: what a full bar is; otherwise the largest number there. */
export function TvRows({
  title,
  rows,
  whole = 0,
  none,
}: {
  title: string
  rows: readonly TvRow[]
  whole?: number
  /** Said where there are none. */
  none?: string
}) {
  const { number } = useLiveWords().live
  const full = Math.max(1, whole, ...rows.flatMap(({ count, target }) => [count, target ?? 0]))
  if (rows.length === 0) return none === undefined ? null : <p className={styles['none']}>{none}</p>
  return (
    <table className={styles['rows']} aria-label={title}>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.key}
            style={{ '--part': row.count / full, '--aim': (row.target ?? 0) / full } as CSSProperties}
            data-placed={row.place === undefined ? undefined : true}
          >
            <th scope="row">{row.place === undefined ? <Measured {...row} /> : <Placed {...row} />}</th>
            <td>
              <strong>{number(row.count)}</strong>
              {row.target !== null && <small>/{number(row.target)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Measured({ label, note, count, target }: TvRow) {
  return (
    <>
      <span className={styles['labels']}>
        <span className={styles['label']}>{label}</span>
        {note !== undefined && note !== '' && <small>{note}</small>}
      </span>
      <span className={styles['track']}>
        <span className={styles['bar']} data-none={count === 0 || undefined} />
        {target !== null && target > 0 && <span className={styles['aim']} />}
      </span>
    </>
  )
}

function Placed({ place, label }: TvRow) {
  return (
    <span className={styles['label']}>
      {place !== '' && <small>{place}</small>}
      {label}
    </span>
  )
}
