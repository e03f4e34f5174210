import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Key } from '../../parts/Key.tsx'
import { useOfficeWords } from '../words.ts'
import styles from './employers.module.css'

/** What need not be filled in: folded away until asked for, by button or by the key the form listens for. */
export function Fold({ open, onToggle, children }: { open: boolean; onToggle: () => void; children: ReactNode }) {
  const text = useOfficeWords().hiring
  return (
    <div className={styles['fold']}>
      <div>
        <Button variant="subtle" size="compact-md" onClick={onToggle} aria-expanded={open} aria-keyshortcuts="Alt+M">
          {text.more}
          <Key gap name={text.moreKey} />
        </Button>
      </div>
      {open && children}
    </div>
  )
}

/** Whether a key pressed in a form is the one for its fold. */
export function isFoldKey(event: { altKey: boolean; code: string }): boolean {
  return event.altKey && event.code === 'KeyM'
}
