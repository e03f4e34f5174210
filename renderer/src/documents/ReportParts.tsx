import type { ReactNode } from 'react'
import type { DocumentHead, Signing } from '../../../shared/document-face.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { report as text } from '../../../shared/words/papers/report.ts'
import { Page } from './Page.tsx'
import styles from './report.module.css'

/** One page of a report or list; its pages are numbered through. */
export function ReportPage({
  head,
  breaks = false,
  children,
}: {
  head: DocumentHead
  breaks?: boolean
  children: ReactNode
}) {
  return (
    <Page head={head} breaks={breaks}>
      <article className={styles['report']}>
        {children}
        <footer className={styles['foot']}>
          <span>
            {head.center} · {common.fair(head.fairName, head.heldOn)}
          </span>
          <span data-whole-page />
        </footer>
      </article>
    </Page>
  )
}

/** The head an administrative paper has, its title, and which figures it holds. */
export function Letterhead({
  head,
  signing,
  title,
  standing,
}: {
  head: DocumentHead
  signing: Signing
  title: string
  standing: string
}) {
  return (
    <>
      <header className={styles['letterhead']}>
        <div>
          {signing.parentBody !== null && <p className={styles['parent']}>{signing.parentBody}</p>}
          <p className={styles['office']}>{signing.office}</p>
        </div>
        <div>
          <p className={styles['state']}>{common.state}</p>
          <p className={styles['motto']}>{common.motto}</p>
        </div>
      </header>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['of']}>
        {common.fair(head.fairName, head.heldOn)}, {head.place}
      </p>
      <p className={styles['standing']}>{standing}</p>
    </>
  )
}

/** The last row of the last table: who made it, and who answers for it. It stays with the rows before it. */
export function SigningRow({ signing, columns }: { signing: Signing; columns: number }) {
  return (
    <tr className={styles['signing']}>
      <td colSpan={columns}>
        <p className={styles['day']}>{common.placeAndDay(signing.locality, signing.day)}</p>
        <div className={styles['signatures']}>
          <p>
            <strong>{text.made}</strong>
            {text.hint}
          </p>
          <p>
            <strong>{signing.title ?? text.head}</strong>
            {text.seal}
            {signing.name !== null && <span className={styles['signer']}>{signing.name}</span>}
          </p>
        </div>
      </td>
    </tr>
  )
}
