import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Device } from '../../../../shared/contract/devices.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useWords } from '../../session/words.ts'
import styles from '../devices.module.css'
import { useDeviceWords } from '../use-device-words.ts'

/** One device: its name, whether it is there, and what waits in it. */
export function DeviceLine({ device, isLate, onRevoke }: { device: Device; isLate: boolean; onRevoke: () => void }) {
  const text = useDeviceWords().devices.device
  const [isNaming, setNaming] = useState(false)
  if (isNaming)
    return (
      <li className={styles['device']}>
        <Rename device={device} onDone={() => setNaming(false)} />
      </li>
    )
  const isIn = device.revokedAt === null
  return (
    <li className={styles['device']} data-on={isIn && device.online}>
      <span className={styles['deviceName']}>{device.name}</span>
      <span className={styles['deviceState']}>
        <Icon name={isIn && device.online ? 'good' : isIn ? 'clock' : 'lock'} size={18} />
        <State device={device} />
      </span>
      {device.unsent > 0 && (
        <span className={styles['unsent']} data-late={isLate}>
          {device.oldestUnsentAt === null
            ? text.unsentNow(device.unsent)
            : text.unsent(device.unsent, timeOf(device.oldestUnsentAt))}
        </span>
      )}
      {isIn && (
        <span className={styles['push']}>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={text.renameOf(device.name)}
            onClick={() => setNaming(true)}
          >
            {text.rename}
          </Button>
          <Button variant="subtle" size="compact-md" aria-label={text.revokeOf(device.name)} onClick={onRevoke}>
            {text.revoke}
          </Button>
        </span>
      )}
    </li>
  )
}

function State({ device }: { device: Device }) {
  const text = useDeviceWords().devices.device
  if (device.revokedAt !== null) return text.revoked(timeOf(device.revokedAt))
  if (device.online) return text.online
  return device.lastHeardAt === null ? text.never : text.away(timeOf(device.lastHeardAt))
}

function Rename({ device, onDone }: { device: Device; onDone: () => void }) {
  const words = useWords()
  const text = useDeviceWords().devices.device
  const { tell, busy, failure } = useTell('device.rename')
  const [name, setName] = useState(device.name)
  async function save(): Promise<void> {
    if ((await tell({ deviceId: device.id, name: name.trim() })).ok) onDone()
  }
  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <TextInput
        aria-label={text.newName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={200}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button type="submit" loading={busy} disabled={name.trim() === ''}>
        {words.common.save}
      </Button>
      <Button variant="default" onClick={onDone}>
        {words.common.cancel}
      </Button>
      <FailureNotice failure={failure} />
    </form>
  )
}
