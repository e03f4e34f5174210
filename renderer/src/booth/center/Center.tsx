import styles from '../booth.module.css'
import { Camera } from '../Camera.tsx'
import { useBoothWords, useHouse } from '../house.ts'
import { NumberField } from '../NumberField.tsx'
import { ScanBadge } from '../ScanBadge.tsx'
import { useTable } from '../use-table.ts'
import { focusLater } from '../focus.ts'
import { GiveForm } from './GiveForm.tsx'
import { Given } from './Given.tsx'

/** The Center's own table, where counsellors sit: scan, tick what was given, hand out handbooks; with or without a badge. */
export function Center({ isWide }: { isWide: boolean }) {
  const words = useBoothWords().booth
  const { isPhone } = useHouse()
  const at = useTable({
    onSeat: () => undefined,
    onKnown: () => undefined,
    onUnconfirmed: () => undefined,
    onRefused(_sent, failure) {
      at.seat(null)
      at.say({ kind: 'failed', failure })
    },
  })

  function leave(said: { tone: 'good' | 'attention'; title: string } | null): void {
    at.seat(null)
    at.say(said === null ? { kind: 'waiting' } : { kind: 'said', ...said })
    if (!isPhone) focusLater('booth-scan')
  }

  return (
    <>
      <ScanBadge table={at} readNext={words.center.readNext} />
      {at.table === null && isPhone && (
        <>
          <Camera startsOn />
          <NumberField id="booth-scan" label={words.numberLabel} action={words.readNumber} read={at.type} />
        </>
      )}
      <div className={isWide ? styles['booth'] : styles['aside']}>
        <GiveForm key={at.table?.text ?? ''} table={at.table} onDone={leave} />
        <Given />
      </div>
    </>
  )
}
