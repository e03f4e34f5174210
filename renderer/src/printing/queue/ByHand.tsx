import type { OutputOf } from '../../../../shared/contract.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { useWords } from '../../session/words.ts'
import styles from './queue.module.css'

/** The number to be written on a blank badge, so large that whoever holds the pen reads it across the table. */
export function ByHand({
  badge: { number, fullName },
  onClose,
}: {
  badge: OutputOf<'badge.by-hand'>
  onClose: () => void
}) {
  const text = useWords().printing.byHand
  return (
    <Dialog title={text.title} onClose={onClose} wide>
      <p className={styles['huge']}>{number}</p>
      <p className={styles['hugeName']}>{fullName}</p>
      <p className={styles['hugeNote']}>{text.note}</p>
    </Dialog>
  )
}
