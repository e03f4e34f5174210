import { Button } from '@mantine/core'
import { create } from 'qrcode'
import { testText } from '../../../shared/scanner-test-code.ts'
import { Panel } from '../parts/Page.tsx'
import { pathOfModules } from '../parts/qr-path.ts'
import styles from './scanner.module.css'
import { useScannerWords } from './words.ts'

// Bytes of UTF-8 without a word about it, as on the citizen card; the lowest level keeps the modules large.
const { modules } = create([{ data: new TextEncoder().encode(testText), mode: 'byte' }], { errorCorrectionLevel: 'L' })
const width = modules.size + 8
const path = pathOfModules(modules)

/** The test code on the screen. */
export function TestCode() {
  const words = useScannerWords().scannerCheck.code
  return (
    <Panel title={words.title}>
      <p>{words.how}</p>
      <Code className={styles['code']} />
      <div className={styles['paper']}>
        <p className={styles['soft']}>{words.paper}</p>
        <Button variant="default" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
    </Panel>
  )
}

/** The test code as a sheet of paper; nothing of it is on the screen. */
export function PrintedCode() {
  const words = useScannerWords().scannerCheck.code
  return (
    <article className={styles['printed']} aria-hidden>
      <h1>{words.printedTitle}</h1>
      <ol>
        {words.printedHow.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Code className={styles['printedCode']} />
      <p>{words.printedNote}</p>
    </article>
  )
}

function Code({ className }: { className: string | undefined }) {
  const words = useScannerWords().scannerCheck.code
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${width}`}
      role="img"
      aria-label={words.label}
      shapeRendering="crispEdges"
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
