import { Button } from '@mantine/core'
import { useId } from 'react'
import type { BoothCard, Device } from '../../../../shared/contract/devices.ts'
import { isLate } from '../../../../shared/unsent.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { useNow } from '../../session/use-now.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from '../devices.module.css'
import { useDeviceWords } from '../use-device-words.ts'
import type { Asked } from './Change.tsx'
import { DeviceLine } from './DeviceLine.tsx'

type BoothProps = {
  card: BoothCard
  devices: readonly Device[]
  isOpen: boolean
  onOpen: () => void
  onAsk: (asked: Asked) => void
}

/** One booth in a line: its card's code and how its phones are; opened, what can be done with them. */
export function Booth({ card, devices, isOpen, onOpen, onAsk }: BoothProps) {
  const text = useDeviceWords().devices
  const body = useId()
  const now = useNow()
  const phones = devices.filter(({ revokedAt }) => revokedAt === null)
  const late = phones.filter((device) => isLate(device, now))
  const unsent = phones.reduce((sum, { unsent: count }) => sum + count, 0)
  const online = phones.filter(({ online: isOnline }) => isOnline).length
  return (
    <li className={styles['booth']}>
      <button
        type="button"
        className={styles['boothHead']}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={onOpen}
      >
        <span className={styles['boothNumber']}>{card.booth ?? ''}</span>
        <strong className={styles['boothName']}>{card.employerName}</strong>
        <span className={styles['figures']}>{card.code ?? text.booths.closed}</span>
        <span className={styles['phones']} data-late={late.length > 0}>
          {phones.length === 0 ? text.booths.noPhone : text.booths.phones(phones.length, online)}
          {unsent > 0 && <strong>{text.device.unsentNow(unsent)}</strong>}
        </span>
      </button>
      {isOpen && (
        <div id={body} className={styles['boothBody']}>
          <CardButtons card={card} hasPhones={phones.length > 0} onAsk={onAsk} />
          {devices.length === 0 ? (
            <p className={styles['soft']}>{text.booths.firstPhone}</p>
          ) : (
            <ul className={styles['list']} aria-label={text.booths.phonesOf(card.employerName)}>
              {devices.map((device) => (
                <DeviceLine
                  key={device.id}
                  device={device}
                  isLate={isLate(device, now)}
                  onRevoke={() => onAsk({ kind: 'revoke', device })}
                />
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  )
}

function CardButtons({ card, hasPhones, onAsk }: Pick<BoothProps, 'card' | 'onAsk'> & { hasPhones: boolean }) {
  const text = useDeviceWords().devices
  const { print, savePdf, printed, isPrinting, isSaving, failure } = usePrintDocument()
  const document = { kind: 'booth-cards' as const, employerIds: [card.employerId] }
  const named = { employerId: card.employerId, name: card.employerName }
  const isOpen = card.code !== null
  return (
    <>
      <div className={styles['buttons']}>
        {isOpen && (
          <>
            <Button loading={isPrinting} onClick={() => void print(document)}>
              {text.print.one}
            </Button>
            <Button variant="default" loading={isSaving} onClick={() => void savePdf(document)}>
              {text.print.onePdf}
            </Button>
            <Button variant="default" onClick={() => onAsk({ kind: 'renew', ...named })}>
              {text.booths.renew}
            </Button>
            <Button variant="default" onClick={() => onAsk({ kind: 'close', ...named })}>
              {text.booths.close}
            </Button>
          </>
        )}
        {!isOpen && <Reopen employerId={card.employerId} />}
        {hasPhones && (
          <Button variant="default" onClick={() => onAsk({ kind: 'revokeBooth', ...named })}>
            {text.booths.revoke}
          </Button>
        )}
      </div>
      {printed !== null && <Notice tone="good">{text.print.sent(printed.printer)}</Notice>}
      <FailureNotice failure={failure} />
    </>
  )
}

/** Nobody loses anything by a new card where the former one is closed. */
function Reopen({ employerId }: { employerId: string }) {
  const text = useDeviceWords().devices.booths
  const { tell, busy, failure } = useTell('booth-card.renew')
  return (
    <>
      <Button loading={busy} onClick={() => void tell({ employerId })}>
        {text.reopen}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
