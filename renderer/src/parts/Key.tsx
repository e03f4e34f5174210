import styles from './parts.module.css'

/** The key that does the same as the button it stands on. */
export function Key({ name, gap = false }: { name: string; gap?: boolean }) {
  return <kbd className={`${styles['key']} ${gap ? styles['keyGap'] : ''}`}>{name}</kbd>
}
