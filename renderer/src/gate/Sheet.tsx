import type { ReactNode } from 'react'
import { useWords } from '../session/words.ts'
import styles from './gate.module.css'

/** The one sheet in the middle of the screen on which everything before the desk is written. */
export function Sheet({
  title,
  note,
  narrow = false,
  children,
}: {
  title: string
  note?: string
  narrow?: boolean
  children: ReactNode
}) {
  const words = useWords()
  return (
    <main className={styles['screen']}>
      <div className={`${styles['sheet']} ${narrow ? styles['narrow'] : ''}`}>
        <header className={styles['head']}>
          <p className={styles['app']}>{words.common.appName}</p>
          <h1 className={styles['title']}>{title}</h1>
          {note !== undefined && <p className={styles['note']}>{note}</p>}
        </header>
        {children}
      </div>
    </main>
  )
}
