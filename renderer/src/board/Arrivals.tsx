import { lazy, Suspense } from 'react'
import type { Board } from '../../../shared/contract/board.ts'
import { timeOf } from '../session/vietnam-time.ts'
import { runningTotals } from './blocks.ts'
import styles from './board.module.css'
import { Figures } from './Figures.tsx'
import { useLiveWords } from './words.ts'

const ArrivalsChart = lazy(() =>
  import('./ArrivalsChart.tsx').then(({ ArrivalsChart }) => ({ default: ArrivalsChart })),
)

/** When people came, as a chart with its table behind it, or as the table alone. */
export function Arrivals({ board, asTable, large = false }: { board: Board; asTable: boolean; large?: boolean }) {
  const { arrivals, number } = useLiveWords().live
  const slots = runningTotals(board.arrivals)
  if (slots.length === 0) return <p className={styles['soft']}>{arrivals.none}</p>
  return (
    <div className={large ? styles['whole100'] : styles['holds']}>
      {!asTable && (
        <div className={large ? styles['largeChart'] : styles['chart']} aria-hidden>
          <p className={styles['legend']}>
            <span className={styles['sign']}>
              <span className={styles['barSign']} />
              {arrivals.onLeft(arrivals.persons)}
            </span>
            <span className={styles['sign']}>
              <span className={styles['lineSign']} />
              {arrivals.onRight(arrivals.total)}
            </span>
          </p>
          <div>
            <Suspense fallback={null}>
              <ArrivalsChart slots={slots} large={large} />
            </Suspense>
          </div>
        </div>
      )}
      <Figures
        unseen={!asTable}
        title={arrivals.title}
        columns={[arrivals.slot, arrivals.persons, arrivals.total]}
        rows={slots.map(({ from, persons, total }) => ({
          key: String(from),
          label: timeOf(from),
          values: [number(persons), number(total)],
        }))}
      />
    </div>
  )
}
