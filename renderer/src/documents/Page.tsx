import type { ReactNode } from 'react'
import type { DocumentHead } from '../../../shared/document-face.ts'
import { common } from '../../../shared/words/papers/common.ts'
import styles from './page.module.css'

const sizes = { a4: 'page', a3: 'double', a5: 'half' } as const

/** One page of A4, two of them as A3, or half of one on its side; what is on it is moved as its printer asks. */
export function Page({
  head,
  size = 'a4',
  breaks = false,
  children,
}: {
  head: DocumentHead
  size?: keyof typeof sizes
  /** Its table may need more pages. */
  breaks?: boolean
  children: ReactNode
}) {
  return (
    <section className={styles[sizes[size]]} data-leaf {...(breaks ? { 'data-breaks': '' } : {})}>
      <div className={styles['moved']}>
        {children}
        <Rehearsal head={head} />
      </div>
    </section>
  )
}

/** A strip of a roll, cut where it ends. */
export function Roll({ head, width, children }: { head: DocumentHead; width: 80 | 58; children: ReactNode }) {
  return (
    <section className={styles['roll']} data-width={width}>
      <div className={styles['strip']}>
        <Rehearsal head={head} />
        {children}
      </div>
    </section>
  )
}

function Rehearsal({ head }: { head: DocumentHead }) {
  return head.rehearsal ? <p className={styles['rehearsal']}>{common.rehearsal}</p> : null
}
