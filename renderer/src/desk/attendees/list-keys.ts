import type { KeyboardEvent, RefObject } from 'react'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'
import type { Choosing } from './use-choice.ts'
import type { People } from './use-people.ts'

/** More people than this never came as one group: a slip of the hand on the whole list. */
const mostTogether = 500

export type ListWork = {
  people: People
  choosing: Choosing
  cursor: number
  setCursor: (index: number) => void
  /** Rows in sight at once: how far a page goes. */
  pageRows: number
  open: (id: string) => void
  checkIn: (rows: readonly AttendeeRow[]) => void
  refuse: (row: AttendeeRow) => void
  /** A list too long to be one group of people who came together. */
  refuseAll: () => void
  search: RefObject<HTMLInputElement | null>
  grid: RefObject<HTMLDivElement | null>
  text: string
  clearSearch: () => void
}

/** The keys of the list: the same whether the cursor stands in the search or in the list, except where the search needs them for text. */
export function listKey(event: KeyboardEvent, work: ListWork): void {
  const inSearch = event.target === work.search.current
  if (!inSearch && event.target !== work.grid.current) return
  const done = isHeld(event) ? withCtrl(event, work, inSearch) : plain(event, work, inSearch)
  if (done) event.preventDefault()
}

/** Whether a key pressed outside any field writes something, so that the search should have it. */
export function isForSearch(event: globalThis.KeyboardEvent): boolean {
  const writes = event.key.length === 1 || event.key === 'Backspace' || event.key === 'Process'
  if (!writes || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return false
  const from = event.target instanceof Element ? event.target : null
  return from !== null && from.closest('input, textarea, select, button, a, dialog, [contenteditable]') === null
}

function isHeld(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey
}

function withCtrl(event: KeyboardEvent, work: ListWork, inSearch: boolean): boolean {
  const row = work.people.rowAt(work.cursor)
  if (event.key === 'Enter') {
    if (work.choosing.rows.length > 0) work.checkIn(work.choosing.rows)
    else if (row?.arrivedAt === null) work.checkIn([row])
    else if (row !== undefined) work.refuse(row)
    return true
  }
  if (event.code === 'KeyA' && !inSearch) {
    void chooseAll(work)
    return true
  }
  return false
}

async function chooseAll({ people, choosing, refuseAll }: ListWork): Promise<void> {
  if ((people.total ?? 0) > mostTogether) return refuseAll()
  const rows = await people.all()
  if (rows !== null) choosing.add(rows)
}

function plain(event: KeyboardEvent, work: ListWork, inSearch: boolean): boolean {
  if (event.altKey) return false
  const { people, cursor, choosing } = work
  const row = people.rowAt(cursor)
  if (event.key === 'Escape') return letGo(work)
  if (event.key === 'Enter') {
    if (row !== undefined) work.open(row.id)
    return true
  }
  if (event.key === ' ' && !inSearch) {
    if (row !== undefined && !choosing.toggle(row)) work.refuse(row)
    return true
  }
  const to = target(event.key, work, inSearch)
  if (to === null) return false
  const index = Math.max(0, Math.min(to, (people.total ?? 0) - 1))
  if (event.shiftKey && !inSearch) choosing.add(between(people, cursor, index))
  work.setCursor(index)
  work.grid.current?.focus()
  return true
}

/** Esc lets go of one thing at a time: who is chosen, then what is searched for. */
function letGo({ choosing, text, clearSearch, search }: ListWork): boolean {
  if (choosing.rows.length > 0) choosing.clear()
  else if (text !== '') clearSearch()
  search.current?.focus()
  return true
}

function target(key: string, { cursor, pageRows, people, grid }: ListWork, inSearch: boolean): number | null {
  // Coming from the search the list is entered where its cursor stands.
  const entering = inSearch && document.activeElement !== grid.current
  switch (key) {
    case 'ArrowDown':
      return entering ? cursor : cursor + 1
    case 'ArrowUp':
      return entering ? cursor : cursor - 1
    case 'PageDown':
      return cursor + pageRows
    case 'PageUp':
      return cursor - pageRows
    case 'Home':
      return inSearch ? null : 0
    case 'End':
      return inSearch ? null : (people.total ?? 1) - 1
    default:
      return null
  }
}

function between(people: People, from: number, to: number): AttendeeRow[] {
  const [first, last] = from < to ? [from, to] : [to, from]
  return Array.from({ length: last - first + 1 }, (_, at) => people.rowAt(first + at)).filter(
    (row) => row !== undefined,
  )
}
