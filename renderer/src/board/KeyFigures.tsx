import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import styles from './board.module.css'
import { keyFigures } from './key-figures.ts'
import { useLiveWords } from './words.ts'

/** The day's largest numbers, each with what it is of. */
export function KeyFigures({ board, fair }: { board: Board; fair: Fair }) {
  const text = useLiveWords().live
  return (
    <dl className={styles['keys']}>
      {keyFigures(board, fair, text).map(({ label, value, notes }) => (
        <div key={label} className={styles['figure']}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            {notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
