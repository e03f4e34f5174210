import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useTell } from '../../talk/use-tell.ts'
import styles from '../devices.module.css'
import { useDeviceWords } from '../use-device-words.ts'

/** WPA takes no shorter one. */
const shortest = 8

/** The Wi-Fi that cards tell phones to join. It is printed on every table, so it is no secret on this screen. */
export function Wifi({ lan }: { lan: OutputOf<'lan.read'> }) {
  const text = useDeviceWords().devices.network
  const { tell, busy, failure } = useTell('lan.choose')
  const [name, setName] = useState(lan.wifi?.name ?? '')
  const [password, setPassword] = useState(lan.wifi?.password ?? '')
  const [isShort, setShort] = useState(false)
  const isSaved = name.trim() === (lan.wifi?.name ?? '') && password === (lan.wifi?.password ?? '')

  function save(): void {
    const tooShort = password !== '' && password.length < shortest
    setShort(tooShort)
    if (tooShort) return
    const wifi = name.trim() === '' ? null : { name: name.trim(), password }
    void tell({ address: lan.chosen, wifi })
  }

  return (
    <Panel title={text.wifi}>
      <p className={styles['soft']}>{text.wifiNote}</p>
      <form
        className={styles['wifi']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextInput
          label={text.wifiName}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={32}
          autoComplete="off"
          spellCheck={false}
        />
        <TextInput
          label={text.wifiPassword}
          description={text.wifiPasswordNote}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={isShort ? text.wifiShort : null}
          maxLength={63}
          autoComplete="off"
          spellCheck={false}
        />
        <FailureNotice failure={failure} />
        {isSaved ? (
          <Notice tone={lan.wifi === null ? 'attention' : 'good'}>
            {lan.wifi === null ? text.wifiNone : text.wifiSaved}
          </Notice>
        ) : (
          <Button type="submit" loading={busy}>
            {text.wifiSave}
          </Button>
        )}
      </form>
    </Panel>
  )
}
