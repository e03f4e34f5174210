import { Button } from '@mantine/core'
import { useGateWords } from '../session/gate-words.ts'
import { dayWritten, today } from '../session/vietnam-time.ts'
import styles from './gate.module.css'
import { Sheet } from './Sheet.tsx'

/** Shows the recovery passphrase, once, on a page that prints as it stands. */
export function Recovery({ phrase, center, onDone }: { phrase: string; center: string; onDone: () => void }) {
  const words = useGateWords()
  return (
    <Sheet title={words.gate.recoveryTitle} note={words.gate.recoveryNote}>
      <p className={styles['recovery']}>{phrase}</p>
      <p className={styles['note']}>{words.gate.recoveryFor(center, dayWritten(today()))}</p>
      <div className={`${styles['foot']} ${styles['noPrint']}`}>
        <Button variant="default" size="md" onClick={() => window.print()}>
          {words.gate.recoveryPrint}
        </Button>
        <Button size="md" onClick={onDone}>
          {words.gate.recoveryDone}
        </Button>
      </div>
    </Sheet>
  )
}
