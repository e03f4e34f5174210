import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { BoothCard, Device } from '../../../../shared/contract/devices.ts'
import { isLate } from '../../../../shared/unsent.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { useNow } from '../../session/use-now.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from '../devices.module.css'
import { useDeviceWords } from '../use-device-words.ts'
import { Booth } from './Booth.tsx'
import { Change, type Asked } from './Change.tsx'
import { Laptops } from './Laptops.tsx'

/** Every booth with its card and its phones, and the other laptops. */
export function Booths() {
  const text = useDeviceWords().devices
  const cards = useAsk('booth-card.list', {})
  const list = useAsk('device.list', {})
  const { value: lan } = useAsk('lan.read', {})
  const [asked, setAsked] = useState<Asked | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const devices = list.value ?? []
  const ask = (next: Asked): void => {
    setSaid(null)
    setAsked(next)
  }
  return (
    <>
      <FailureNotice failure={cards.failure ?? list.failure} />
      {lan !== undefined && !lan.open && (
        <Notice tone="attention" action={<Link href="/devices">{text.booths.toNetwork}</Link>}>
          {text.booths.networkOff}
        </Notice>
      )}
      <Late devices={devices} />
      {said !== null && <Notice tone="good">{said}</Notice>}
      <div className={styles['two']}>
        {cards.value !== undefined && <Tables cards={cards.value} devices={devices} onAsk={ask} />}
        <Laptops devices={devices.filter(({ role }) => role !== 'booth')} onAsk={ask} />
      </div>
      {asked !== null && (
        <Change
          asked={asked}
          onClose={() => setAsked(null)}
          onDone={(revoked) => {
            setAsked(null)
            setSaid(revoked === null ? null : text.confirm.done(revoked))
          }}
        />
      )}
    </>
  )
}

/** A phone that cannot send needs somebody to walk there. */
function Late({ devices }: { devices: readonly Device[] }) {
  const text = useDeviceWords().devices.device
  const now = useNow()
  const late = devices.filter((device) => isLate(device, now))
  if (late.length === 0) return null
  return (
    <Notice tone="attention" title={text.lateTitle(late.length)}>
      <span>{late.map(({ name, employerName }) => [employerName, name].filter(Boolean).join(': ')).join(' · ')}</span>
      <span>{text.lateNote}</span>
    </Notice>
  )
}

type TablesProps = { cards: readonly BoothCard[]; devices: readonly Device[]; onAsk: (asked: Asked) => void }

function Tables({ cards, devices, onAsk }: TablesProps) {
  const text = useDeviceWords().devices
  const [open, setOpen] = useState<string | null>(null)
  const phones = devices.filter(({ role, revokedAt }) => role === 'booth' && revokedAt === null)
  const unsent = phones.reduce((sum, phone) => sum + phone.unsent, 0)
  if (cards.length === 0)
    return (
      <Panel title={text.booths.title}>
        <Empty title={text.booths.empty} next={text.booths.emptyNext} />
      </Panel>
    )
  return (
    <Panel title={text.booths.title}>
      <p className={styles['soft']}>
        {text.booths.summary(cards.length, phones.filter(({ online }) => online).length, unsent)}
      </p>
      <PrintAll />
      <p className={styles['boothColumns']}>
        {(['booth', 'employer', 'code', 'phones'] as const).map((column) => (
          <span key={column}>{text.booths.column[column]}</span>
        ))}
      </p>
      <ul className={styles['list']}>
        {cards.map((card) => (
          <Booth
            key={card.employerId}
            card={card}
            devices={devices.filter(({ role, employerId }) => role === 'booth' && employerId === card.employerId)}
            isOpen={open === card.employerId}
            onOpen={() => setOpen((former) => (former === card.employerId ? null : card.employerId))}
            onAsk={onAsk}
          />
        ))}
      </ul>
      <div className={styles['buttons']}>
        <Button variant="default" onClick={() => onAsk({ kind: 'renewAll' })}>
          {text.booths.renewAll}
        </Button>
        <Button variant="default" onClick={() => onAsk({ kind: 'closeAll' })}>
          {text.booths.closeAll}
        </Button>
        <Button variant="default" onClick={() => onAsk({ kind: 'revokeAll' })}>
          {text.booths.revokeAll}
        </Button>
      </div>
    </Panel>
  )
}

function PrintAll() {
  const text = useDeviceWords().devices.print
  const { print, savePdf, printed, isPrinting, isSaving, failure } = usePrintDocument()
  const document = { kind: 'booth-cards' as const, employerIds: [] }
  return (
    <>
      <div className={styles['buttons']}>
        <Button loading={isPrinting} onClick={() => void print(document)}>
          {text.all}
        </Button>
        <Button variant="default" loading={isSaving} onClick={() => void savePdf(document)}>
          {text.allPdf}
        </Button>
      </div>
      {printed !== null && <Notice tone="good">{text.sent(printed.printer)}</Notice>}
      <FailureNotice failure={failure} />
    </>
  )
}
