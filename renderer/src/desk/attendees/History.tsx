import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { usePeopleWords } from './words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './attendees.module.css'
import { useHistorySentence } from './history-sentence.ts'

/** So many of the newest are shown before the clerk asks for the rest. */
const few = 6

/** What was written about a person, the newest first. */
export function History({ attendee }: { attendee: Attendee }) {
  const words = usePeopleWords()
  const { history } = words.attendees
  const { value: entries, failure } = useAsk('attendee.history', { attendeeId: attendee.id })
  const say = useHistorySentence()
  const [all, setAll] = useState(false)
  const shown = all ? entries : entries?.slice(0, few)
  return (
    <section className={styles['section']}>
      <h3>{history.title}</h3>
      <FailureNotice failure={failure} />
      {entries?.length === 0 && <p className={styles['soft']}>{history.empty}</p>}
      <ol className={styles['history']} aria-label={history.title}>
        {shown?.map((entry, at) => {
          // Entries have no id; the log only grows, so one keeps its place from the end.
          const place = (entries?.length ?? 0) - at
          return <li key={place}>{say(entry)}</li>
        })}
      </ol>
      {!all && entries !== undefined && entries.length > few && (
        <div>
          <Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>
            {history.all(entries.length)}
          </Button>
        </div>
      )}
    </section>
  )
}
