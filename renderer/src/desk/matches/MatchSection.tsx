import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { Key } from '../../parts/Key.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { Matches } from './Matches.tsx'
import styles from './matches.module.css'
import { useMatchWords } from './words.ts'

/** On a person's page: what fits them, when somebody asks for it. */
export function MatchSection({ attendee, day }: { attendee: Attendee; day: string }) {
  const text = useMatchWords().jobs.fit
  const [open, setOpen] = useState(false)
  useShortcuts({ 'alt+KeyJ': () => setOpen(!open) })
  return (
    <section className={styles['section']} aria-label={text.title}>
      <div className={styles['sectionHead']}>
        <h3>{text.title}</h3>
        <Button variant="default" aria-expanded={open} aria-keyshortcuts="Alt+J" onClick={() => setOpen(!open)}>
          {open ? text.hide : text.open}
          <Key gap name={text.key} />
        </Button>
      </div>
      {open && <Matches attendee={attendee} day={day} />}
    </section>
  )
}
