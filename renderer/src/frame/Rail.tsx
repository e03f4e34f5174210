import { Link, useLocation } from 'wouter'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { useWords } from '../session/words.ts'
import styles from './frame.module.css'
import type { Room } from './rooms.ts'

/** The rail with the rooms and their keys. */
export function Rail({ open, onKeys }: { open: readonly Room[]; onKeys: () => void }) {
  const words = useWords()
  const [path] = useLocation()
  return (
    <nav className={styles['rail']} aria-label={words.frame.railLabel}>
      <ul className={styles['rooms']}>
        {open.map((room) => (
          <li key={room.name}>
            <Link
              href={room.path}
              className={styles['room']}
              aria-current={isIn(room.path, path) ? 'page' : undefined}
              aria-keyshortcuts={room.ariaKeys}
            >
              <Mark name={room.name} shownKey={room.shownKey} />
              <span>{words.frame.rooms[room.name]}</span>
            </Link>
          </li>
        ))}
        <li>
          <button type="button" className={styles['room']} onClick={onKeys} aria-keyshortcuts="F1 Alt+1">
            <Mark name="keys" shownKey="F1" />
            <span>{words.frame.rooms.keys}</span>
          </button>
        </li>
      </ul>
    </nav>
  )
}

/** Icon and key side by side: beneath each other ten rooms would not stand on an old laptop's screen. */
function Mark({ name, shownKey }: { name: IconName; shownKey: string }) {
  return (
    <span className={styles['roomMark']}>
      <Icon name={name} />
      <span className={styles['roomKey']} aria-hidden>
        {shownKey}
      </span>
    </span>
  )
}

function isIn(room: string, path: string): boolean {
  return room === '/' ? path === '/' : path.startsWith(room)
}
