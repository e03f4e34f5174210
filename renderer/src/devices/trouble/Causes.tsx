import type { OutputOf } from '../../../../shared/contract.ts'
import { Panel } from '../../parts/Page.tsx'
import styles from '../devices.module.css'
import { useDeviceWords } from '../use-device-words.ts'
import type { Cause } from './stage.ts'

type Props = { causes: readonly Cause[]; lan: OutputOf<'lan.read'> }

/** What may keep a phone out, each with how to tell and what to do; folded where all is well and somebody only looks it up. */
export function Causes({ causes, lan, isFolded }: Props & { isFolded: boolean }) {
  const text = useDeviceWords().devices.trouble
  return causes.map((cause) =>
    isFolded ? (
      <details key={cause} className={styles['cause']}>
        <summary>{text.cause[cause].title}</summary>
        <Body cause={cause} lan={lan} />
      </details>
    ) : (
      <Panel key={cause} title={text.cause[cause].title}>
        <Body cause={cause} lan={lan} />
      </Panel>
    ),
  )
}

function Body({ cause, lan }: { cause: Cause; lan: Props['lan'] }) {
  const text = useDeviceWords().devices.trouble
  const { steps } = text.cause[cause]
  return (
    <div className={styles['causeBody']}>
      <p>
        <strong>{text.tell}:</strong> <Telling cause={cause} lan={lan} />
      </p>
      <strong>{text.do}:</strong>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}

function Telling({ cause, lan }: { cause: Cause; lan: Props['lan'] }) {
  const { network, trouble } = useDeviceWords().devices
  if (cause === 'otherNetwork') return trouble.cause[cause].tell(lan.wifi?.name ?? trouble.wifiOfHall)
  if (cause === 'otherAddress') return trouble.cause[cause].tell(lan.link ?? network.noAddress)
  return trouble.cause[cause].tell
}
