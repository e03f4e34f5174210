import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { useCommuneName } from '../../parts/places.ts'
import styles from '../imports.module.css'
import type { OpenedFile } from '../Opened.tsx'
import { useImportWords } from '../words.ts'
import { LineDetail } from './LineDetail.tsx'
import { LineRow } from './LineRow.tsx'
import type { Previewed } from './use-preview.ts'

/** As high as a closed line is drawn, px; an open one is measured. */
const rowHeight = 52

/** What led here is gone, so the keyboard begins on the lines; the one that is open stands in sight. */
function useSight(grid: RefObject<HTMLDivElement | null>, open: number | null): void {
  useEffect(() => {
    if (document.activeElement === document.body) grid.current?.focus({ preventScroll: true })
  }, [grid])
  useEffect(() => {
    if (open !== null) intoSight(grid.current, open)
  }, [grid, open])
}

/** Scrolls to the whole of a line that was opened, or as much of it as there is room for, its own row at the top. */
function intoSight(grid: HTMLElement | null, index: number): void {
  const line = grid?.querySelector(`[data-index="${index}"]`)
  if (!grid || !line) return
  const [room, box] = [grid.getBoundingClientRect(), line.getBoundingClientRect()]
  const beneath = box.bottom - room.top - grid.clientTop - grid.clientHeight
  const above = box.top - room.top - grid.clientTop
  if (above < 0) grid.scrollTop += above
  else if (beneath > 0) grid.scrollTop += Math.min(above, beneath)
}

/** The lines: only those in sight are drawn; one of them is open, to be put right where it stands. */
export function LineGrid({ previewed, opened }: { previewed: Previewed; opened: OpenedFile }) {
  const words = useImportWords()
  const { preview: text } = words.imports
  const communeName = useCommuneName()
  const grid = useRef<HTMLDivElement>(null)
  const { total, lineAt, look } = previewed
  const [cursor, setCursor] = useState(0)
  const [open, setOpen] = useState<number | null>(null)
  // Its functions answer differently after each scroll: this component is rightly not compiled.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const rows = virtual.getVirtualItems()
  const { sheets } = opened.file
  const sheetNames = new Map(sheets.length > 1 ? sheets.map(({ index, name }) => [index, name]) : [])
  const first = rows[0]?.index ?? 0
  useEffect(() => look(first), [look, first])
  useSight(grid, open)

  function move(to: number): void {
    const next = Math.max(0, Math.min(total - 1, to))
    setCursor(next)
    setOpen(null)
    virtual.scrollToIndex(next, { align: 'auto' })
  }

  function close(): void {
    setOpen(null)
    grid.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isInside = event.target !== grid.current
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault()
      close()
    }
    if (isInside) return
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? rowHeight) / rowHeight) - 1)
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -total, End: total }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      move(cursor + step)
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault()
      setOpen(cursor)
    }
  }

  function onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element) || target.closest('[data-detail]') !== null) return
    const box = target.closest('[data-index]')
    if (!(box instanceof HTMLElement)) return
    const index = Number(box.dataset['index'])
    setCursor(index)
    setOpen(open === index ? null : index)
  }

  const columns = opened.settings.kind === 'people' ? text.column : text.employerColumn
  return (
    <>
      <div className={styles['lineHead']} aria-hidden>
        {Object.entries(columns).map(([name, title]) => (
          <span key={name}>{title}</span>
        ))}
      </div>
      <div
        ref={grid}
        className={styles['lines']}
        role="grid"
        aria-rowcount={total}
        tabIndex={0}
        aria-label={text.list}
        aria-describedby="import-keys"
        aria-activedescendant={`import-line-${cursor}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="rowgroup" className={styles['lineBody']} style={{ height: virtual.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const line = lineAt(index)
            return (
              <div
                key={index}
                ref={virtual.measureElement}
                data-index={index}
                className={styles['lineBox']}
                style={{ transform: `translateY(${start}px)` }}
              >
                <LineRow
                  id={`import-line-${index}`}
                  line={line}
                  sheetName={sheetNames.get(line?.sheet ?? -1) ?? ''}
                  communeName={communeName}
                  isCursor={index === cursor}
                />
                {open === index && line && (
                  <div role="row">
                    <div role="gridcell" data-detail>
                      <LineDetail line={line} opened={opened} onClose={close} />
                    </div>
                  </div>
                )}
              </div>
            )
          })}
        </div>
      </div>
      <p id="import-keys" className={styles['soft']}>
        {text.keys}
      </p>
    </>
  )
}
