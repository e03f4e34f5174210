import { Link, useLocation } from 'wouter'
import { useEarlyKey } from './early-keys.ts'
import { Key } from './Key.tsx'
import styles from './room-parts.module.css'
import { useShortcuts } from './shortcut.ts'

/** One part of a room: its address and what its link says. */
export type RoomPart = { path: string; label: string }

/** The part an address lies in: the longest path it begins with, so that a room's first part may be the room itself. */
export function partAt<Part extends { path: string }>(parts: readonly Part[], address: string): Part | undefined {
  return parts
    .filter(({ path }) => `${address}/`.startsWith(`${path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0]
}

/** The parts of a room beside its title, in the order of their keys: Ctrl+1, Ctrl+2 and so on. */
export function RoomParts({ label, parts }: { label: string; parts: readonly RoomPart[] }) {
  const [address, go] = useLocation()
  const keys = Object.fromEntries(parts.map(({ path }, at) => [`ctrl+Digit${at + 1}`, () => go(path)]))
  useShortcuts(keys)
  useEarlyKey(parts[0]?.path ?? '', keys)
  const here = partAt(parts, address)
  return (
    <nav className={styles['parts']} aria-label={label}>
      {parts.map((part, at) => (
        <Link
          key={part.path}
          href={part.path}
          className={styles['part']}
          aria-current={part === here ? 'page' : undefined}
          aria-keyshortcuts={`Control+${at + 1}`}
        >
          {part.label}
          <Key name={`Ctrl+${at + 1}`} />
        </Link>
      ))}
    </nav>
  )
}
