import type { AttendanceFace, DocumentHead } from '../../../shared/document-face.ts'
import { lists } from '../../../shared/words/vi/lists.ts'
import { report as text } from '../../../shared/words/papers/report.ts'
import { Letterhead, ReportPage, SigningRow } from './ReportParts.tsx'
import styles from './report.module.css'

const number = new Intl.NumberFormat('vi-VN')
const columns = Object.entries(text.person)

/** Everybody who came, with room to sign; who signed a sheet already is named with it. */
export function AttendanceList({ list, head }: { list: AttendanceFace; head: DocumentHead }) {
  return (
    <ReportPage head={head} breaks>
      <Letterhead head={head} signing={list.signing} title={text.attendance} standing={list.standing} />
      <div className={styles['flow']} data-flow>
        <table className={styles['people']}>
          <thead>
            <tr>
              {columns.map(([name, label]) => (
                <th key={name} scope="col" className={styles[name]}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.people.map((person, at) => (
              <tr key={at}>
                <td className={styles['number']}>{at + 1}</td>
                <td>
                  <strong>{person.fullName}</strong>
                </td>
                <td className={styles['number']}>{person.birthDate?.slice(0, 4)}</td>
                <td className={styles['number']}>{person.sex === null ? '' : lists.sex[person.sex]}</td>
                <td>{person.home}</td>
                <td className={styles['whole']}>{person.number}</td>
                <td className={styles['number']}>{person.signedAt}</td>
              </tr>
            ))}
            <tr data-heading="" className={styles['end']}>
              <td colSpan={columns.length}>
                {text.people(number.format(list.people.length), number.format(list.women))}
              </td>
            </tr>
            <SigningRow signing={list.signing} columns={columns.length} />
          </tbody>
        </table>
      </div>
    </ReportPage>
  )
}
