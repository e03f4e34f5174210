import type { DocumentHead, LeafletFace, VacancyFace } from '../../../shared/document-face.ts'
import { jobs } from '../../../shared/words/vi/jobs.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { leaflet as text } from '../../../shared/words/papers/leaflet.ts'
import { Page } from './Page.tsx'
import styles from './kit.module.css'

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

/** Two vacancies beside each other: a leaflet that is handed out must be few pages. */
function rowsOf({ employer, booth, vacancies }: LeafletFace, at: number) {
  const whose = booth === null || booth === '' ? employer : `${common.booth(booth)} · ${employer}`
  const pairs = vacancies.flatMap((first, own) => (own % 2 === 0 ? [[first, vacancies[own + 1]] as const] : []))
  return [
    <tr key={`employer ${at}`} data-heading={whose} className={styles['employerRow']}>
      <th scope="colgroup" colSpan={2}>
        {whose}
      </th>
    </tr>,
    ...pairs.map(([first, second], own) => (
      <tr key={`${at} ${own}`}>
        <Cell vacancy={first} />
        {second === undefined ? <td>{'\u00A0'}</td> : <Cell vacancy={second} />}
      </tr>
    )),
  ]
}

function Cell({ vacancy }: { vacancy: VacancyFace }) {
  const { title, wanted, wageFrom, wageTo, placeKind, place } = vacancy
  const where = place ?? (placeKind === null ? '' : jobs.placeKind[placeKind])
  const facts = [
    jobs.wage(wageFrom, wageTo).replace(/ (?=triệu)/u, '\u00A0'),
    ...(wanted === null ? [] : [jobs.wantedCount(wanted).replace(' ', '\u00A0')]),
    ...(where === '' ? [] : [where]),
  ]
  return (
    <td>
      <strong>{title}</strong> <span className={styles['facts']}>{facts.join(' · ')}</span>
    </td>
  )
}
