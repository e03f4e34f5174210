import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Attendee, consentPurposes } from '../../../../shared/contract/attendee.ts'
import { Choice } from '../../parts/Choice.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { usePeopleWords } from './words.ts'
import { freshId } from '../../talk/ids.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'
import type { Say } from './use-said.ts'

export type Purpose = (typeof consentPurposes)[number]

/** Asks for one consent with the very words it is kept under, or takes one back; how it was said is kept too. */
export function ConsentDialog({
  attendee,
  purpose,
  given,
  say,
  onClose,
}: {
  attendee: Attendee
  purpose: Purpose
  given: boolean
  say: Say
  onClose: () => void
}) {
  const words = usePeopleWords()
  const { consent } = words.attendees
  const { tell, busy, failure } = useTell('attendee.correct')
  const [method, setMethod] = useState<'spoken' | 'signed'>('spoken')

  async function record(answered: boolean): Promise<void> {
    if (busy) return
    const id = freshId()
    const consents = [{ purpose, given: answered, method }]
    const answer = await tell({ id, attendeeId: attendee.id, fields: {}, consents })
    if (!answer.ok) return
    const sentence = answered ? consent.saidGiven : given ? consent.saidRefused : consent.saidWithdrawn
    say({ tone: 'good', text: sentence(words.lists.consentShort[purpose]), actionId: id })
    onClose()
  }

  return (
    <Dialog title={given ? consent.giveTitle : consent.withdrawTitle} onClose={onClose}>
      <div className={styles['dialogBody']}>
        {given && attendee.visitor && purpose !== 'register-and-match' && (
          <Notice tone="attention">{consent.childAlone}</Notice>
        )}
        {given ? (
          <p>
            {consent.read} <strong>“{words.lists.consent[purpose]}”</strong>
          </p>
        ) : (
          <>
            <p>
              <strong>{words.lists.consentShort[purpose]}</strong>
            </p>
            <p>{consent.effect[purpose]}</p>
          </>
        )}
        <Choice
          label={consent.method}
          options={[
            { value: 'spoken', label: consent.spoken },
            { value: 'signed', label: consent.signed },
          ]}
          value={method}
          onChoose={setMethod}
        />
        <FailureNotice failure={failure} />
        <div className={styles['buttons']}>
          <Button size="md" loading={busy} onClick={() => void record(given)}>
            {given ? consent.give : consent.withdrawTitle}
          </Button>
          {given && (
            <Button size="md" variant="default" disabled={busy} onClick={() => void record(false)}>
              {consent.refuse}
            </Button>
          )}
          <Button size="md" variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
