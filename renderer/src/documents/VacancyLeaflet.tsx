import type { DocumentHead, LeafletFace, VacancyFace } from '../../../shared/document-face.ts'
import { jobs } from '../../../shared/words/vi/jobs.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { leaflet as text } from '../../../shared/words/papers/leaflet.ts'
import { Page } from './Page.tsx'
import styles from './kit.module.css'

const columns = Object.entries(text.column)

/** Everything on offer in the order of the tables, in letters that are read without glasses. */
export function VacancyLeaflet({ employers, head }: { employers: readonly LeafletFace[]; head: DocumentHead }) {
  return (
    <Page head={head} breaks>
      <article className={styles['sheet']}>
        <header>
          <h1 className={styles['title']}>{text.title}</h1>
          <p>{[common.fair(head.fairName, head.heldOn), head.place].join(' · ')}</p>
          <p className={styles['how']}>{employers.length === 0 ? text.empty : text.how}</p>
        </header>
        <div className={styles['flow']} data-flow>
          {employers.length > 0 && (
            <table className={styles['offersTable']}>
              <thead>
                <tr>
                  {columns.map(([name, label]) => (
                    <th key={name} scope="col" className={styles[`column-${name}`]}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{employers.flatMap(rowsOf)}</tbody>
            </table>
          )}
        </div>
        <footer className={styles['foot']}>
          <span>{head.center}</span>
          <span data-page />
        </footer>
      </article>
    </Page>
  )
}

function rowsOf({ employer, booth, vacancies }: LeafletFace, at: number) {
  const whose = booth === null || booth === '' ? employer : `${common.booth(booth)} · ${employer}`
  return [
    <tr key={`employer ${at}`} data-heading={whose} className={styles['employerRow']}>
      <th scope="colgroup" colSpan={columns.length}>
        {whose}
      </th>
    </tr>,
    ...vacancies.map((vacancy, own) => <Row key={`${at} ${own}`} vacancy={vacancy} />),
  ]
}

function Row({ vacancy }: { vacancy: VacancyFace }) {
  const { title, wanted, wageFrom, wageTo, placeKind, place } = vacancy
  const where = place ?? (placeKind === null ? '' : jobs.placeKind[placeKind])
  return (
    <tr>
      <td>
        <strong>{title}</strong>
      </td>
      <td className={styles['column-wanted']}>{wanted ?? ''}</td>
      <td>{jobs.wage(wageFrom, wageTo).replace(/ (?=triệu)/u, '\u00A0')}</td>
      <td>{where}</td>
    </tr>
  )
}
