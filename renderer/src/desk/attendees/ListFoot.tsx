import { Button } from '@mantine/core'
import { Key } from '../../parts/Key.tsx'
import { usePeopleWords } from './words.ts'
import styles from './people.module.css'
import type { Choosing } from './use-choice.ts'

/** Under the list: its keys, or, once people are chosen, what can be done with them. */
export function ListFoot({
  choosing,
  busy,
  onCheckIn,
}: {
  choosing: Choosing
  busy: boolean
  onCheckIn: (printToo: boolean) => void
}) {
  const words = usePeopleWords()
  const { keysHint } = words.attendees
  const count = choosing.rows.length
  if (count === 0)
    return (
      <p className={styles['bottom']}>
        <Hint keys={['↑', '↓']} what={keysHint.move} />
        <Hint keys={['Enter']} what={keysHint.open} />
        <Hint keys={[words.common.keys.space]} what={keysHint.choose} />
        <Hint keys={['Ctrl+A']} what={keysHint.all} />
        <Hint keys={['Ctrl+Enter']} what={keysHint.checkIn} />
      </p>
    )
  return (
    <div className={styles['bottom']} data-chosen="true">
      <span className={styles['chosenCount']} role="status">
        {words.attendees.chosen(count)}
      </span>
      <Button loading={busy} onClick={() => onCheckIn(true)} aria-keyshortcuts="Control+Enter">
        {words.attendees.checkInAndPrint}
        <Key gap name={words.common.keys.ctrlEnter} />
      </Button>
      <Button variant="default" disabled={busy} onClick={() => onCheckIn(false)}>
        {words.attendees.checkInOnly}
      </Button>
      <Button variant="default" disabled={busy} onClick={choosing.clear}>
        {words.attendees.chooseNone}
        <Key gap name={words.common.keys.escape} />
      </Button>
    </div>
  )
}

function Hint({ keys, what }: { keys: readonly string[]; what: string }) {
  return (
    <span className={styles['hint']}>
      {keys.map((name) => (
        <Key key={name} name={name} />
      ))}
      {what}
    </span>
  )
}
