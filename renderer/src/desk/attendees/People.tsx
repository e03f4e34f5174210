import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import partStyles from '../../parts/parts.module.css'
import { sound } from '../../parts/sound.ts'
import { useUnwind } from '../../scan/hub.ts'
import { useWords } from '../../session/words.ts'
import { ListFoot } from './ListFoot.tsx'
import { wordsOf } from './matching.ts'
import styles from './people.module.css'
import { PeopleGrid } from './PeopleGrid.tsx'
import { Scopes } from './Scopes.tsx'
import { useCheckIn } from './use-check-in.tsx'
import { useChoice } from './use-choice.ts'
import { isForSearch, listKeys } from './use-list-keys.ts'
import { mostFound, useFound, usePages, type People as PeopleOfList, type Scope } from './use-people.ts'
import type { Say } from './use-said.ts'

/** A search waits this long for the next letter, in ms. */
const letterPause = 90

type PeopleProps = { chosen: string | null; onOpen: (id: string) => void; say: Say; notice: ReactNode }

/** Everybody, or those of one list: found by typing, walked by arrows, checked in several at a time. */
export function People({ chosen, onOpen, say, notice }: PeopleProps) {
  const words = useWords()
  const [scope, setScope] = useState<Scope>('everyone')
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), letterPause)
  const text = typed.trim() === '' ? '' : settled
  const pages = usePages(scope)
  const found = useFound(scope, text)
  const people = text === '' ? pages : found
  const wanted = useMemo(() => wordsOf(text), [text])
  const [cursor, setCursor] = useState(0)
  const [pageRows, setPageRows] = useState(8)
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const choosing = useChoice()
  const checking = useCheckIn(say)
  useSearchField(typed, setTyped, search)
  const total = people.total ?? 0

  function narrow(next: string): void {
    setTyped(next)
    setCursor(0)
  }

  function refuse(row: AttendeeRow): void {
    sound('attention')
    say({ tone: 'info', text: words.attendees.cannotChoose(row.fullName), actionId: null })
  }

  function toggle(index: number): void {
    setCursor(index)
    grid.current?.focus()
    const row = people.rowAt(index)
    if (row !== undefined && !choosing.toggle(row)) refuse(row)
  }

  async function checkIn(rows: readonly AttendeeRow[], printToo = true): Promise<void> {
    if (checking.busy) return
    const here = await checking.confirm(rows, printToo)
    if (here.length > 0) choosing.clear()
  }

  function pick(index: number): void {
    setCursor(index)
    const row = people.rowAt(index)
    if (row !== undefined) onOpen(row.id)
  }

  const onKeyDown = listKeys({
    ...{ people, choosing, cursor, setCursor, pageRows, refuse, search, grid, text: typed },
    open: onOpen,
    checkIn: (rows) => void checkIn(rows),
    clearSearch: () => narrow(''),
  })

  return (
    <div className={styles['list']} onKeyDown={onKeyDown}>
      <div className={styles['top']}>
        <div className={styles['titleRow']}>
          <h1 className={partStyles['pageTitle']}>{words.attendees.title}</h1>
          <p className={styles['count']} role="status">
            <Count people={people} isSearch={text !== ''} scope={scope} />
          </p>
        </div>
        <TextInput
          ref={search}
          size="md"
          label={words.attendees.search}
          placeholder={words.attendees.searchPlaceholder}
          leftSection={<Icon name="search" size={20} />}
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => narrow(event.currentTarget.value)}
        />
        <Scopes
          scope={scope}
          everyone={scope === 'everyone' ? pages.total : undefined}
          onChoose={(next) => {
            setScope(next)
            setCursor(0)
          }}
        />
        {notice}
        <FailureNotice
          failure={people.failure}
          action={
            <Button variant="default" size="compact-md" onClick={people.again}>
              {words.common.retry}
            </Button>
          }
        />
        <FailureNotice failure={checking.failure} />
      </div>
      <div className={styles['middle']}>
        {total > 0 && (
          <PeopleGrid
            key={`${scope} ${text}`}
            {...{ people, total, wanted, cursor, chosen, choosing, grid }}
            onPage={setPageRows}
            onPick={pick}
            onToggle={toggle}
          />
        )}
        {people.total === 0 && (
          <Nobody scope={scope} text={text} onEveryone={() => setScope('everyone')} />
        )}
      </div>
      <ListFoot choosing={choosing} busy={checking.busy} onCheckIn={(printToo) => void checkIn(choosing.rows, printToo)} />
    </div>
  )
}

/** The cursor waits in the search, letters typed anywhere go there, and a scan whose first keys fell into it leaves no trace. */
function useSearchField(
  typed: string,
  setTyped: (text: string) => void,
  search: { current: HTMLInputElement | null },
): void {
  const before = useRef(typed)
  useEffect(() => search.current?.focus(), [search])
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

function Count({ people, isSearch, scope }: { people: PeopleOfList; isSearch: boolean; scope: Scope }) {
  const words = useWords()
  if (people.total === undefined || people.total === 0) return ''
  if (!isSearch) return words.attendees.sorted(people.total.toLocaleString('vi-VN'))
  return scope === 'everyone' && people.total >= mostFound
    ? words.attendees.foundMore(people.total)
    : words.attendees.found(people.total)
}

function Nobody({ scope, text, onEveryone }: { scope: Scope; text: string; onEveryone: () => void }) {
  const words = useWords()
  if (text === '') return <Empty title={words.attendees.empty[scope]} next={words.attendees.emptyNext} />
  if (scope === 'everyone')
    return <Empty title={words.attendees.nothingFound(text)} next={words.attendees.nothingFoundNext} />
  return (
    <Empty
      title={words.attendees.nothingFound(text)}
      next={words.attendees.nothingFoundHere(words.attendees.scope[scope])}
    >
      <Button variant="default" onClick={onEveryone}>
        {words.attendees.searchEveryone}
      </Button>
    </Empty>
  )
}
