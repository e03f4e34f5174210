import { Button } from '@mantine/core'
import { Dialog } from '../parts/Dialog.tsx'
import { Key } from '../parts/Key.tsx'
import { FailureNotice } from '../parts/Notice.tsx'
import { useScan } from '../scan/hub.ts'
import { useWords } from '../session/words.ts'
import styles from './by-hand.module.css'
import type { ByHandWork } from './use-by-hand.ts'

/** The number as large as the screen, for a helper two metres away; the next scan, Enter or Esc closes it. */
export function ByHand({ work: { shown, failure, close } }: { work: ByHandWork }) {
  const { paper, printing } = useWords()
  const words = paper.byHand
  // The next person's card is more urgent, and what it fills must be seen.
  useScan(() => {
    close()
    return false
  })
  if (shown === null) return null
  return (
    <Dialog title={printing.byHand.title} onClose={close} wide>
      <div className={styles['sheet']}>
        <p className={styles['number']}>{shown.number}</p>
        <p className={styles['name']}>{shown.fullName}</p>
        {failure === null ? (
          <p className={styles['note']}>{words.note}</p>
        ) : (
          <>
            <p className={styles['note']}>{words.notCalledOff}</p>
            <FailureNotice failure={failure} />
          </>
        )}
        <div>
          <Button size="lg" onClick={close} data-autofocus>
            {words.done}
            <Key gap name="Enter" />
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
