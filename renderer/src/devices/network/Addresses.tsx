import { useId } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useTell } from '../../talk/use-tell.ts'
import styles from '../devices.module.css'
import { useDeviceWords } from '../use-device-words.ts'

type Lan = OutputOf<'lan.read'>

/** Which of this machine's addresses the cards carry; its own hotspot is preferred, since that address does not change. */
export function Addresses({ lan }: { lan: Lan }) {
  const text = useDeviceWords().devices.network
  const { tell, failure } = useTell('lan.choose')
  const name = useId()
  const used = lan.addresses.find(({ address }) => address === lan.chosen) ?? lan.addresses[0]
  const isGone = lan.chosen !== null && lan.addresses.every(({ address }) => address !== lan.chosen)
  return (
    <Panel title={text.addresses}>
      {lan.addresses.length === 0 && <p className={styles['soft']}>{text.trouble['no-network']()}</p>}
      {lan.addresses.map(({ address, network, kind }) => (
        <label key={address} className={styles['way']}>
          <input
            type="radio"
            name={name}
            checked={used?.address === address}
            onChange={() => void tell({ address, wifi: lan.wifi })}
          />
          <span className={styles['figures']}>{address}</span>
          <span className={styles['soft']}>
            {text.kind[kind]} ({network})
          </span>
          {kind === 'hotspot' && <span className={styles['mark']}>{text.recommended}</span>}
        </label>
      ))}
      {isGone && (
        <p className={styles['soft']}>
          {lan.chosen}: {text.gone}
        </p>
      )}
      <FailureNotice failure={failure} />
      <p>{text.hotspotWhy}</p>
      <details className={styles['more']}>
        <summary>{text.hotspotHow}</summary>
        <ol>
          {text.hotspotSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{text.hotspotNoInternet}</p>
      </details>
    </Panel>
  )
}
