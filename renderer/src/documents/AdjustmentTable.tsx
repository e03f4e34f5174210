import indicatorList from '../../../resources/lists/report-indicators.json'
import type { Adjustment } from '../../../shared/contract/closing.ts'
import type { ReportFace } from '../../../shared/document-face.ts'
import { fieldsWritten } from '../../../shared/words/papers/adjustments.ts'
import { report } from '../../../shared/words/papers/report.ts'
import { standing } from '../../../shared/words/papers/standing.ts'
import { closing } from '../../../shared/words/vi/closing.ts'
import styles from './report.module.css'

type Adjustments = NonNullable<ReportFace['adjustments']>

const text = report.adjusted
const number = new Intl.NumberFormat('vi-VN')
const signed = new Intl.NumberFormat('vi-VN', { signDisplay: 'exceptZero' })
const names = new Map<string, string>(indicatorList.items.map(({ code, vi }) => [code, vi]))

/** Whether there is anything to list: the figures were frozen and something happened since. */
export function isAdjusted(adjustments: ReportFace['adjustments']): adjustments is Adjustments {
  return adjustments !== null && (adjustments.total > 0 || adjustments.differences.length > 0)
}

/** Điều chỉnh sau chốt: every indicator that is another now, and each change by badge number, time and desk. */
export function AdjustmentTable({ adjustments: { differences, changes, total } }: { adjustments: Adjustments }) {
  return (
    <div className={styles['flow']} data-flow>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            {[text.frozen, text.now, text.difference].map((name) => (
              <th key={name} scope="col" className={styles['narrow']}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.length === 0 && (
            <tr>
              <td colSpan={4}>{text.sameFigures}</td>
            </tr>
          )}
          {differences.map(({ code, frozen, now }) => (
            <tr key={code}>
              <th scope="row">{names.get(code) ?? code}</th>
              <td className={styles['figure']}>{number.format(frozen)}</td>
              <td className={styles['figure']}>{number.format(now)}</td>
              <td className={styles['figure']}>{signed.format(now - frozen)}</td>
            </tr>
          ))}
          <tr data-heading={text.changes(total)} className={styles['group']}>
            <th scope="colgroup" colSpan={4}>
              {text.changes(total)}
            </th>
          </tr>
          {changes.map((change, at) => (
            <tr key={at}>
              <th scope="row">{changeWritten(change)}</th>
              <td colSpan={3} className={styles['figure']}>
                {standing.when(change.at)}
              </td>
            </tr>
          ))}
          {total > changes.length && (
            <tr>
              <td colSpan={4}>{text.more(total - changes.length)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

/** One change in words: by which desk, what, whose badge or which employer. Nobody is named. */
export function changeWritten({ what, letter, badgeNumber, employer, fields }: Adjustment): string {
  const done = [closing.change[what], fieldsWritten(fields)]
  return [
    ...(letter === null ? [] : [closing.desk(letter)]),
    done.filter((part) => part !== '').join(' '),
    ...(badgeNumber === null ? [] : [closing.badge(badgeNumber)]),
    ...(employer === null ? [] : [employer]),
  ].join(' · ')
}
