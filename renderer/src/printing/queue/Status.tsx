import { Icon, type IconName } from '../../parts/Icon.tsx'
import styles from './queue.module.css'

export type StatusTone = 'waiting' | 'info' | 'good' | 'attention' | 'bad' | 'unknown' | 'written' | 'cancelled'

const icons: Record<StatusTone, IconName> = {
  waiting: 'clock',
  info: 'printing',
  good: 'good',
  attention: 'attention',
  bad: 'bad',
  unknown: 'info',
  written: 'pen',
  cancelled: 'undo',
}

/** A state by colour, icon and words together. */
export function Status({ tone, words }: { tone: StatusTone; words: string }) {
  return (
    <span className={styles['status']} data-tone={tone}>
      <Icon name={icons[tone]} size={18} />
      {words}
    </span>
  )
}
