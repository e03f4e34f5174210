import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { readCitizenCard } from '../../../shared/citizen-card/read.ts'
import { Key } from '../parts/Key.tsx'
import { Page } from '../parts/Page.tsx'
import { sound } from '../parts/sound.ts'
import { useScan } from '../scan/hub.ts'
import { isBadgeCode } from '../scan/kind.ts'
import { useWholeScan } from '../scan/whole-scan.ts'
import { today } from '../session/vietnam-time.ts'
import { CameraPanel } from './CameraPanel.tsx'
import { diagnose, type Diagnosis, type HeardScan } from './diagnose.ts'
import { Result } from './Result.tsx'
import styles from './scanner.module.css'
import { SerialPanel } from './SerialPanel.tsx'
import { PrintedCode, TestCode } from './TestCode.tsx'
import { Trial } from './Trial.tsx'
import { useScannerWords } from './words.ts'

/**
 * What the scanner, the layout and the typing aid make of a code, and what to do about it. A citizen
 * card or a badge is left to the desk even here: they are always somebody waiting.
 */
export function ScannerCheck() {
  const words = useScannerWords().scannerCheck
  const [, go] = useLocation()
  const { scan, diagnosis } = useHeard()
  return (
    <>
      <div className={styles['screen']}>
        <Page
          title={words.title}
          note={words.note}
          aside={
            <Button className={styles['aside']} variant="default" onClick={() => go('/')}>
              {words.toDesk}
              <Key gap name="F2" />
            </Button>
          }
        >
          <div className={styles['two']}>
            <TestCode />
            <div className={styles['panels']}>
              <Result diagnosis={diagnosis} />
              <Trial scan={scan} />
              <SerialPanel />
              <CameraPanel />
            </div>
          </div>
        </Page>
      </div>
      <PrintedCode />
    </>
  )
}

/** The last scan that was nobody's card or badge, and what is to be said of it. */
function useHeard(): { scan: HeardScan | null; diagnosis: Diagnosis | null } {
  const [heard, setHeard] = useState<{ scan: HeardScan | null; diagnosis: Diagnosis | null }>({
    scan: null,
    diagnosis: null,
  })
  const fromKeyboard = useRef<HeardScan | null>(null)
  useWholeScan((scan) => {
    fromKeyboard.current = scan
  })
  useScan(({ text }) => {
    if (isBadgeCode(text) || readCitizenCard(text, { today: today() }).kind !== 'refused') return false
    const whole = fromKeyboard.current
    const scan = whole?.text === text ? whole : { text, presses: [], end: null }
    const diagnosis = diagnose(scan)
    sound(toneOf(diagnosis))
    setHeard({ scan, diagnosis })
    return true
  })
  return heard
}

function toneOf({ verdict }: Diagnosis): 'good' | 'attention' | 'bad' {
  if (verdict === 'whole') return 'good'
  return verdict === 'unusable' ? 'bad' : 'attention'
}
