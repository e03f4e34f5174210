import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { Confirm } from '../Confirm.tsx'
import styles from '../devices.module.css'
import { useDeviceWords } from '../use-device-words.ts'

type Lan = OutputOf<'lan.read'>

/** Whether phones can come in, why not, and the switch. */
export function Standing({ lan }: { lan: Lan }) {
  const text = useDeviceWords().devices.network
  const opening = useTell('lan.open')
  const { value: devices } = useAsk('device.list', {})
  const [asking, setAsking] = useState<'off' | 'port' | null>(null)
  const isOff = !lan.wanted
  // What waits in a phone is lost to another port: where a phone was ever connected that is said first.
  const losesNothing = devices?.length === 0
  return (
    <Panel title={isOff ? text.off : lan.open ? text.on : text.troubleTitle}>
      <p>{isOff ? text.offNote : text.onNote}</p>
      {lan.trouble !== null && (
        <Notice tone="bad">{text.trouble[lan.trouble](lan.port === null ? '' : String(lan.port))}</Notice>
      )}
      <FailureNotice failure={opening.failure} />
      <div className={styles['buttons']}>
        {!lan.open && (
          <Button size="md" loading={opening.busy} onClick={() => void opening.tell({})}>
            {text.turnOn}
          </Button>
        )}
        {lan.trouble === 'port-taken' && (
          <Button
            size="md"
            variant="default"
            onClick={() => (losesNothing ? void opening.tell({ anotherPort: true }) : setAsking('port'))}
          >
            {text.anotherPort}
          </Button>
        )}
        {lan.wanted && (
          <Button size="md" variant="default" onClick={() => setAsking('off')}>
            {text.turnOff}
          </Button>
        )}
      </div>
      {asking === 'off' && <TurnOff onClose={() => setAsking(null)} />}
      {asking === 'port' && <AnotherPort onClose={() => setAsking(null)} />}
    </Panel>
  )
}

function TurnOff({ onClose }: { onClose: () => void }) {
  const text = useDeviceWords().devices.network
  const { tell, busy, failure } = useTell('lan.close')
  async function act(): Promise<void> {
    if ((await tell({})).ok) onClose()
  }
  return (
    <Confirm
      title={text.offTitle}
      means={text.offMeans}
      act={text.turnOff}
      busy={busy}
      failure={failure}
      onAct={() => void act()}
      onClose={onClose}
    />
  )
}

function AnotherPort({ onClose }: { onClose: () => void }) {
  const text = useDeviceWords().devices.network
  const { tell, busy, failure } = useTell('lan.open')
  async function act(): Promise<void> {
    if ((await tell({ anotherPort: true })).ok) onClose()
  }
  return (
    <Confirm
      title={text.anotherPortTitle}
      means={text.anotherPortMeans}
      act={text.anotherPort}
      busy={busy}
      failure={failure}
      onAct={() => void act()}
      onClose={onClose}
    />
  )
}
