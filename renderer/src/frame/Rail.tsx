import { Link, useLocation } from 'wouter'
import { Icon } from '../parts/Icon.tsx'
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
              <Icon name={room.name} />
              <span>{words.frame.rooms[room.name]}</span>
              <span className={styles['roomKey']} aria-hidden>
                {room.shownKey}
              </span>
            </Link>
          </li>
        ))}
        <li>
          <button type="button" className={styles['room']} onClick={onKeys} aria-keyshortcuts="F1 Alt+1">
            <Icon name="keys" />
            <span>{words.frame.rooms.keys}</span>
            <span className={styles['roomKey']} aria-hidden>
              F1
            </span>
          </button>
        </li>
      </ul>
    </nav>
  )
}

function isIn(room: string, path: string): boolean {
  return room === '/' ? path === '/' : path.startsWith(room)
}
