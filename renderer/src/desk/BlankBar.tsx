import { Button } from '@mantine/core'
import { Icon } from '../parts/Icon.tsx'
import { useWords } from '../session/words.ts'
import styles from './desk.module.css'
import type { DeskForm } from './form.ts'

/** While a badge without a name lies ready for the person in the form: which, and the way to take it off again. */
export function BlankBar({ form, onTakeOff }: { form: DeskForm; onTakeOff: () => void }) {
  const words = useWords().desk.blank
  if (form.badge === null) return null
  return (
    <section className={styles['blank']} aria-label={words.label}>
      <Icon name="printing" />
      <p className={styles['groupKept']}>
        <strong>{words.chosen(form.badge.number)}</strong> {words.chosenNote}
      </p>
      <Button size="sm" variant="subtle" onClick={onTakeOff}>
        {words.takeOff}
      </Button>
    </section>
  )
}
