import { Panel } from '../parts/Page.tsx'
import type { HeardScan } from './diagnose.ts'
import { paceOf } from './pace.ts'
import styles from './scanner.module.css'
import { useScannerWords } from './words.ts'

/** Longer texts are shown by their beginning. */
const shown = 300

/** What the last scan held, how fast it came and how it ended, whatever the code was. */
export function Trial({ scan }: { scan: HeardScan | null }) {
  const words = useScannerWords().scannerCheck.trial
  return (
    <Panel title={words.title}>
      <p className={styles['soft']}>{words.note}</p>
      {scan === null ? <p>{words.empty}</p> : <Heard scan={scan} />}
    </Panel>
  )
}

function Heard({ scan: { text, presses, end } }: { scan: HeardScan }) {
  const words = useScannerWords().scannerCheck.trial
  const pace = paceOf(presses)
  return (
    <>
      <p className={styles['facts']} role="status">
        <span>{words.length(text.length)}</span>
        <span>{pace === null ? words.noPace : words.pace(pace)}</span>
        {end !== null && <span>{words.end[end]}</span>}
      </p>
      <p className={styles['heard']} aria-label={words.heard} role="note">
        {text.length > shown ? `${text.slice(0, shown)}…` : text}
      </p>
    </>
  )
}
