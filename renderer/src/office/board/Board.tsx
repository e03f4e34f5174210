import { useLocation } from 'wouter'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { useOccupations } from '../../parts/lists.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useWatch } from '../../talk/use-watch.ts'
import { useOfficeWords } from '../words.ts'
import styles from './board.module.css'
import { Foot } from './Foot.tsx'
import { Lines } from './Lines.tsx'
import { pagesOf } from './pages.ts'
import { usePages } from './use-pages.ts'

/** Everything on offer for attendees to read from afar: no name of a person is on it. It turns its pages by itself. */
export function Board({ fair, canLeave }: { fair: Fair; canLeave: boolean }) {
  const words = useOfficeWords()
  const text = words.jobs.board
  const [, go] = useLocation()
  const { value: board, failure, again } = useAsk('vacancy.board', {})
  const groups = useOccupations()
  const pages = pagesOf(
    board ?? [],
    groups.map(({ value }) => value),
  )
  const turning = usePages(pages.length)
  const leave = (): void => go('/employers')
  // A screen on the wall is looked after by nobody: after a cut wire it comes back by itself.
  useWatch(again)
  useShortcuts({
    Space: turning.toggle,
    ArrowRight: turning.next,
    PageDown: turning.next,
    ArrowLeft: turning.previous,
    PageUp: turning.previous,
    ...(canLeave ? { Escape: leave, F5: leave } : {}),
  })
  const wanted = (board ?? []).reduce((sum, vacancy) => sum + (vacancy.wanted ?? 0), 0)
  return (
    <div className={`${styles['board']} ${fair.status === 'rehearsal' ? styles['rehearsal'] : ''}`}>
      <header className={styles['head']}>
        <div>
          <h1>{text.title}</h1>
          <p>{text.note}</p>
        </div>
        <div className={styles['headFair']}>
          <p>
            {fair.status === 'rehearsal' && <span className={styles['tag']}>{words.frame.rehearsal}</span>}
            {fair.name}
          </p>
          <p>
            {dayWritten(fair.heldOn)}
            {board !== undefined && board.length > 0 && ` · ${text.total(board.length, wanted)}`}
          </p>
        </div>
      </header>
      <main className={styles['main']}>
        <FailureNotice failure={failure} />
        {board?.length === 0 && (
          <div className={styles['empty']}>
            <strong>{text.empty}</strong>
            {canLeave && <span>{text.emptyNext}</span>}
          </div>
        )}
        <Lines lines={pages[turning.shown] ?? []} groups={groups} />
      </main>
      <Foot turning={turning} pages={pages.length} onLeave={canLeave ? leave : null} />
    </div>
  )
}
