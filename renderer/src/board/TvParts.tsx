import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { withoutLegalForm } from '../../../shared/words/legal-forms.ts'
import { Arrivals } from './Arrivals.tsx'
import { communeRows, everyBooth, funnelSteps, partOf } from './blocks.ts'
import styles from './tv.module.css'
import { TvPages } from './TvPages.tsx'
import { TvRows, type TvRow } from './TvRows.tsx'
import { useRows } from './use-rows.ts'
import { type LiveWords, useLiveWords } from './words.ts'

/** A person may name several, so the rest is no sum: the heading says that they are the most named. */
const needsShown = 4

/** How many have room at once. */
const room = { communes: 5, booths: 4 }

/** Whether there is more than has room. */
export function hasPages(board: Board, fair: Fair, text: LiveWords): boolean {
  const communes = communeRows(board.figures, fair, (code) => code, text)
  return everyBooth(board).length > room.booths || communes.length > room.communes
}

/** Six parts in three columns; communes and employers for whom there is no room stand on further pages. */
export function TvParts({ board, fair, beats }: { board: Board; fair: Fair; beats: number }) {
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
          rows={funnelSteps.map((step) => ({
            key: step,
            label: funnel[step],
            count: totals[step],
            target: null,
            note: step === 'attended' ? '' : funnel.part(partOf(totals[step], totals.attended)),
          }))}
        />
      </section>
      <TvPages
        heading={text.commune.title}
        title={text.commune.title}
        columns={[text.commune.column, funnel.attended]}
        rows={came(communes)}
        most={room.communes}
        beats={beats}
      />
      <section>
        <h2>{text.household.title}</h2>
        <TvRows title={text.household.title} rows={came(poorer)} whole={totals.attended} />
      </section>
      <section>
        <h2>{wanted.length > needsShown ? text.need.most : text.need.title}</h2>
        <TvRows title={text.need.title} rows={came(wanted).slice(0, needsShown)} whole={totals.attended} />
      </section>
      <TvPages
        heading={`${text.booths.title} (${text.booths.turns.toLowerCase()})`}
        title={text.booths.title}
        columns={[text.booths.column, text.booths.turns]}
        rows={everyBooth(board).map(({ employerId, name, booth, turns }) => ({
          key: employerId,
          label: withoutLegalForm(name),
          place: booth === null ? '' : text.booths.place(booth),
          count: turns,
          target: null,
        }))}
        most={room.booths}
        beats={beats}
        none={text.booths.none}
      />
    </div>
  )
}
