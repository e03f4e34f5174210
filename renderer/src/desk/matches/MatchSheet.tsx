import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { useScan } from '../../scan/hub.ts'
import { Matches } from './Matches.tsx'
import { useMatchWords } from './words.ts'

/** The vacancies that fit the person just registered, over the desk, which keeps what is typed beneath. */
export function MatchSheet({ attendee, day, onClose }: { attendee: Attendee; day: string; onClose: () => void }) {
  const text = useMatchWords().jobs.fit
  // The next card is more urgent than the sheet, and what it fills must be seen.
  useScan(() => {
    onClose()
    return false
  })
  return (
    <Dialog title={text.titleOf(attendee.fullName)} onClose={onClose}>
      <Matches attendee={attendee} day={day} autoFocus />
    </Dialog>
  )
}
