import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { useCommuneName } from '../../parts/places.ts'
import { usePeopleWords } from './words.ts'
import partStyles from '../../parts/parts.module.css'
import styles from './people.module.css'
import { PersonRow } from './PersonRow.tsx'
import type { Choosing } from './use-choice.ts'
import type { People } from './use-people.ts'

/** As high as `people.module.css` draws a row, in px; every row alike, so that 100,000 need no measuring. */
const rowHeight = 58
const headHeight = 34

type GridProps = {
  people: People
  /** What is searched for; another search begins at the top. */
  text: string
  total: number
  wanted: readonly string[]
  cursor: number
  chosen: string | null
  choosing: Choosing
  grid: RefObject<HTMLDivElement | null>
  onPage: (rows: number) => void
  onPick: (index: number) => void
  onToggle: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** The list itself: only the rows in sight are drawn, and screen readers hear which of how many they are. */
export function PeopleGrid(props: GridProps) {
  const { people, text, total, grid, cursor, onPage } = props
  const words = usePeopleWords()
  const nameOf = useCommuneName()
  const onToggle = useSteady(props.onToggle)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  })
  const rows = virtual.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  const { look } = people
  useEffect(() => look(first, last), [look, first, last])
  useEffect(() => {
    if (grid.current !== null) grid.current.scrollTop = 0
  }, [grid, text])
  useEffect(() => {
    if (cursor < total) virtual.scrollToIndex(cursor, { align: 'auto' })
    // Only when the cursor moves: a list scrolled by the wheel stays where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [cursor])
  useEffect(() => {
    const height = grid.current?.clientHeight ?? 0
    onPage(Math.max(1, Math.floor((height - headHeight) / rowHeight)))
  })

  function onClick({ target }: MouseEvent): void {
    const row = target instanceof Element ? target.closest('[data-index]') : null
    if (row instanceof HTMLElement) props.onPick(Number(row.dataset['index']))
  }

  return (
    <div
      ref={grid}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label={words.attendees.title}
      aria-rowcount={total + 1}
      aria-multiselectable
      onKeyDown={props.onKeyDown}
      onClick={onClick}
      {...(cursor >= first && cursor <= last ? { 'aria-activedescendant': rowId(cursor) } : {})}
    >
      <div role="rowgroup" className={styles['head']}>
        <div role="row" aria-rowindex={1} className={styles['columns']}>
          {Object.entries(words.attendees.column).map(([name, title]) => (
            <span key={name} role="columnheader">
              <span className={name === 'chosen' ? partStyles['visuallyHidden'] : ''}>{title}</span>
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles['body']} style={{ height: virtual.getTotalSize() - headHeight }}>
        {rows.map(({ index, start }) => (
          <PersonRow
            key={index}
            id={rowId(index)}
            index={index}
            top={start - headHeight}
            row={people.rowAt(index)}
            commune={nameOf(people.rowAt(index)?.communeCode ?? null)}
            wanted={props.wanted}
            isCursor={index === cursor}
            isOpen={people.rowAt(index)?.id === props.chosen}
            isChosen={props.choosing.has(people.rowAt(index)?.id ?? '')}
            onToggle={onToggle}
          />
        ))}
      </div>
    </div>
  )
}

/** The same function as long as the list is drawn, so that a row need not be drawn again for it. */
function useSteady(act: (index: number) => void): (index: number) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((index) => latest.current(index), [])
}

function rowId(index: number): string {
  return `person-row-${index}`
}
