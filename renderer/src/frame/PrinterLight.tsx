import { useEffect } from 'react'
import { Link } from 'wouter'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { sound } from '../parts/sound.ts'
import { usePreferences } from '../session/preferences.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useWatch } from '../talk/use-watch.ts'
import styles from './frame.module.css'
import { printerLight, type Light } from './printer-light.ts'
import { useRest } from './use-rest.ts'

const icons: Record<Light['tone'], IconName> = { quiet: 'printing', attention: 'attention', bad: 'bad' }

/** Which printer badges go to, and in words when printing needs a person. It asks once the start is over. */
export function PrinterLight() {
  const words = useWords()
  const printer = usePreferences((preferences) => preferences.printer)
  const isAtRest = useRest()
  const { value, again } = useAsk('print-queue.read', { own: printer }, { when: isAtRest })
  // Trouble is to be said before somebody stands here waiting for a badge, not when they do.
  useWatch(again)
  const { tone, text, note } = printerLight(value, printer, words)
  useEffect(() => {
    if (tone !== 'quiet') sound(tone)
  }, [tone])
  return (
    <Link href="/printing" className={styles['printer']} data-tone={tone} title={`${text}. ${note}`}>
      <Icon name={icons[tone]} size={18} />
      <span role="status">{text}</span>
    </Link>
  )
}
