import { useEffect } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import type { ScannerStanding } from '../../../shared/contract/scanner.ts'
import { Notice } from '../parts/Notice.tsx'
import { sound } from '../parts/sound.ts'
import { useFailureWords, useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './frame.module.css'
import { useRest } from './use-rest.ts'

/** Says in every room that the serial scanner cannot be heard, and what to do. A browser has no serial scanner and asks in vain. */
export function ScannerTrouble() {
  const words = useWords()
  const sentence = useFailureWords()
  const isAtRest = useRest()
  const { value } = useAsk('scanner.state', {}, { when: isAtRest })
  const trouble = value === undefined ? null : failureOf(value)
  const code = trouble?.code
  useEffect(() => {
    if (code !== undefined) sound('bad')
  }, [code])
  if (trouble === null) return null
  return (
    <div className={styles['away']}>
      <Notice tone="bad" title={words.scanner.serial.troubleTitle}>
        {sentence(trouble)}
        {trouble.code === 'scanner-gone' && ` ${words.scanner.serial.searching}`}
      </Notice>
    </div>
  )
}

function failureOf({ path, standing }: ScannerStanding): Failure | null {
  if (standing === 'off' || standing === 'opening' || standing === 'open') return null
  return { code: `scanner-${standing}`, ...(path === null ? {} : { detail: path }) }
}
