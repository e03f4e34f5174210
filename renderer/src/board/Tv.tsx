import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { withoutLegalForm } from '../../../shared/words/legal-forms.ts'
import { Icon } from '../parts/Icon.tsx'
import { Key } from '../parts/Key.tsx'
import { FailureNotice } from '../parts/Notice.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { dayWritten, timeOf } from '../session/vietnam-time.ts'
import { Arrivals } from './Arrivals.tsx'
import { funnelSteps, busiestBooths, partOf } from './blocks.ts'
import { fromTv } from './from-tv.ts'
import { keyFigures } from './key-figures.ts'
import { missingParts } from './sentence.ts'
import styles from './tv.module.css'
import { TvRows, type TvRow } from './TvRows.tsx'
import { useBoard } from './use-board.ts'
import { useRows } from './use-rows.ts'
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
  useShortcuts({ Escape: leave, F7: leave, 'alt+Digit7': leave })
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
        {board !== undefined && <Shown board={board} fair={fair} />}
      </main>
      <footer className={styles['foot']}>
        {board !== undefined && <Missing board={board} isStale={failure !== null} />}
        <Button variant="subtle" size="compact-sm" onClick={leave}>
          {text.leaveTv}
          <Key gap name={words.common.keys.escape} />
        </Button>
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

function Shown({ board, fair }: { board: Board; fair: Fair }) {
  const text = useLiveWords().live
  if (board.figures.totals.attended === 0 && board.figures.indicators['interview-turns'] === 0)
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
      <Parts board={board} fair={fair} />
    </>
  )
}

/** A person may name several, so the rest is no sum: the heading says that they are the most named. */
const needsShown = 3

/** Six parts in three columns; what a list has no room for is summed in a line under it. */
function Parts({ board, fair }: { board: Board; fair: Fair }) {
  const text = useLiveWords().live
  const { funnel } = text
  const { communes, households, needs } = useRows(board, fair)
  const { totals } = board.figures
  const came = (rows: typeof communes): TvRow[] =>
    rows.map(({ key, label, target, steps }) => ({ key, label, count: steps.attended, target }))
  const poorer = households.filter(({ key }) => key !== 'none' && key !== 'unknown')
  const wanted = needs.toSorted((one, other) => other.steps.attended - one.steps.attended)
  return (
    <div className={styles['parts']}>
      <section className={styles['arrivals']}>
        <h2>{text.arrivals.title}</h2>
        <Arrivals board={board} asTable={false} large />
      </section>
      <section>
        <h2>{funnel.title}</h2>
        <TvRows
          title={funnel.title}
          most={5}
          rows={funnelSteps.map((step) => ({
            key: step,
            label: funnel[step],
            count: totals[step],
            target: null,
            note: step === 'attended' ? '' : funnel.part(partOf(totals[step], totals.attended)),
          }))}
        />
      </section>
      <section>
        <h2>{text.commune.title}</h2>
        <TvRows title={text.commune.title} most={5} rows={came(communes)} />
      </section>
      <section>
        <h2>{text.household.title}</h2>
        <TvRows title={text.household.title} most={3} rows={came(poorer)} whole={totals.attended} />
      </section>
      <section>
        <h2>{wanted.length > needsShown ? text.need.most : text.need.title}</h2>
        <TvRows title={text.need.title} most={needsShown} rows={came(wanted)} whole={totals.attended} sums={false} />
      </section>
      <section>
        <h2>{`${text.booths.title} (${text.booths.turns.toLowerCase()})`}</h2>
        <TvRows
          title={text.booths.title}
          most={3}
          rows={busiestBooths(board).map(({ employerId, name, turns }) => ({
            key: employerId,
            label: withoutLegalForm(name),
            count: turns,
            target: null,
          }))}
          none={text.booths.none}
        />
      </section>
    </div>
  )
}
