import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { Icon } from '../parts/Icon.tsx'
import { Key } from '../parts/Key.tsx'
import { FailureNotice } from '../parts/Notice.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { dayWritten, timeOf } from '../session/vietnam-time.ts'
import { fromTv } from './from-tv.ts'
import { keyFigures } from './key-figures.ts'
import { missingParts } from './sentence.ts'
import styles from './tv.module.css'
import { hasPages, TvParts } from './TvParts.tsx'
import { useBeats } from './use-beats.ts'
import { useBoard } from './use-board.ts'
import { toWholeScreen } from './whole-screen.ts'
import { useLiveWords } from './words.ts'

/** The board for a television, read from across the hall: numbers and names of places and employers, nobody's name. */
export function Tv({ fair }: { fair: Fair }) {
  const words = useLiveWords()
  const text = words.live
  const [, go] = useLocation()
  const { value: board, failure } = useBoard()
  const leave = (): void => {
    void toWholeScreen(false)
    go('/board', { state: fromTv })
  }
  const turning = useBeats()
  useShortcuts({ Space: turning.toggle, Escape: leave, F7: leave, 'alt+Digit7': leave })
  return (
    <div className={`${styles['tv']} ${fair.status === 'rehearsal' ? styles['rehearsal'] : ''}`}>
      <header className={styles['head']}>
        <div className={styles['name']}>
          {fair.status === 'rehearsal' && <span className={styles['tag']}>{words.frame.rehearsal}</span>}
          <h1>{fair.name}</h1>
        </div>
        <p>
          {dayWritten(fair.heldOn)}
          {board !== undefined && <strong>{timeOf(board.figures.asOf)}</strong>}
        </p>
      </header>
      <main className={styles['main']}>
        {board === undefined && <FailureNotice failure={failure} />}
        {board !== undefined && <Shown board={board} fair={fair} beats={turning.beats} />}
      </main>
      <footer className={styles['foot']}>
        {board !== undefined && <Missing board={board} isStale={failure !== null} />}
        <span className={styles['acts']}>
          {board !== undefined && !isBeforeFirst(board) && hasPages(board, fair, text) && (
            <Button variant="subtle" size="compact-sm" onClick={turning.toggle}>
              {turning.isStopped ? text.turnPages : text.stopPages}
              <Key gap name={words.common.keys.space} />
            </Button>
          )}
          <Button variant="subtle" size="compact-sm" onClick={leave}>
            {text.leaveTv}
            <Key gap name={words.common.keys.escape} />
          </Button>
        </span>
      </footer>
    </div>
  )
}

/** What is not in the figures; where no news comes, that they are old. It has a line of its own, so that nothing moves. */
function Missing({ board: { notInYet, figures }, isStale }: { board: Board; isStale: boolean }) {
  const text = useLiveWords().live
  if (isStale)
    return (
      <strong className={styles['stale']} role="alert">
        <Icon name="bad" /> {text.stale(timeOf(figures.asOf))}
      </strong>
    )
  const parts = missingParts(notInYet, text)
  return <span>{parts.length === 0 ? '' : text.sentence.without(parts.join(' · '))}</span>
}

function isBeforeFirst({ figures: { totals, indicators } }: Board): boolean {
  return totals.attended === 0 && indicators['interview-turns'] === 0
}

function Shown({ board, fair, beats }: { board: Board; fair: Fair; beats: number }) {
  const text = useLiveWords().live
  if (isBeforeFirst(board))
    return (
      <div className={styles['empty']}>
        <strong>{text.empty}</strong>
        <span>{text.emptyNext}</span>
      </div>
    )
  return (
    <>
      <dl className={styles['keys']}>
        {keyFigures(board, fair, text).map(({ label, value, notes }) => (
          <div key={label}>
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
      <TvParts board={board} fair={fair} beats={beats} />
    </>
  )
}
