import type { DocumentHead, SheetFace } from '../../../shared/document-face.ts'
import { lists } from '../../../shared/words/vi/lists.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { sheets } from '../../../shared/words/papers/sheets.ts'
import { Page } from './Page.tsx'
import styles from './sheets.module.css'
import { SheetNumber } from './SheetNumber.tsx'

const text = sheets.register
const consents = Object.values(lists.consent)
const columns = Object.entries(text.column)

/** The paper register of a desk, lying on an upright page so that every printer takes it as it takes the others. */
export function RegisterSheet({ sheet, head }: { sheet: SheetFace; head: DocumentHead }) {
  return (
    <Page head={head}>
      <article className={styles['lying']}>
        <header className={styles['head']}>
          <div className={styles['whose']}>
            <h1 className={styles['title']}>{text.title}</h1>
            <p className={styles['fair']}>
              {common.fair(head.fairName, head.heldOn)} · {head.center}
            </p>
            <p className={styles['how']}>{text.how}</p>
          </div>
          <SheetNumber sheet={sheet} />
        </header>
        <ol className={styles['consents']}>
          {consents.map((consent, at) => (
            <li key={consent}>
              <strong>({at + 1})</strong> {consent}
            </li>
          ))}
        </ol>
        <table className={styles['register']}>
          <Columns />
          <tbody>
            {Array.from({ length: sheet.rows }, (_, row) => (
              <tr key={row}>
                <td>{row + 1}</td>
                {Array.from({ length: columns.length + consents.length - 2 }, (_, cell) => (
                  <td key={cell}>{'\u00A0'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <footer className={styles['foot']}>
          <p className={styles['needs']}>
            <strong>{text.needs}:</strong>{' '}
            {Object.values(lists.need)
              .map((need, at) => `${at + 1} ${need}`)
              .join(' · ')}
          </p>
          <p>{text.clerk}: ………………………………</p>
        </footer>
      </article>
    </Page>
  )
}

function Columns() {
  return (
    <thead>
      <tr>
        {columns.map(([name, label]) =>
          name === 'consent' ? (
            <th key={name} scope="colgroup" colSpan={consents.length} className={styles['column-consent']}>
              {label}
            </th>
          ) : (
            <th key={name} scope="col" rowSpan={2} className={styles[`column-${name}`]}>
              {label}
            </th>
          ),
        )}
      </tr>
      <tr>
        {consents.map((consent, at) => (
          <th key={consent} scope="col">
            ({at + 1})
          </th>
        ))}
      </tr>
    </thead>
  )
}
