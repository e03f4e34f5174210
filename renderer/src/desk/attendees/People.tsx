import { Button, TextInput } from '@mantine/core'
import { useRef, type ReactNode, type RefObject } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import partStyles from '../../parts/parts.module.css'
import { usePeopleWords } from './words.ts'
import { ListFoot } from './ListFoot.tsx'
import styles from './people.module.css'
import { PeopleGrid } from './PeopleGrid.tsx'
import { Scopes } from './Scopes.tsx'
import { useList, type ListState } from './use-list.ts'
import { mostFound, type People as PeopleOfList, type Scope } from './use-people.ts'
import type { Saying } from './use-said.ts'

type PeopleProps = { chosen: string | null; onOpen: (id: string) => void; saying: Saying; notice: ReactNode }

/** Everybody, or those of one list: found by typing, walked by arrows, checked in several at a time. */
export function People({ chosen, onOpen, saying, notice }: PeopleProps) {
  const words = usePeopleWords()
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const list = useList(onOpen, saying, search, grid)
  const { people, scope, text, choosing, checking } = list
  const total = people.total ?? 0
  return (
    <section className={styles['list']} aria-label={words.attendees.title} aria-busy={people.isFormer}>
      <Top list={list} search={search} notice={notice} />
      <div className={styles['middle']}>
        {total > 0 && (
          <PeopleGrid
            key={scope}
            text={text}
            people={people}
            total={total}
            wanted={list.wanted}
            cursor={list.cursor}
            chosen={chosen}
            choosing={choosing}
            grid={grid}
            onPage={list.setPageRows}
            onPick={list.pick}
            onToggle={list.toggle}
            onKeyDown={list.onKeyDown}
          />
        )}
        {people.total === 0 && <Nobody scope={scope} text={text} onEveryone={() => list.choose('everyone')} />}
      </div>
      <ListFoot
        choosing={choosing}
        busy={checking.busy}
        onCheckIn={(printToo) => void list.checkIn(choosing.rows, printToo)}
      />
    </section>
  )
}

/** Title, search, which list, and what went wrong. */
function Top({
  list,
  search,
  notice,
}: {
  list: ListState
  search: RefObject<HTMLInputElement | null>
  notice: ReactNode
}) {
  const words = usePeopleWords()
  const { people, scope } = list
  return (
    <div className={styles['top']}>
      <div className={styles['titleRow']}>
        <h1 className={partStyles['pageTitle']}>{words.attendees.title}</h1>
        <p className={styles['count']} role="status">
          <Count people={people} isSearch={list.text !== ''} scope={scope} />
        </p>
        <Button component={Link} href="/imports" variant="default" size="compact-md">
          {words.attendees.importList}
        </Button>
      </div>
      <TextInput
        ref={search}
        id="people-search"
        size="md"
        label={words.attendees.search}
        placeholder={words.attendees.searchPlaceholder}
        leftSection={<Icon name="search" size={20} />}
        value={list.typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => list.narrow(event.currentTarget.value)}
        onKeyDown={list.onKeyDown}
      />
      <Scopes scope={scope} everyone={list.everyone} onChoose={list.choose} />
      {notice}
      <FailureNotice
        failure={people.failure}
        action={
          <Button variant="default" size="compact-md" onClick={people.again}>
            {words.common.retry}
          </Button>
        }
      />
      <FailureNotice failure={list.checking.failure} />
    </div>
  )
}

function Count({ people, isSearch, scope }: { people: PeopleOfList; isSearch: boolean; scope: Scope }) {
  const words = usePeopleWords()
  if (people.total === undefined || people.total === 0) return ''
  if (!isSearch) return words.attendees.sorted(people.total.toLocaleString('vi-VN'))
  return scope === 'everyone' && people.total >= mostFound
    ? words.attendees.foundMore(people.total)
    : words.attendees.found(people.total)
}

function Nobody({ scope, text, onEveryone }: { scope: Scope; text: string; onEveryone: () => void }) {
  const words = usePeopleWords()
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
