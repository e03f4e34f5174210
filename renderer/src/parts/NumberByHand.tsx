import { Button } from '@mantine/core'
import type { Failure } from '../../../shared/failure.ts'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import { useScan } from '../scan/hub.ts'
import { useWords } from '../session/words.ts'
import { Dialog } from './Dialog.tsx'
import { Key } from './Key.tsx'
import { FailureNotice } from './Notice.tsx'
import styles from './number-by-hand.module.css'

/**
 * A number to be written on a blank badge, as large as the screen, for a helper two metres away; the next scan, Enter or
 * Esc closes it. `failure`: why its print could not be called off.
 */
export function NumberByHand({
  number,
  fullName,
  failure = null,
  isPrinting = true,
  onClose,
}: {
  number: string
  fullName: string
  failure?: Failure | null
  /** Whether there was a print to call off: without the host there is none. */
  isPrinting?: boolean
  onClose: () => void
}) {
  const words = useWords().paper.byHand
  // The next person's card is more urgent, and what it fills must be seen.
  useScan(() => {
    onClose()
    return false
  })
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <div className={styles['sheet']}>
        <p className={styles['number']}>{number}</p>
        <p className={styles['name']}>{fullName}</p>
        <p className={styles['note']}>{noteOf(words, failure, isPrinting)}</p>
        <FailureNotice failure={failure} />
        <div>
          <Button size="lg" onClick={onClose} data-autofocus>
            {words.done}
            <Key gap name="Enter" />
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function noteOf(words: StartWords['paper']['byHand'], failure: Failure | null, isPrinting: boolean): string {
  if (failure !== null) return words.notCalledOff
  return isPrinting ? words.note : words.noPrint
}
