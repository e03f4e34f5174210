import { memo } from 'react'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'
import { Icon } from '../../parts/Icon.tsx'
import { dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { usePeopleWords } from './words.ts'
import { stretchesOf } from '../../parts/matching.ts'
import styles from './people.module.css'
import { canCheckIn } from './use-choice.ts'

type RowProps = {
  id: string
  index: number
  /** Distance from the top of the list, px. */
  top: number
  row: AttendeeRow | undefined
  /** The commune's name. */
  commune: string
  wanted: readonly string[]
  isCursor: boolean
  isOpen: boolean
  isChosen: boolean
  onToggle: (index: number) => void
}

/** One person of the list; a row on its way keeps its height. Drawn again only when something of it changes: a list that scrolls moves dozens. */
export const PersonRow = memo(function PersonRow({ row, top, index, id, ...rest }: RowProps) {
  const words = usePeopleWords()
  const place = {
    id,
    className: styles['row'],
    style: { transform: `translateY(${top}px)` },
    'aria-rowindex': index + 2,
  }
  if (row === undefined)
    return (
      <div role="row" {...place} aria-busy>
        <span role="gridcell" className={styles['onItsWay']}>
          {words.common.loading}
        </span>
      </div>
    )
  return (
    <div
      role="row"
      {...place}
      aria-selected={rest.isChosen}
      data-cursor={rest.isCursor}
      data-open={rest.isOpen}
      data-index={index}
    >
      <Cells
        row={row}
        commune={rest.commune}
        wanted={rest.wanted}
        isChosen={rest.isChosen}
        onToggle={() => rest.onToggle(index)}
      />
    </div>
  )
})

function Cells({
  row,
  commune,
  wanted,
  isChosen,
  onToggle,
}: Pick<RowProps, 'commune' | 'wanted' | 'isChosen'> & { row: AttendeeRow; onToggle: () => void }) {
  const words = usePeopleWords()
  const note = [row.sex === null ? null : words.lists.sex[row.sex], row.phone].filter(Boolean).join(' · ')
  return (
    <>
      <span role="gridcell" className={styles['tick']}>
        {canCheckIn(row) && (
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isChosen}
            aria-label={words.attendees.choosePerson(row.fullName)}
            onClick={(event) => event.stopPropagation()}
            onChange={onToggle}
          />
        )}
      </span>
      <span role="gridcell" className={styles['number']}>
        <Marked text={row.badgeNumber ?? ''} wanted={wanted} />
      </span>
      <span role="gridcell" className={styles['two']} title={row.fullName}>
        <span className={styles['name']}>
          <Marked text={row.fullName} wanted={wanted} />
        </span>
        <span className={styles['soft']}>
          <Marked text={note} wanted={wanted} />
        </span>
      </span>
      <span role="gridcell" className={styles['figure']}>
        <Marked text={row.birthDate === null ? '' : dayWritten(row.birthDate)} wanted={wanted} />
      </span>
      <span role="gridcell" className={styles['two']}>
        <span className={styles['cut']}>
          <Marked text={commune} wanted={wanted} />
        </span>
        <span className={styles['soft']}>
          <Marked text={row.village ?? ''} wanted={wanted} />
        </span>
      </span>
      <span role="gridcell">
        <State row={row} />
      </span>
    </>
  )
}

function State({ row }: { row: AttendeeRow }) {
  const words = usePeopleWords()
  const { state } = words.attendees
  if (row.arrivedAt === null) return <span className={styles['away']}>{row.ahead ? state.ahead : state.away}</span>
  if (row.leftAt !== null) return <span className={styles['away']}>{state.left(timeOf(row.leftAt))}</span>
  return (
    <span className={styles['here']}>
      <Icon name="good" size={16} />
      {state.arrived(timeOf(row.arrivedAt))}
    </span>
  )
}

function Marked({ text, wanted }: { text: string; wanted: readonly string[] }) {
  if (wanted.length === 0) return text
  // Stretches have no identity of their own but where they stand.
  return stretchesOf(text, wanted).map(({ text: part, isMatch }, at) =>
    isMatch ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  )
}
