import { useEffect, useMemo, useRef, useState, type KeyboardEvent as ReactKeyboardEvent, type RefObject } from 'react'
import { useSearch } from 'wouter'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useUnwind } from '../../scan/hub.ts'
import { usePeopleWords } from './words.ts'
import { isForSearch, listKey } from './list-keys.ts'
import { wordsOf } from '../../parts/matching.ts'
import { useCheckIn } from './use-check-in.tsx'
import { useChoice } from './use-choice.ts'
import { useFound, usePages, type Scope } from './use-people.ts'
import type { Saying } from './use-said.ts'

/** Which people are listed: the list chosen, or what of it is searched for; the cursor goes back to the first at each move. */
function useShown(onMove: () => void) {
  const [scope, setScope] = useState(useAskedScope())
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const pages = usePages(scope)
  const found = useFound(scope, text)
  const wanted = useMemo(() => wordsOf(text), [text])
  const [cursor, setCursor] = useState(0)

  function narrow(next: string): void {
    onMove()
    setTyped(next)
    setCursor(0)
  }

  function choose(next: Scope): void {
    onMove()
    setScope(next)
    setCursor(0)
  }

  const people = text === '' ? pages : found
  const everyone = scope === 'everyone' ? pages.total : undefined
  return { scope, choose, typed, narrow, text, people, everyone, wanted, cursor, setCursor }
}

const scopes: readonly Scope[] = ['everyone', 'fair', 'inside', 'ahead', 'incomplete']

/** The list another room sends to, in the address (`?list=inside`); else everyone. */
function useAskedScope(): Scope {
  const asked = new URLSearchParams(useSearch()).get('list')
  return scopes.find((scope) => scope === asked) ?? 'everyone'
}

/** The people chosen to be checked in together. */
function useGroup(saying: Saying) {
  const words = usePeopleWords()
  const choosing = useChoice()
  const checking = useCheckIn(saying)

  function refuse(row: AttendeeRow): void {
    saying.say({ tone: 'info', text: words.attendees.cannotChoose(row.fullName), actionId: null })
  }

  function refuseAll(): void {
    saying.say({ tone: 'info', text: words.attendees.tooMany, actionId: null })
  }

  async function checkIn(rows: readonly AttendeeRow[], printToo = true): Promise<void> {
    if (checking.busy) return
    const here = await checking.confirm(rows, printToo)
    if (here.length > 0) choosing.clear()
  }

  return { choosing, checking, checkIn, refuse, refuseAll }
}

/** Everything the list of people does: which list, what is searched for, where the cursor stands, who is chosen. */
export function useList(
  onOpen: (id: string) => void,
  saying: Saying,
  search: RefObject<HTMLInputElement | null>,
  grid: RefObject<HTMLDivElement | null>,
) {
  const shown = useShown(saying.forgetHint)
  const { people, cursor, setCursor, typed, narrow } = shown
  const [pageRows, setPageRows] = useState(8)
  const { choosing, checking, checkIn, refuse, refuseAll } = useGroup(saying)
  useSearchField(typed, narrow, search, people.total === 0)

  function toggle(index: number): void {
    setCursor(index)
    grid.current?.focus()
    const row = people.rowAt(index)
    if (row !== undefined && !choosing.toggle(row)) refuse(row)
  }

  function pick(index: number): void {
    setCursor(index)
    const row = people.rowAt(index)
    if (row !== undefined) onOpen(row.id)
  }

  function onKeyDown(event: ReactKeyboardEvent): void {
    listKey(event, {
      people,
      choosing,
      cursor,
      setCursor,
      pageRows,
      refuse,
      refuseAll,
      search,
      grid,
      text: typed,
      open: onOpen,
      checkIn: (rows) => void checkIn(rows),
      clearSearch: () => narrow(''),
    })
  }

  return { ...shown, setPageRows, choosing, checking, checkIn, toggle, pick, onKeyDown }
}

export type ListState = ReturnType<typeof useList>

/** The cursor waits in the search, letters typed anywhere go there, and a scan whose first keys fell into it leaves no trace. */
function useSearchField(
  typed: string,
  setTyped: (text: string) => void,
  search: { current: HTMLInputElement | null },
  isEmpty: boolean,
): void {
  const before = useRef(typed)
  useEffect(() => search.current?.focus(), [search])
  // Whoever is looked for next is typed over the name before, not behind it.
  const lookForNext = (): void => {
    search.current?.focus()
    search.current?.select()
  }
  useShortcuts({ F3: lookForNext, 'alt+Digit3': lookForNext })
  useEffect(() => {
    // An emptied list takes the cursor with it; the keys go on in the search.
    if (isEmpty && document.activeElement === document.body) search.current?.focus()
  }, [isEmpty, search])
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (isForSearch(event)) search.current?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [search])
  useUnwind({
    remember: () => {
      before.current = typed
    },
    takeBack: () => setTyped(before.current),
  })
}
