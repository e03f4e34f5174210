import type { DocumentHead, SheetFace } from '../../../shared/document-face.ts'
import { lists } from '../../../shared/words/vi/lists.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { sheets } from '../../../shared/words/papers/sheets.ts'
import { Page } from './Page.tsx'
import styles from './sheets.module.css'
import { SheetNumber } from './SheetNumber.tsx'

const text = sheets.interviews
const columns = Object.entries(text.column)
/** So many vacancies stand beside the outcomes. */
const besideOutcomes = 5

/** What a booth without a phone writes on: a row a person, digits for vacancy and outcome, so that typing it is quick. */
export function InterviewSheet({ sheet, head }: { sheet: SheetFace; head: DocumentHead }) {
  return (
    <Page head={head}>
      <article className={styles['upright']}>
        <header className={styles['head']}>
          <div className={styles['whose']}>
            <h1 className={styles['title']}>{text.title}</h1>
            <p className={styles['employer']} data-fit>
              {sheet.booth !== null && <strong>{common.booth(sheet.booth)}: </strong>}
              {sheet.employer}
            </p>
            <p className={styles['fair']}>{common.fair(head.fairName, head.heldOn)}</p>
          </div>
          <SheetNumber sheet={sheet} />
        </header>
        <section className={styles[sheet.vacancies.length > besideOutcomes ? 'wideLegend' : 'legend']}>
          <div>
            <h2>{text.vacancies}</h2>
            {sheet.vacancies.length === 0 ? (
              <p>{text.noVacancies}</p>
            ) : (
              <Numbered items={sheet.vacancies} className={styles['vacancies']} />
            )}
          </div>
          <div>
            <h2>{text.outcomes}</h2>
            <Numbered items={Object.values(lists.outcome)} className={styles['outcomes']} />
          </div>
        </section>
        <p className={styles['how']}>{text.how}</p>
        <table className={styles['interviews']}>
          <thead>
            <tr>
              {columns.map(([name, label]) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: sheet.rows }, (_, row) => (
              <tr key={row}>
                {columns.map(([name]) => (
                  <td key={name}>{name === 'row' ? row + 1 : ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <footer className={styles['foot']}>
          <p>{text.give}</p>
          <p>{text.sign}: …………………………………………</p>
        </footer>
      </article>
    </Page>
  )
}

function Numbered({ items, className }: { items: readonly string[]; className: string | undefined }) {
  return (
    <ol className={className} data-fit>
      {items.map((item, at) => (
        <li key={`${at} ${item}`}>
          <strong>{at + 1}</strong> {item}
        </li>
      ))}
    </ol>
  )
}
