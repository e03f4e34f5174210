import type { ReportFace, ReportGroup } from '../../../shared/document-face.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { files } from '../../../shared/words/papers/files.ts'
import { report as text } from '../../../shared/words/papers/report.ts'
import { SigningRow } from './ReportParts.tsx'
import styles from './report.module.css'

const number = new Intl.NumberFormat('vi-VN')
const groupSteps = ['attended', 'women', 'counselled', 'interviewed', 'preSelected', 'hired'] as const
const employerSteps = ['wanted', 'turns', 'interviewed', 'preSelected', 'appointments', 'hired'] as const

/** Every breakdown but the villages, which the spreadsheet has; each ends in its total, but needs do not add up. */
export function GroupTable({ report: { breakdowns, totals } }: { report: ReportFace }) {
  const shown = breakdowns.filter(({ name, groups }) => name !== 'village' && groups.length > 0)
  return (
    <div className={styles['flow']} data-flow>
      <table className={styles['table']}>
        <Head names={[text.column.group, ...groupSteps.map((step) => text.column[step])]} />
        <tbody>
          {shown.flatMap(({ name, groups }) => [
            <tr key={name} data-heading={files.breakdown[name]} className={styles['group']}>
              <th scope="colgroup" colSpan={groupSteps.length + 1}>
                {files.breakdown[name]}
              </th>
            </tr>,
            ...groups.map((group, at) => <GroupRow key={`${name} ${at}`} group={group} />),
            <GroupRow
              key={`${name} total`}
              group={{ ...totals, label: name === 'need' ? files.needTotal : text.total, target: null }}
              isTotal
            />,
          ])}
        </tbody>
      </table>
    </div>
  )
}

function GroupRow({ group, isTotal = false }: { group: ReportGroup; isTotal?: boolean }) {
  return (
    <tr className={isTotal ? styles['main'] : undefined}>
      <th scope="row">{group.label}</th>
      {groupSteps.map((step) => (
        <td key={step} className={styles['figure']}>
          {number.format(group[step])}
        </td>
      ))}
    </tr>
  )
}

/** Each employer's results, the whole fair's, and who signs. */
export function EmployerTable({ report }: { report: ReportFace }) {
  const { employers, totals, indicators, signing } = report
  const whole = { ...totals, wanted: indicators.wanted, turns: indicators['interview-turns'] }
  return (
    <div className={styles['flow']} data-flow>
      <table className={styles['table']}>
        <Head names={[text.employerColumn.employer, ...employerSteps.map((step) => text.employerColumn[step])]} />
        <tbody>
          {employers.length === 0 && (
            <tr>
              <td colSpan={employerSteps.length + 1}>{text.noEmployers}</td>
            </tr>
          )}
          {employers.map((employer, at) => (
            <tr key={at}>
              <th scope="row">
                {employer.booth !== null && `${common.booth(employer.booth)}: `}
                {employer.name}
              </th>
              {employerSteps.map((step) => (
                <td key={step} className={styles['figure']}>
                  {number.format(employer[step])}
                </td>
              ))}
            </tr>
          ))}
          <tr data-heading="" className={styles['main']}>
            <th scope="row">{text.wholeFair}</th>
            {employerSteps.map((step) => (
              <td key={step} className={styles['figure']}>
                {number.format(whole[step])}
              </td>
            ))}
          </tr>
          <SigningRow signing={signing} columns={employerSteps.length + 1} />
        </tbody>
      </table>
    </div>
  )
}

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name, at) => (
          <th key={name} scope="col" className={at === 0 ? undefined : styles['narrow']}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
