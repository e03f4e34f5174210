import type { ReactNode } from 'react'
import styles from './save-bar.module.css'

/** The last row of a form: what saves it stays in sight, however long the form is on a small screen. */
export function SaveBar({ children }: { children: ReactNode }) {
  return <div className={styles['bar']}>{children}</div>
}
