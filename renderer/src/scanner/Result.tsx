import { Notice, type Tone } from '../parts/Notice.tsx'
import { Empty, Panel } from '../parts/Page.tsx'
import type { Diagnosis, Finding, Verdict } from './diagnose.ts'
import { findingWords } from './finding-words.ts'
import styles from './scanner.module.css'
import { useScannerWords } from './words.ts'

const toneOf: Record<Verdict, Tone> = { whole: 'good', numbers: 'attention', unusable: 'bad', 'other-code': 'info' }

/** The verdict on the test code, and for each thing found what to do. */
export function Result({ diagnosis }: { diagnosis: Diagnosis | null }) {
  const words = useScannerWords().scannerCheck.result
  return (
    <Panel title={words.title}>
      {diagnosis === null ? (
        <Empty title={words.waiting} next={words.waitingNext} />
      ) : (
        <>
          <Notice tone={toneOf[diagnosis.verdict]} title={words.verdict[diagnosis.verdict]}>
            {words.verdictNote[diagnosis.verdict]}
          </Notice>
          {diagnosis.findings.length > 0 && <Findings findings={diagnosis.findings} />}
        </>
      )}
    </Panel>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const words = useScannerWords()
  return (
    <ul className={styles['findings']} aria-label={words.scannerCheck.result.todo}>
      {findings.map((finding) => {
        const { title, todo } = findingWords(finding, words.scannerCheck)
        return (
          <li key={finding.kind} className={styles['finding']}>
            <strong className={styles['letters']}>{title}</strong>
            <span>{todo}</span>
          </li>
        )
      })}
    </ul>
  )
}
