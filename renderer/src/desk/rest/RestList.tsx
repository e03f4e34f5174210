import { Button, TextInput } from '@mantine/core'
import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { GapField } from '../../../../shared/attendee-gaps.ts'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useRestWords } from './words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './rest.module.css'
import { gapsInWords } from './said.ts'

const most = 200
const mostFound = 50

/** Whose record still lacks something, the newest arrivals first; typing finds one of them. */
export function RestList({
  chosen,
  halfTyped,
  onOpen,
  onVillages,
}: {
  chosen: string | null
  halfTyped: readonly string[]
  onOpen: (id: string, name: string) => void
  onVillages: () => void
}) {
  const words = useRestWords()
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const list = useRef<HTMLUListElement>(null)
  const gaps = useAsk('attendee.gaps', { limit: most }, { keep: true })
  const found = useAsk('attendee.search', { text, limit: mostFound }, { when: text !== '', keep: true })
  const missingOf = new Map(gaps.value?.rows.map(({ id, missing }) => [id, missing]))
  const people: readonly AttendeeRow[] | undefined =
    text === '' ? gaps.value?.rows : found.value?.filter(({ arrivedAt }) => arrivedAt !== null)

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const at = links.indexOf(event.target as HTMLAnchorElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    const first = people?.[0]
    if (to !== undefined) links[to]?.focus()
    else if (event.key === 'Enter' && at < 0 && first !== undefined) onOpen(first.id, first.fullName)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles['list']} role="group" aria-label={words.rest.title} onKeyDown={onKeyDown}>
      <div className={styles['listHead']}>
        <h1 className={styles['total']}>
          {gaps.value === undefined ? words.rest.title : words.rest.total(gaps.value.total)}
        </h1>
        <TextInput
          size="sm"
          aria-label={words.rest.search}
          placeholder={words.rest.search}
          leftSection={<Icon name="search" size={18} />}
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <FailureNotice failure={gaps.failure ?? found.failure} />
        {text === '' && people !== undefined && people.length > 0 && (
          <p className={styles['hint']}>
            {(gaps.value?.total ?? 0) > most ? words.rest.firstOf(most) : words.rest.newestFirst}
          </p>
        )}
      </div>
      <div className={styles['people']}>
        {people?.length === 0 &&
          (text === '' ? (
            <Empty title={words.rest.nothingMissing} next={words.rest.nothingMissingNext} />
          ) : (
            <Empty title={words.rest.nothingFound(text)} next={words.rest.nothingFoundNext} />
          ))}
        <ul ref={list}>
          {people?.map((person) => (
            <Person
              key={person.id}
              person={person}
              missing={missingOf.get(person.id) ?? null}
              isChosen={person.id === chosen}
              isHalfTyped={halfTyped.includes(person.id)}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </div>
      <div className={styles['listFoot']}>
        <Button variant="default" onClick={onVillages} aria-keyshortcuts="Alt+V">
          {words.rest.villages.open}
          <Key gap name={words.rest.keys.villages} />
        </Button>
      </div>
    </div>
  )
}

function Person({
  person,
  missing,
  isChosen,
  isHalfTyped,
  onOpen,
}: {
  person: AttendeeRow
  missing: readonly GapField[] | null
  isChosen: boolean
  isHalfTyped: boolean
  onOpen: (id: string, name: string) => void
}) {
  const words = useRestWords()
  return (
    <li>
      <Link
        href={`/rest/${person.id}`}
        className={styles['person']}
        aria-current={isChosen}
        onClick={(event) => {
          event.preventDefault()
          onOpen(person.id, person.fullName)
        }}
      >
        <span className={styles['personHead']}>
          <span className={styles['personName']}>{person.fullName}</span>
          <span className={styles['figure']}>{person.badgeNumber}</span>
        </span>
        <span className={styles['personNote']}>
          <span>
            {isHalfTyped && <strong>{words.rest.halfTyped} · </strong>}
            {missing === null ? '' : words.rest.missing(gapsInWords(missing, words))}
          </span>
          <span className={styles['figure']}>{person.arrivedAt === null ? '' : timeOf(person.arrivedAt)}</span>
        </span>
      </Link>
    </li>
  )
}
