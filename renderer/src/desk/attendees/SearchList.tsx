import { TextInput } from '@mantine/core'
import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import partStyles from '../../parts/parts.module.css'
import { useCommuneName } from '../../parts/places.ts'
import { dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './attendees.module.css'

const most = 100

/** Finds people as their name is typed, with or without marks; Enter opens the first, arrows walk. */
export function SearchList({
  chosen,
  onChoose,
  notice,
}: {
  chosen: string | null
  onChoose: (id: string) => void
  notice: ReactNode
}) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const field = useRef<HTMLInputElement>(null)
  const latest = useAsk('attendee.latest', { limit: most }, { when: text === '' })
  const found = useAsk('attendee.search', { text, limit: most }, { when: text !== '', keep: true })
  const { value: people, failure } = text === '' ? latest : found
  useEffect(() => field.current?.focus(), [])

  function onKeyDown(event: KeyboardEvent): void {
    if (people === undefined || people.length === 0) return
    const at = people.findIndex(({ id }) => id === chosen)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Enter: Math.max(at, 0) }[event.key]
    const person = to === undefined ? undefined : people[to]
    if (person === undefined) return
    event.preventDefault()
    onChoose(person.id)
  }

  return (
    <div className={styles['list']}>
      <div style={{ display: 'grid', gap: 8 }}>
        <h1 className={partStyles['pageTitle']}>{words.attendees.title}</h1>
        <TextInput
          ref={field}
          size="md"
          label={words.attendees.search}
          placeholder={words.attendees.searchPlaceholder}
          leftSection={<Icon name="search" size={20} />}
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {notice}
        <FailureNotice failure={failure} />
        <p className={styles['count']} role="status">
          {people === undefined || people.length === 0
            ? ''
            : text === ''
              ? words.attendees.latest
              : people.length === most
                ? words.attendees.foundMore(most)
                : words.attendees.found(people.length)}
        </p>
      </div>
      <div className={styles['rows']}>
        {people?.length === 0 &&
          (text === '' ? (
            <Empty title={words.attendees.empty} next={words.attendees.emptyNext} />
          ) : (
            <Empty title={words.attendees.nothingFound(text)} next={words.attendees.nothingFoundNext} />
          ))}
        {people !== undefined && people.length > 0 && <Table people={people} chosen={chosen} onChoose={onChoose} />}
      </div>
    </div>
  )
}

function Table({
  people,
  chosen,
  onChoose,
}: {
  people: readonly AttendeeRow[]
  chosen: string | null
  onChoose: (id: string) => void
}) {
  const words = useWords()
  const nameOf = useCommuneName()
  const { column } = words.attendees
  return (
    <table className={partStyles['table']}>
      <thead>
        <tr>
          {[column.badge, column.name, column.born, column.place, column.arrived].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr
            key={person.id}
            className={styles['row']}
            data-chosen={person.id === chosen}
            onClick={() => onChoose(person.id)}
          >
            <td className={partStyles['badgeNumber']}>{person.badgeNumber ?? ''}</td>
            <td>
              <Link href={`/attendees/${person.id}`} className={styles['name']} aria-current={person.id === chosen}>
                {person.fullName}
              </Link>
              <div className={styles['soft']}>
                {[person.sex === null ? null : words.lists.sex[person.sex], person.phone].filter(Boolean).join(' · ')}
              </div>
            </td>
            <td className={partStyles['figure']}>{person.birthDate === null ? '' : dayWritten(person.birthDate)}</td>
            <td>
              {nameOf(person.communeCode)}
              <div className={styles['soft']}>{person.village}</div>
            </td>
            <td className={partStyles['figure']}>{person.arrivedAt === null ? '' : timeOf(person.arrivedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
