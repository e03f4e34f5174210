import { Link } from 'wouter'
import { Icon } from '../parts/Icon.tsx'
import { usePreferences } from '../session/preferences.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './frame.module.css'
import { useRest } from './use-rest.ts'

/** Which printer badges go to, and in words when the last of them did not come out. */
export function PrinterLight() {
  const words = useWords()
  const printer = usePreferences((preferences) => preferences.printer)
  const isAtRest = useRest()
  const { value: jobs } = useAsk('print-job.list', { scope: 'open', limit: 1 }, { when: isAtRest })
  const last = jobs?.[0]
  const hasFailed = last?.status === 'failed'
  const name = (hasFailed ? last.printer : printer) || words.frame.printerDefault
  return (
    <Link
      href="/printing"
      className={`${styles['printer']} ${hasFailed ? styles['needsHand'] : ''}`}
      title={hasFailed ? words.frame.printFailedNote : words.frame.printerNote}
    >
      <Icon name={hasFailed ? 'bad' : 'printing'} size={18} />
      <span>{hasFailed ? words.frame.printFailed(name) : name}</span>
    </Link>
  )
}
