import type { DocumentHead } from '../../../shared/document-face.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { guide as text } from '../../../shared/words/papers/guide.ts'
import { Blanks } from './Blanks.tsx'
import { Page } from './Page.tsx'
import styles from './kit.module.css'

/** One page beside the keyboard: the day's work in three steps, its keys, and what to do when something happens. */
export function HelperGuide({ head }: { head: DocumentHead }) {
  return (
    <Page head={head}>
      <article className={styles['guide']}>
        <header>
          <h1 className={styles['guideTitle']}>{text.title}</h1>
          <p>{common.fair(head.fairName, head.heldOn)}</p>
        </header>
        <section>
          <h2 className={styles['partTitle']}>{text.day}</h2>
          <ol className={styles['steps']}>
            {text.steps.map(([step, how], at) => (
              <li key={step}>
                <span className={styles['digit']}>{at + 1}</span>
                <div>
                  <strong>{step}</strong>
                  <p>{how}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2 className={styles['partTitle']}>{text.keysTitle}</h2>
          <dl className={styles['keys']}>
            {text.keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2 className={styles['partTitle']}>{text.troublesTitle}</h2>
          <table className={styles['troubles']}>
            <tbody>
              {text.troubles.map(([trouble, how], at) => (
                <tr key={trouble}>
                  <th scope="row">
                    {at + 1}. {trouble}
                  </th>
                  <td>{how}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className={styles['never']}>{text.never}</p>
        <Blanks labels={text.blanks} />
      </article>
    </Page>
  )
}
