import type { ReactNode } from 'react'
import type { DocumentHead } from '../../../shared/document-face.ts'
import { privacy as text } from '../../../shared/words/papers/privacy.ts'
import { Page } from './Page.tsx'
import styles from './kit.module.css'

/** What the Center does with personal data, for the wall beside the desk; drawn on A4, and as sharp enlarged to A3. */
export function PrivacyPoster({ head }: { head: DocumentHead }) {
  return (
    <Page head={head}>
      <article className={styles['poster']}>
        <header className={styles['posterHead']}>
          <p className={styles['center']}>{head.center}</p>
          <h1 className={styles['posterTitle']}>{text.title}</h1>
          <p>{text.basis}</p>
        </header>
        <Part title={text.who.title}>
          <p>{text.who.text(head.center)}</p>
        </Part>
        <Part title={text.what.title}>
          <p>{text.what.text}</p>
        </Part>
        <Part title={text.why.title}>
          <ol className={styles['numbered']}>
            {text.why.purposes.map((purpose, at) => (
              <li key={purpose}>
                <span className={styles['digit']}>{at + 1}</span>
                <span>{purpose}</span>
              </li>
            ))}
          </ol>
          <p className={styles['strong']}>{text.why.refuse}</p>
        </Part>
        <Part title={text.long.title}>
          <p>{text.long.text}</p>
        </Part>
        <Part title={text.rights.title}>
          <Rights />
        </Part>
        <p>{text.children}</p>
        <footer className={styles['contact']}>
          <p className={styles['strong']}>{text.how}</p>
          <Blanks labels={text.blanks} />
        </footer>
      </article>
    </Page>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className={styles['partTitle']}>{title}</h2>
      {children}
    </section>
  )
}

function Rights() {
  return (
    <table className={styles['rights']}>
      <tbody>
        {[text.rights.answer, ...text.rights.rows].map(([right, clock]) => (
          <tr key={right}>
            <th scope="row">{right}</th>
            <td>{clock}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Lines somebody writes on. */
export function Blanks({ labels }: { labels: readonly string[] }) {
  return (
    <dl className={styles['blanks']}>
      {labels.map((label) => (
        <div key={label}>
          <dt>{label}:</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}
