import { Fragment } from 'react'
import { Key } from '../parts/Key.tsx'
import styles from './keys.module.css'

/** A key as it is written, and what it does. */
export type KeyRow = readonly [key: string, meaning: string]

/** Keys that belong together, one under the other. */
export function KeyGroup({ title, rows }: { title: string; rows: readonly KeyRow[] }) {
  return (
    <section className={styles['keyGroup']}>
      <h3>{title}</h3>
      <dl className={styles['keyRows']}>
        {rows.map(([name, meaning]) => (
          <Fragment key={name}>
            <dt>
              <Key name={name} />
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
