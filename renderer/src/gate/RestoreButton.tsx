import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { restore as restoreWords } from '../../../shared/words/vi/restore.ts'
import { useWordsWith } from '../session/words.ts'
import styles from './gate.module.css'

const own = { restore: restoreWords }

/** The way to a copy where there is nothing yet: quiet, since most who see it set up a new machine. */
export function RestoreOffer() {
  const words = useWordsWith(own).restore
  return (
    <div className={styles['offer']}>
      <p className={styles['note']}>{words.pressNote}</p>
      <RestoreButton variant="default" />
    </div>
  )
}

/** The way to a copy; filled where nothing else helps. */
export function RestoreButton({ variant }: { variant: 'default' | 'filled' }) {
  const words = useWordsWith(own).restore
  const [, go] = useLocation()
  return (
    <Button variant={variant} size="md" onClick={() => go('/restore')}>
      {words.press}
    </Button>
  )
}
