import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { Panel } from '../parts/Page.tsx'
import { Arrivals } from './Arrivals.tsx'
import styles from './board.module.css'
import { Breakdown } from './Breakdown.tsx'
import { Booths } from './Booths.tsx'
import { FunnelBars } from './FunnelBars.tsx'
import { useRows } from './use-rows.ts'
import { useLiveWords } from './words.ts'

/** Every part of the day, as charts or as tables. */
export function Blocks({ board, fair, asTables }: { board: Board; fair: Fair; asTables: boolean }) {
  const text = useLiveWords().live
  const { communes, households, needs } = useRows(board, fair)
  // Parts of everybody who came, as on the television; communes are measured against their targets.
  const whole = board.figures.totals.attended
  const hasTargets = communes.some(({ target }) => target !== null)
  return (
    <div className={styles['blocks']} data-tables={asTables || undefined}>
      <Panel title={text.arrivals.title} className={styles['wide']}>
        <Arrivals board={board} asTable={asTables} />
      </Panel>
      <Panel title={text.funnel.title}>
        <FunnelBars totals={board.figures.totals} asTable={asTables} />
      </Panel>
      <Panel title={text.commune.title} className={asTables ? styles['whole'] : ''}>
        <Breakdown title={text.commune.title} column={text.commune.column} rows={communes} asTable={asTables} />
        {hasTargets && !asTables && <p className={styles['soft']}>{text.commune.note}</p>}
      </Panel>
      <Panel title={text.household.title} className={asTables ? styles['whole'] : ''}>
        <Breakdown
          title={text.household.title}
          column={text.household.column}
          rows={households}
          whole={whole}
          asTable={asTables}
        />
      </Panel>
      <Panel title={text.need.title} className={asTables ? styles['whole'] : ''}>
        <Breakdown title={text.need.title} column={text.need.column} rows={needs} whole={whole} asTable={asTables} />
        <p className={styles['soft']}>{text.need.note}</p>
      </Panel>
      <Panel title={text.booths.title} className={styles['whole']}>
        <Booths board={board} />
      </Panel>
    </div>
  )
}
