import type { FollowUpCounts } from '../../../../shared/contract/follow-up.ts'
import { mostPaid } from '../../../../shared/contract/follow-up.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useSession } from '../../session/use-session.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { BothFormats } from '../files/BothFormats.tsx'
import { useFileWords } from '../files/words.ts'
import styles from './follow-up.module.css'
import { useFollowUpWords } from './words.ts'

const number = new Intl.NumberFormat('vi-VN')
const counted = ['chosen', 'contacted', 'workingAt1', 'workingAt3', 'workingAt6', 'contract', 'payable'] as const

/** What was heard, by fair and employer. */
export function Results() {
  const words = useFollowUpWords()
  const { value: session } = useSession()
  const files = useFileWords()
  const { 'follow-up': title } = files.name
  const { value: fairs, failure } = useAsk('follow-up.results', {}, { keep: true })
  if (fairs === undefined) return <FailureNotice failure={failure} />
  if (fairs.length === 0)
    return (
      <Panel>
        <Empty title={words.noResults} next={words.noResultsNext} />
      </Panel>
    )
  return (
    <Panel>
      {session?.role === 'office' && (
        <>
          <BothFormats name="follow-up" title={title} />
          <p className={styles['soft']}>
            {files.holds['follow-up'](0)} {files.careful}
          </p>
        </>
      )}
      <table className={styles['table']}>
        <thead>
          <tr>
            {(['name', ...counted] as const).map((name) => (
              <th key={name} scope="col">
                {words.column[name]}
              </th>
            ))}
          </tr>
        </thead>
        {fairs.map(({ fairId, name, heldOn, counts, employers }) => (
          <tbody key={fairId}>
            <Line name={words.wholeFair(name, dayWritten(heldOn))} counts={counts} isFair />
            {employers.map((employer) => (
              <Line key={employer.employerId} name={employer.name} counts={employer.counts} />
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles['soft']}>{words.resultsNote}</p>
      <p className={styles['soft']}>{words.payableNote(number.format(mostPaid))}</p>
    </Panel>
  )
}

function Line({ name, counts, isFair = false }: { name: string; counts: FollowUpCounts; isFair?: boolean }) {
  return (
    <tr className={isFair ? styles['fair'] : undefined}>
      <th scope="row">{name}</th>
      {counted.map((column) => (
        <td key={column}>{number.format(counts[column])}</td>
      ))}
    </tr>
  )
}
