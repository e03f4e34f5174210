import { CameraScanner } from '../parts/CameraScanner.tsx'
import { Panel } from '../parts/Page.tsx'
import { useWords } from '../session/words.ts'
import styles from './panels.module.css'

/** Trying the camera out: what it reads is shown by the page like any other scan. */
export function CameraPanel() {
  const words = useWords().scanner.camera
  return (
    <Panel title={words.title}>
      <p className={styles['soft']}>{words.note}</p>
      <div className={styles['end']}>
        <CameraScanner floating={false} />
      </div>
    </Panel>
  )
}
