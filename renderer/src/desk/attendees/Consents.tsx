import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { Icon } from '../../parts/Icon.tsx'
import { usePeopleWords } from './words.ts'
import styles from './attendees.module.css'
import { ConsentDialog, type Purpose } from './ConsentDialog.tsx'
import type { Say } from './use-said.ts'

/** The answers that stand, each of which can be taken back as easily as it was given (Luật 91/2025/QH15 art. 10). */
export function Consents({ attendee, say }: { attendee: Attendee; say: Say }) {
  const words = usePeopleWords()
  const { consent } = words.attendees
  const [asked, setAsked] = useState<{ purpose: Purpose; given: boolean } | null>(null)
  const purposes = Object.keys(words.lists.consentShort) as Purpose[]
  return (
    <section className={styles['section']}>
      <h3>{consent.title}</h3>
      <ul className={styles['consents']}>
        {purposes.map((purpose) => {
          const given = attendee.consents.find((answer) => answer.purpose === purpose)?.given
          const purposeName = words.lists.consentShort[purpose]
          return (
            <li key={purpose}>
              <span>{purposeName}</span>
              <Answer given={given} />
              <Button
                variant="default"
                size="compact-md"
                aria-label={`${given === true ? consent.withdraw : consent.give}: ${purposeName}`}
                onClick={() => setAsked({ purpose, given: given !== true })}
              >
                {given === true ? consent.withdraw : consent.give}
              </Button>
            </li>
          )
        })}
      </ul>
      {asked !== null && <ConsentDialog attendee={attendee} {...asked} say={say} onClose={() => setAsked(null)} />}
    </section>
  )
}

function Answer({ given }: { given: boolean | undefined }) {
  const words = usePeopleWords()
  const { consent } = words.attendees
  if (given === undefined) return <span className={styles['soft']}>{consent.unasked}</span>
  return (
    <span className={styles[given ? 'yes' : 'no']}>
      <Icon name={given ? 'good' : 'bad'} size={16} />
      {given ? consent.given : consent.refused}
    </span>
  )
}
