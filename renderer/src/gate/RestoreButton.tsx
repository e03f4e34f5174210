import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { restore as restoreWords } from '../../../shared/words/vi/restore.ts'
import { useWordsWith } from '../session/words.ts'
import styles from './gate.module.css'

const own = { restore: restoreWords }

/** The way to a copy, where there is nothing yet or nothing that opens. */
export function RestoreButton() {
  const words = useWordsWith(own).restore
  const [, go] = useLocation()
  return (
    <div className={styles['sample']}>
      <p className={styles['note']}>{words.pressNote}</p>
      <Button variant="default" size="md" onClick={() => go('/restore')}>
        {words.press}
      </Button>
    </div>
  )
}
