import type { RehearsalCounts } from '../../../../shared/contract/fairs.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'

const order = [
  'persons',
  'arrivals',
  'badges',
  'interviews',
  'services',
  'prints',
  'employers',
  'vacancies',
] as const satisfies readonly (keyof RehearsalCounts)[]
const written = new Intl.NumberFormat('vi-VN')

/** What a rehearsal holds, number by number. */
export function Counts({ counts }: { counts: RehearsalCounts }) {
  const text = useFairWords().fairs.rehearsal.counts
  return (
    <dl className={styles['counts']}>
      {order.map((name) => (
        <div key={name}>
          <dt>{text[name]}</dt>
          <dd>{written.format(counts[name])}</dd>
        </div>
      ))}
    </dl>
  )
}
