import { Fragment, useState } from 'react'
import { Link } from 'wouter'
import type { ClosingItemName, NamedItem, OpenCase } from '../../../../shared/contract/closing.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './closing.module.css'
import { useClosingWords } from './words.ts'

/** Longer than that the list is worked off from its top. */
const most = 20

const named: Readonly<Record<NamedItem, true>> = {
  'likely-duplicates': true,
  'signed-not-come': true,
  'undated-appointments': true,
}

/** Whether a point is about certain people, who are then named one press away. */
export function isNamed(name: ClosingItemName): name is NamedItem {
  return name in named
}

/** Whom a point of the checklist is about, each with the way to their page; asked for once somebody wants to see. */
export function Whom({ name, open }: { name: NamedItem; open: number }) {
  const words = useClosingWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['whom']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.whom}</summary>
      {isOpen && <Cases name={name} open={open} />}
    </details>
  )
}

function Cases({ name, open }: { name: NamedItem; open: number }) {
  const words = useClosingWords()
  const { value: cases, failure } = useAsk('closing.whom', { name, limit: most }, { keep: true })
  if (cases === undefined) return <FailureNotice failure={failure} />
  return (
    <>
      <ul className={styles['plain']}>
        {cases.map((one, at) => (
          <li key={`${at} ${one.people[0]?.attendeeId ?? ''}`}>
            <Case one={one} />
          </li>
        ))}
      </ul>
      {open > cases.length && <p className={styles['soft']}>{words.moreCases(open - cases.length)}</p>}
    </>
  )
}

function Case({ one: { people, where } }: { one: OpenCase }) {
  const { and } = useClosingWords()
  return (
    <>
      {people.map(({ attendeeId, fullName, badgeNumber }, at) => (
        <Fragment key={attendeeId ?? at}>
          {at > 0 && ` ${and} `}
          {attendeeId === null ? (
            written(fullName, badgeNumber)
          ) : (
            <Link href={`/attendees/${attendeeId}`}>{written(fullName, badgeNumber)}</Link>
          )}
        </Fragment>
      ))}
      {where !== null && <span className={styles['soft']}> · {where}</span>}
    </>
  )
}

function written(fullName: string, badgeNumber: string | null): string {
  return [fullName, badgeNumber].filter((part) => part !== null && part !== '').join(' · ')
}
