import type { DocumentHead } from '../../../shared/document-face.ts'
import { privacy as text } from '../../../shared/words/papers/privacy.ts'
import { Page } from './Page.tsx'
import { Blanks } from './Blanks.tsx'
import styles from './poster.module.css'

/**
 * What the Center does with personal data, for the wall beside the desk: six sentences that are read from the queue, and small
 * beneath them what the law wants said, for whoever steps up. A3 is the same page half as large again.
 */
export function PrivacyPoster({ head, size }: { head: DocumentHead; size: 'a4' | 'a3' }) {
  return (
    <Page head={head} size={size}>
      <article className={styles['poster']}>
        <header>
          <h1 className={styles['title']}>
            {text.title.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </h1>
        </header>
        <ol className={styles['points']}>
          {text.points.map((point, at) => (
            <li key={point}>
              <span className={styles['digit']}>{at + 1}</span>
              <span>{point}</span>
            </li>
          ))}
        </ol>
        <footer className={styles['details']}>
          <h2>{text.basis}</h2>
          <dl>
            {text.details(head.center).map(([what, says]) => (
              <div key={what}>
                <dt>{what}:</dt> <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <Blanks labels={text.blanks} />
        </footer>
      </article>
    </Page>
  )
}
