import type { ReactNode } from 'react'
import styles from './parts.module.css'

/** A room's page: its name, a line of what it is about, and its panels. */
export function Page({
  title,
  note,
  aside,
  children,
}: {
  title: string
  note?: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles['page']}>
      <header className={styles['pageHead']}>
        <h1 className={styles['pageTitle']}>{title}</h1>
        {note !== undefined && <p className={styles['pageNote']}>{note}</p>}
        {aside}
      </header>
      {children}
    </div>
  )
}

/** A framed part of a page. */
export function Panel({
  title,
  children,
  className,
}: {
  title?: ReactNode
  children: ReactNode
  className?: string | undefined
}) {
  return (
    <section className={`${styles['panel']} ${className ?? ''}`}>
      {title !== undefined && <h2 className={styles['panelTitle']}>{title}</h2>}
      {children}
    </section>
  )
}

/** A place where nothing is yet: says so and says what to do next. */
export function Empty({ title, next, children }: { title: string; next?: string; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <strong>{title}</strong>
      {next !== undefined && <span>{next}</span>}
      {children}
    </div>
  )
}
