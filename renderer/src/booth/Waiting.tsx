import type { Waiting as Waits } from '../../../shared/contract/booth.ts'
import { FailureNotice } from '../parts/Notice.tsx'
import { Empty, Panel } from '../parts/Page.tsx'
import { Icon } from '../parts/Icon.tsx'
import { timeOf } from '../session/vietnam-time.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import { useBoothWords, useGive } from './house.ts'

/** Who waits at this table, as the host has them; the number for the tab. */
export function useWaiting(employerId: string): readonly Waits[] {
  const { value } = useAsk('waiting.list', {})
  return value?.filter((one) => one.employerId === employerId) ?? []
}

/** The queue of this table: called, started, taken off. */
export function Waiting({
  waiting,
  emptyNext,
  onStart,
}: {
  waiting: readonly Waits[]
  /** How somebody gets into it here. */
  emptyNext: string
  /** Somebody sits down: the number on their badge. */
  onStart: (badgeNumber: string) => void
}) {
  const words = useBoothWords().booth.queue
  return (
    <Panel title={waiting.length === 0 ? words.title : words.titleCount(waiting.length)}>
      {waiting.length === 0 && <Empty title={words.empty} next={emptyNext} />}
      {waiting.length > 0 && (
        <ol className={styles['queue']}>
          {waiting.map((one) => (
            <OneWaiting key={one.id} one={one} onStart={onStart} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function OneWaiting({ one, onStart }: { one: Waits; onStart: (badgeNumber: string) => void }) {
  const words = useBoothWords()
  const text = words.booth.queue
  const call = useGive('waiting.call')
  const leave = useGive('waiting.leave')
  const who = one.fullName ?? words.booth.unnamed(one.badgeNumber)
  return (
    <li className={styles['waiting']}>
      <div className={styles['waitingWho']}>
        <button type="button" className={styles['waitingName']} onClick={() => onStart(one.badgeNumber)}>
          {who}
        </button>
        <span className={styles['rowNote']}>
          {one.fullName !== null && `${one.badgeNumber} · `}
          {text.since(timeOf(one.joinedAt))}
        </span>
        {one.calledAt !== null && (
          <span className={styles['called']}>
            <Icon name="good" size={16} />
            {text.called(timeOf(one.calledAt))}
          </span>
        )}
        <FailureNotice failure={call.failure ?? leave.failure} />
      </div>
      <Button busy={call.busy} onClick={() => void call.give({ waitingId: one.id })}>
        {one.calledAt === null ? text.call : text.callAgain}
      </Button>
      <Button
        look="quiet"
        busy={leave.busy}
        aria-label={`${text.leave}: ${who}`}
        onClick={() => void leave.give({ waitingId: one.id })}
      >
        {text.leave}
      </Button>
    </li>
  )
}
