import { useEffect } from 'react'
import { Link } from 'wouter'
import { devices as deviceWords } from '../../../shared/words/vi/devices.ts'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { sound } from '../parts/sound.ts'
import { useNow } from '../session/use-now.ts'
import { useWordsWith } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { boothsLight } from './booths-light.ts'
import styles from './frame.module.css'
import type { Light } from './printer-light.ts'
import { useRest } from './use-rest.ts'

const own = { devices: deviceWords }
const icons: Record<Light['tone'], IconName> = { quiet: 'devices', attention: 'attention', bad: 'bad' }

/** How many booths are on line, and in words when one needs a person. It asks once the start is over. */
export function BoothsLight() {
  const words = useWordsWith(own)
  const isAtRest = useRest()
  const now = useNow()
  const { value: lan } = useAsk('lan.read', {}, { when: isAtRest })
  const { value: devices } = useAsk('device.list', {}, { when: isAtRest && lan?.wanted === true })
  const light = boothsLight(lan, devices, now, words.devices.light)
  const tone = light?.tone ?? 'quiet'
  useEffect(() => {
    if (tone !== 'quiet') sound(tone)
  }, [tone])
  if (light === null) return null
  return (
    <Link href={light.path} className={styles['printer']} data-tone={tone} title={`${light.text}. ${light.note}`}>
      <Icon name={icons[tone]} size={18} />
      <span role="status">{light.text}</span>
    </Link>
  )
}
