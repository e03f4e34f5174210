import { Link } from 'wouter'
import { copies } from '../../../shared/words/vi/copies.ts'
import { Icon } from '../parts/Icon.tsx'
import { momentSaid } from '../parts/moment-said.ts'
import { useWordsWith } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useWatch } from '../talk/use-watch.ts'
import styles from './frame.module.css'
import { useRest } from './use-rest.ts'

const own = { copies }

/** In the top bar only while copies into the second place have trouble, or lag minutes behind; nothing where none is chosen. */
export function CopiesLight({ mayOpen }: { mayOpen: boolean }) {
  const words = useWordsWith(own).copies
  const isAtRest = useRest()
  const { value: state, again } = useAsk('copies.read', {}, { when: isAtRest })
  useWatch(again)
  if (state === undefined || !state.late) return null
  const { trouble, copiedAt } = state
  const text = trouble !== null || copiedAt === null ? words.light.trouble : words.light.late(momentSaid(copiedAt))
  const note = trouble === null ? text : `${words.trouble[trouble]} ${words.troubleNext[trouble]}`
  const shown = (
    <>
      <Icon name="attention" size={18} />
      <span role="status">{text}</span>
    </>
  )
  return mayOpen ? (
    <Link href="/fairs/copies" className={styles['printer']} data-tone="attention" title={note}>
      {shown}
    </Link>
  ) : (
    <span className={styles['printer']} data-tone="attention" title={note}>
      {shown}
    </span>
  )
}
