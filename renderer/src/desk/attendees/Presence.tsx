import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { usePeopleWords } from './words.ts'
import { freshId } from '../../talk/ids.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'
import { ConsentDialog } from './ConsentDialog.tsx'
import { useCheckIn } from './use-check-in.tsx'
import type { Say, Saying } from './use-said.ts'

/** Coming, going home, coming back. */
export function Presence({ attendee, saying }: { attendee: Attendee; saying: Saying }) {
  return attendee.arrivedAt === null ? (
    <NotHere attendee={attendee} saying={saying} />
  ) : (
    <Here attendee={attendee} say={saying.say} />
  )
}

function NotHere({ attendee, saying }: { attendee: Attendee; saying: Saying }) {
  const words = usePeopleWords()
  const { confirm, busy, failure } = useCheckIn(saying)
  const [asking, setAsking] = useState(false)
  const standing = attendee.consents.find(({ purpose }) => purpose === 'register-and-match')?.given
  const refused = standing === false

  function checkIn(printToo: boolean): void {
    if (busy) return
    if (refused) setAsking(true)
    else void confirm([attendee], printToo)
  }

  // The list has its own, for whoever its cursor stands on.
  useShortcuts({
    'ctrl+Enter': () => {
      if (document.activeElement?.closest('aside') !== null) checkIn(true)
    },
  })

  return (
    <>
      {standing !== true && (
        <Notice
          tone="attention"
          action={
            <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
              {words.attendees.askNow}
            </Button>
          }
        >
          {refused ? words.attendees.askFirst : words.attendees.askToo}
        </Notice>
      )}
      {!refused && (
        <div className={styles['buttons']}>
          <Button size="md" loading={busy} onClick={() => checkIn(true)} aria-keyshortcuts="Control+Enter">
            {words.attendees.checkInAndPrint}
            <Key gap name={words.common.keys.ctrlEnter} />
          </Button>
          <Button size="md" variant="default" disabled={busy} onClick={() => checkIn(false)}>
            {words.attendees.checkInOnly}
          </Button>
        </div>
      )}
      <FailureNotice failure={failure} />
      {asking && (
        <ConsentDialog
          attendee={attendee}
          purpose="register-and-match"
          given
          say={saying.say}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

function Here({ attendee, say }: { attendee: Attendee; say: Say }) {
  const words = usePeopleWords()
  const { tell, busy, failure } = useTell('attendee.check-out')
  const isLeaving = attendee.leftAt === null

  async function change(): Promise<void> {
    const id = freshId()
    const answer = await tell({ id, attendeeId: attendee.id, left: isLeaving })
    if (!answer.ok) return
    const sentence = isLeaving ? words.attendees.checkedOut : words.attendees.cameBack
    say({ tone: 'good', text: sentence(attendee.fullName), actionId: id })
  }

  return (
    <>
      <div className={styles['buttons']}>
        <Button variant="default" loading={busy} onClick={() => void change()}>
          {isLeaving ? words.attendees.checkOut : words.attendees.comeBack}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </>
  )
}
