import indicatorList from '../../../resources/lists/report-indicators.json'
import type { BreakdownName } from '../../../shared/contract/figures.ts'
import type { DocumentHead, ReportFace } from '../../../shared/document-face.ts'
import { report as text } from '../../../shared/words/papers/report.ts'
import { AdjustmentTable, isAdjusted } from './AdjustmentTable.tsx'
import { type Bar, BarChart } from './BarChart.tsx'
import { EmployerTable, GroupTable } from './ReportTables.tsx'
import { Letterhead, ReportPage } from './ReportParts.tsx'
import styles from './report.module.css'

const number = new Intl.NumberFormat('vi-VN')
/** So many bars at most, or a chart does not fit its page. */
const mostBars = { commune: 16, age: 7, household: 6, need: 8 } as const
const steps = Object.keys(text.funnel) as (keyof typeof text.funnel)[]

/** The report of a fair: every indicator, charts, the same figures as tables, and who signs. */
export function FairReport({ report, head }: { report: ReportFace; head: DocumentHead }) {
  return (
    <>
      <ReportPage head={head}>
        <Letterhead head={head} signing={report.signing} title={text.title} standing={report.standing} />
        <Indicators indicators={report.indicators} />
      </ReportPage>
      <ReportPage head={head}>
        <Charts report={report} />
      </ReportPage>
      <ReportPage head={head} breaks>
        <h2 className={styles['heading']}>{text.groups}</h2>
        <GroupTable report={report} />
      </ReportPage>
      {isAdjusted(report.adjustments) && (
        <ReportPage head={head} breaks>
          <h2 className={styles['heading']}>
            {text.adjustments(report.adjustments.number, report.adjustments.letter)}
          </h2>
          <AdjustmentTable adjustments={report.adjustments} />
        </ReportPage>
      )}
      <ReportPage head={head} breaks>
        <h2 className={styles['heading']}>{text.employers}</h2>
        <EmployerTable report={report} />
      </ReportPage>
    </>
  )
}

function Indicators({ indicators }: Pick<ReportFace, 'indicators'>) {
  const of: Readonly<Record<string, number>> = indicators
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{text.indicators}</th>
          <th scope="col" className={styles['narrow']}>
            {text.count}
          </th>
          <th scope="col" className={styles['narrow']}>
            {text.unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicatorList.items.map(({ code, vi, unit, level }) => (
          <tr key={code} data-level={level} className={level === 0 ? styles['main'] : styles['within']}>
            <th scope="row">{vi}</th>
            <td className={styles['figure']}>{number.format(of[code] ?? 0)}</td>
            <td className={styles['number']}>{text.units[unit]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Charts({ report }: { report: ReportFace }) {
  const { chart } = text
  const communes = barsOf(report, 'commune', mostBars.commune)
  const hasTargets = communes.some(({ target }) => target !== null && target !== undefined)
  return (
    <>
      <BarChart
        title={chart.funnel}
        bars={steps.map((step) => ({ label: text.funnel[step], value: report.totals[step] }))}
      />
      {report.totals.attended === 0 && <p className={styles['standing']}>{chart.nobody}</p>}
      {communes.length > 0 && (
        <BarChart title={chart.commune} note={hasTargets ? chart.communeTarget : undefined} bars={communes} />
      )}
      {(['age', 'household', 'need'] as const).map((name) => {
        const bars = barsOf(report, name, mostBars[name])
        return bars.length === 0 ? null : <BarChart key={name} title={chart[name]} bars={bars} />
      })}
    </>
  )
}

/** The largest groups, in the order of their list; the rest together, so that the bars' sum stays. */
function barsOf({ breakdowns }: ReportFace, name: BreakdownName, most: number): Bar[] {
  const groups = (breakdowns.find((one) => one.name === name)?.groups ?? []).map((group) => ({
    label: group.label,
    value: group.attended,
    target: group.target,
  }))
  if (groups.length <= most) return groups
  const least = groups.toSorted((one, other) => one.value - other.value).slice(0, groups.length - most + 1)
  const rest = new Set(least)
  const others = least.reduce((sum, { value }) => sum + value, 0)
  return [...groups.filter((group) => !rest.has(group)), { label: text.chart.others(least.length), value: others }]
}
