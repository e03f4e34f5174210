import type { ReactNode } from 'react'
import type { DocumentHead } from '../../../shared/document-face.ts'
import type { DocumentPaperName } from '../../../shared/document-papers.ts'
import { slips } from '../../../shared/words/papers/slips.ts'
import { Page, Roll } from './Page.tsx'
import styles from './slips.module.css'

/**
 * A slip on the paper its printer has: on A4 twice, one half for its holder and one to keep; alone on a page of its own
 * size; or down a roll.
 */
export function Slip({ head, paper, children }: { head: DocumentHead; paper: DocumentPaperName; children: ReactNode }) {
  if (paper === 'slip' || paper === 'slip-58')
    return (
      <Roll head={head} width={paper === 'slip' ? 80 : 58}>
        <article className={styles['narrow']}>{children}</article>
      </Roll>
    )
  if (paper === 'a5')
    return (
      <Page head={head} size="a5">
        <article className={styles['half']} data-fit>
          {children}
        </article>
      </Page>
    )
  return (
    <Page head={head}>
      <article className={styles['half']} data-fit>
        <p className={styles['copy']}>{slips.copy.holder}</p>
        {children}
      </article>
      <p className={styles['cut']}>{slips.cut}</p>
      <article className={styles['half']} data-fit>
        <p className={styles['copy']}>{slips.copy.kept}</p>
        {children}
      </article>
    </Page>
  )
}

/** A fact of a slip; one nobody knows is a line to be written on. */
export function Fact({
  label,
  value,
  large = false,
  also,
}: {
  label: string
  value: string | null
  large?: boolean
  also?: string | undefined
}) {
  return (
    <div className={large ? styles['largeFact'] : styles['fact']}>
      <dt>{label}</dt>
      <dd>
        {value === null || value === '' ? <span className={styles['line']} /> : value}
        {also !== undefined && also !== '' && <span className={styles['also']}>{also}</span>}
      </dd>
    </div>
  )
}
