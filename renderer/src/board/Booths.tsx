import type { Board } from '../../../shared/contract/board.ts'
import { busiestBooths } from './blocks.ts'
import styles from './board.module.css'
import { Figures } from './Figures.tsx'
import { useLiveWords } from './words.ts'

/** Employers with interviews, the busiest first: names of employers and numbers, no persons. */
export function Booths({ board }: { board: Board }) {
  const { booths: text, funnel, number } = useLiveWords().live
  const busy = busiestBooths(board)
  if (busy.length === 0) return <p className={styles['soft']}>{text.none}</p>
  return (
    <Figures
      title={text.title}
      columns={[text.column, text.booth, text.turns, text.persons, funnel.preSelected, funnel.hired]}
      rows={busy.map(({ employerId, name, booth, turns, interviewed, preSelected, hired }) => ({
        key: employerId,
        label: name,
        values: [booth ?? '', number(turns), number(interviewed), number(preSelected), number(hired)],
      }))}
    />
  )
}
