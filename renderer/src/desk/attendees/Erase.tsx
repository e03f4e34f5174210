import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { usePeopleWords, type PeopleWords } from './words.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'

/** Erases a person at their own request, once the badge, the card or the name before the clerk has been typed. */
export function Erase({
  attendee,
  onErased,
  onClose,
}: {
  attendee: Attendee
  onErased: () => void
  onClose: () => void
}) {
  const words = usePeopleWords()
  const text = words.attendees.erase
  const { tell, busy, failure } = useTell('attendee.erase')
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)

  async function erase(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const matches = isMeant(attendee, typed)
    setWrong(!matches)
    if (!matches || busy) return
    const answer = await tell({ attendeeId: attendee.id })
    if (answer.ok) onErased()
  }

  return (
    <Dialog title={text.title} onClose={onClose}>
      <form className={styles['dialogBody']} noValidate onSubmit={(event) => void erase(event)}>
        <p>
          <strong>{attendee.fullName}</strong>
        </p>
        <p>
          <strong>{text.gone}</strong> {text.goneList}
        </p>
        <p>
          <strong>{text.stays}</strong> {text.staysList}
        </p>
        <TextInput
          size="md"
          label={askFor(attendee, text)}
          value={typed}
          error={wrong && text.wrong}
          data-autofocus
          autoComplete="off"
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <FailureNotice failure={failure} />
        <div className={styles['buttons']}>
          <Button type="submit" size="md" className={styles['danger'] ?? ''} loading={busy}>
            {text.do}
          </Button>
          <Button size="md" variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The badge's number where there is a badge, else the end of the ID number, else the name. */
function askFor(attendee: Attendee, text: PeopleWords['attendees']['erase']): string {
  if (attendee.badge !== null && attendee.idNumber !== null) return text.confirmBadgeOrTail(attendee.badge.number)
  if (attendee.badge !== null) return text.confirmBadge(attendee.badge.number)
  return attendee.idNumber === null ? text.confirmName(attendee.fullName) : text.confirmTail
}

function isMeant({ badge, idNumber, fullName }: Attendee, typed: string): boolean {
  const said = typed.trim()
  if (said === '') return false
  if (badge !== null && fold(said).replaceAll(' ', '') === fold(badge.number).replaceAll(' ', '')) return true
  if (idNumber !== null && said === idNumber.slice(-4)) return true
  return badge === null && idNumber === null && fold(said) === fold(fullName)
}
