import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { useCommuneName } from '../../parts/places.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import { usePrintingWords } from '../words.ts'
import styles from './holders.module.css'
import type { Holder } from './use-holders.ts'

/** As high as `holders.module.css` draws a row, in px. */
export const rowHeight = 44

type Props = {
  rows: readonly Holder[]
  cursor: number
  isChosen: (row: Holder) => boolean
  list: RefObject<HTMLDivElement | null>
  onToggle: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** People to choose from, only those in sight drawn; screen readers hear which of how many. */
export function HolderList({ rows, cursor, isChosen, list, onToggle, onKeyDown }: Props) {
  const words = usePrintingWords()
  const nameOf = useCommuneName()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const shown = virtual.getVirtualItems()
  useEffect(() => {
    if (cursor < rows.length) virtual.scrollToIndex(cursor, { align: 'auto' })
    // Only when the cursor moves: a list scrolled by the wheel stays where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [cursor])
  return (
    <div
      ref={list}
      className={styles['list']}
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={words.stacks.chosen.list}
      onKeyDown={onKeyDown}
      {...(shown.some(({ index }) => index === cursor) ? { 'aria-activedescendant': rowId(cursor) } : {})}
    >
      <div role="presentation" className={styles['body']} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <div
              key={row.id}
              id={rowId(index)}
              role="option"
              tabIndex={-1}
              className={styles['row']}
              style={{ transform: `translateY(${start}px)` }}
              aria-selected={isChosen(row)}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              data-cursor={index === cursor}
              onClick={() => onToggle(index)}
              onKeyDown={undefined}
            >
              <span className={styles['tick']} aria-hidden />
              <span className={styles['number']}>{row.badgeNumber}</span>
              <span className={styles['name']} title={row.fullName}>
                {row.fullName}
              </span>
              <span className={styles['soft']}>{row.birthDate === null ? '' : dayWritten(row.birthDate)}</span>
              <span className={styles['soft']}>{nameOf(row.communeCode)}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function rowId(index: number): string {
  return `holder-${index}`
}
