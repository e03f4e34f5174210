import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Device } from '../../../../shared/contract/devices.ts'
import { isLate } from '../../../../shared/unsent.ts'
import { Choice } from '../../parts/Choice.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useNow } from '../../session/use-now.ts'
import { timeOf } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from '../devices.module.css'
import { Qr } from '../Qr.tsx'
import { useDeviceWords } from '../use-device-words.ts'
import type { Asked } from './Change.tsx'
import { DeviceLine } from './DeviceLine.tsx'

/** Other laptops that work as desk or office, and the code that lets one more in. */
export function Laptops({ devices, onAsk }: { devices: readonly Device[]; onAsk: (asked: Asked) => void }) {
  const text = useDeviceWords().devices.laptops
  const now = useNow()
  return (
    <Panel title={text.title}>
      <p className={styles['soft']}>{text.note}</p>
      <Offer />
      {devices.length === 0 ? (
        <p className={styles['soft']}>{text.none}</p>
      ) : (
        <ul className={styles['list']} aria-label={text.title}>
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
    </Panel>
  )
}

/** What a laptop or a screen may come in as. */
const roles = ['desk', 'office', 'leader'] as const

type Offered = OutputOf<'device.offer'>

function Offer() {
  const words = useDeviceWords().devices
  const text = words.laptops
  const { tell, busy, failure } = useTell('device.offer')
  const [role, setRole] = useState<(typeof roles)[number]>('desk')
  const [offered, setOffered] = useState<Offered | null>(null)
  async function offer(): Promise<void> {
    const answer = await tell({ role })
    setOffered(answer.ok ? answer.value : null)
  }
  return (
    <div className={styles['column']}>
      <Choice
        label={text.role}
        compact
        options={roles.map((value) => ({ value, label: words.device.role[value] }))}
        value={role}
        onChoose={(chosen) => {
          setRole(chosen)
          setOffered(null)
        }}
      />
      {role === 'leader' && <p className={styles['soft']}>{text.leaderNote}</p>}
      {offered !== null && <Code offered={offered} />}
      <FailureNotice failure={failure} />
      <div className={styles['buttons']}>
        <Button variant={offered === null ? 'filled' : 'default'} loading={busy} onClick={() => void offer()}>
          {offered === null ? text.offer : text.another}
        </Button>
      </div>
    </div>
  )
}

function Code({ offered }: { offered: Offered }) {
  const words = useDeviceWords().devices
  const text = words.laptops
  const now = useNow(1_000)
  const { value: lan } = useAsk('lan.read', {})
  if (now >= offered.until) return <Notice tone="attention">{text.over}</Notice>
  const link = lan?.open ? lan.link : null
  return (
    <div className={styles['offer']}>
      {link !== null && <Qr text={link + offered.path} label={text.qrLabel} />}
      <div className={styles['column']}>
        <output className={styles['code']}>{offered.code}</output>
        <p>{text.until(timeOf(offered.until))}</p>
        <p className={styles['figures']}>{link ?? words.booths.networkOff}</p>
        <p className={styles['soft']}>{text.how}</p>
      </div>
    </div>
  )
}
