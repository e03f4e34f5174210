import jobGroups from '../../../resources/lists/job-groups.json'
import education from '../../../resources/lists/education.json'
import qualification from '../../../resources/lists/technical-qualification.json'
import type { DocumentHead, VacancyFace } from '../../../shared/document-face.ts'
import { jobs } from '../../../shared/words/vi/jobs.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { vacancies as text } from '../../../shared/words/papers/vacancies.ts'
import { Page } from './Page.tsx'
import styles from './vacancies.module.css'

const columns = Object.entries(text.column)

/** Everything on offer, by what kind of work it is: for the wall, so that people find their booth by themselves. */
export function VacancyList({ vacancies, head }: { vacancies: readonly VacancyFace[]; head: DocumentHead }) {
  const wanted = vacancies.reduce((sum, { wanted: count }) => sum + (count ?? 0), 0)
  return (
    <Page head={head} breaks>
      <article className={styles['list']}>
        <header className={styles['head']}>
          <div>
            <h1>{text.title}</h1>
            <p>{common.fair(head.fairName, head.heldOn)}</p>
          </div>
          <p className={styles['total']}>{vacancies.length > 0 && text.total(vacancies.length, wanted)}</p>
        </header>
        <p className={styles['how']}>{vacancies.length === 0 ? text.empty : text.how}</p>
        <div className={styles['flow']} data-flow>
          {vacancies.length > 0 && (
            <table className={styles['table']}>
              <thead>
                <tr>
                  {columns.map(([name, label]) => (
                    <th key={name} scope="col" className={styles[name]}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{rowsOf(vacancies)}</tbody>
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

function rowsOf(vacancies: readonly VacancyFace[]) {
  const groups = [...jobGroups.items.map(({ code, vi }) => ({ code, name: vi })), { code: null, name: jobs.otherGroup }]
  const known = new Set(jobGroups.items.map(({ code }) => code))
  return groups.flatMap(({ code, name }) => {
    const own = vacancies.filter(({ jobGroup }) =>
      code === null ? jobGroup === null || !known.has(jobGroup) : jobGroup === code,
    )
    if (own.length === 0) return []
    return [
      <tr key={name} data-heading={name} className={styles['group']}>
        <th scope="colgroup" colSpan={columns.length}>
          {name}
        </th>
      </tr>,
      ...own.map((vacancy, at) => <Row key={`${name} ${at}`} vacancy={vacancy} />),
    ]
  })
}

function Row({ vacancy }: { vacancy: VacancyFace }) {
  return (
    <tr>
      <td className={styles['booth']}>{vacancy.booth ?? '–'}</td>
      <td>
        <strong>{vacancy.title}</strong>
        <span className={styles['asks']}>{asksOf(vacancy)}</span>
      </td>
      <td className={styles['whose']}>{vacancy.employer}</td>
      <td className={styles['wanted']}>{vacancy.wanted ?? ''}</td>
      <td>{upperFirst(jobs.wage(vacancy.wageFrom, vacancy.wageTo)).replace(/ (?=triệu)/u, '\u00A0')}</td>
      <td>
        {vacancy.placeKind !== null && <span className={styles['kind']}>{jobs.placeKind[vacancy.placeKind]}</span>}
        {vacancy.place}
      </td>
    </tr>
  )
}

function upperFirst(part: string): string {
  return part.charAt(0).toLocaleUpperCase('vi') + part.slice(1)
}

/** What it asks for and what it gives besides the wage, in one run of sentences. */
function asksOf(vacancy: VacancyFace): string {
  const { ageFrom, ageTo, skilled, requirements, benefits } = vacancy
  const level = (list: { items: readonly { code: string; vi: string }[] }, code: string | null): string[] => {
    const found = list.items.find((item) => item.code === code)
    return found === undefined ? [] : [text.least(found.vi)]
  }
  const parts = [
    ...(ageFrom === null && ageTo === null ? [] : [jobs.ages(ageFrom, ageTo)]),
    ...level(education, vacancy.education),
    ...level(qualification, vacancy.qualification),
    ...(skilled === null || vacancy.qualification !== null ? [] : [skilled ? text.skilled : text.unskilled]),
    ...[requirements, benefits].flatMap((part) => (part === null || part === '' ? [] : [part])),
  ]
  return parts
    .map((part) => part.replace(/[.;\s]+$/u, ''))
    .map(upperFirst)
    .join('. ')
}
