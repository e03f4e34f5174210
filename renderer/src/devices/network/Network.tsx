import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import styles from '../devices.module.css'
import { Qr } from '../Qr.tsx'
import { useDeviceWords } from '../use-device-words.ts'
import { Addresses } from './Addresses.tsx'
import { Standing } from './Standing.tsx'
import { Wifi } from './Wifi.tsx'

/** The local network: on or off, the address phones type, and the Wi-Fi cards tell them to join. */
export function Network() {
  const { value: lan, failure } = useAsk('lan.read', {})
  return (
    <>
      <FailureNotice failure={failure} />
      {lan !== undefined && (
        <div className={styles['two']}>
          <div className={styles['column']}>
            <Standing lan={lan} />
            {lan.open && <Address link={lan.link} />}
          </div>
          <div className={styles['column']}>
            <Addresses lan={lan} />
            <Wifi lan={lan} />
          </div>
        </div>
      )}
    </>
  )
}

function Address({ link }: { link: OutputOf<'lan.read'>['link'] }) {
  const text = useDeviceWords().devices.network
  return (
    <Panel title={text.address}>
      {link === null ? (
        <p className={styles['soft']}>{text.noAddress}</p>
      ) : (
        <div className={styles['address']}>
          <Qr text={link} label={text.qrLabel} />
          <div className={styles['column']}>
            {/* Broken where it may be read out: before the port. */}
            <output className={styles['link']}>{link}</output>
            <p className={styles['soft']}>{text.addressNote}</p>
          </div>
        </div>
      )}
    </Panel>
  )
}
