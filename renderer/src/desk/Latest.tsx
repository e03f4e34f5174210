import { ActionIcon, Button } from '@mantine/core'
import { Suspense } from 'react'
import { Link } from 'wouter'
import type { AttendeeRow } from '../../../shared/contract/attendee.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { optional } from '../parts/optional.ts'
import { Icon } from '../parts/Icon.tsx'
import { Key } from '../parts/Key.tsx'
import { Empty } from '../parts/Page.tsx'
import { useCommuneName } from '../parts/places.ts'
import { timeOf } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { Counts } from './Counts.tsx'
import styles from './desk.module.css'
import { PrintOutcome } from './PrintOutcome.tsx'
import { Result } from './Result.tsx'
import type { DeskWork } from './use-desk.ts'

const Called = optional(() => import('./Called.tsx').then(({ Called }) => Called))

/** At the right: the counts of the day, the badge just made, and the last people registered, each to be taken back or printed again. */
export function Latest({ fair, Badge, desk }: { fair: Fair; Badge: BadgeComponent; desk: DeskWork }) {
  const words = useWords()
  const { value: people } = useAsk('attendee.latest', { limit: 30 })
  const { result, print, actions, byHand } = desk
  const reprinted = people?.find(({ badgeId }) => badgeId !== null && badgeId === print.badgeId)
  const isElsewhere = reprinted !== undefined && reprinted.badgeId !== result?.attendee.badge?.id
  return (
    <aside className={styles['latest']} aria-label={words.desk.latest.title}>
      <Counts onChild={() => void actions.countChild()} />
      <Suspense fallback={null}>
        <Called />
      </Suspense>
      {result !== null && <Result fair={fair} Badge={Badge} saved={result} print={print} byHand={byHand} />}
      {isElsewhere && (
        <div>
          <p className={styles['reprinted']}>{reprinted.fullName}</p>
          <PrintOutcome state={print.state} />
        </div>
      )}
      <div className={styles['latestHead']}>
        <h2>{words.desk.latest.title}</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void actions.takeBackLast()}
          aria-keyshortcuts="Alt+Z"
        >
          {words.common.undo}
          <Key gap name={words.desk.key.undo} />
        </Button>
      </div>
      {people?.length === 0 && <Empty title={words.desk.latest.empty} />}
      <PeopleList people={people ?? []} desk={desk} />
    </aside>
  )
}

function PeopleList({ people, desk }: { people: readonly AttendeeRow[]; desk: DeskWork }) {
  const words = useWords()
  const nameOf = useCommuneName()
  const { actions, print } = desk
  return (
    <ul className={styles['people']}>
      {people.map((person) => {
        const { id, fullName, badgeId, badgeNumber, arrivedAt } = person
        const action = actions.actionFor(id)
        const facts = [badgeNumber, arrivedAt === null ? null : timeOf(arrivedAt), nameOf(person.communeCode)]
        return (
          <li key={id} className={styles['person']}>
            <Link href={`/attendees/${id}`} className={styles['personLink']}>
              <span className={styles['personName']}>{fullName}</span>
              <div className={styles['personNote']}>{facts.filter(Boolean).join(' · ')}</div>
            </Link>
            <span className={styles['personKeys']}>
              {action !== undefined && (
                <RowKey
                  icon="undo"
                  name={words.desk.latest.undoOne(fullName)}
                  onPress={() => void actions.takeBack(action)}
                />
              )}
              {badgeId !== null && (
                <RowKey
                  icon="printing"
                  name={words.desk.latest.reprintOne(fullName)}
                  onPress={() => void print.reprint(badgeId)}
                />
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function RowKey({ icon, name, onPress }: { icon: 'undo' | 'printing'; name: string; onPress: () => void }) {
  return (
    <ActionIcon size={34} variant="subtle" aria-label={name} title={name} onClick={onPress}>
      <Icon name={icon} size={20} />
    </ActionIcon>
  )
}
