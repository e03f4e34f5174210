import { Button } from '@mantine/core'
import type { ExportName } from '../../../../shared/contract/exports.ts'
import type { PaperDocument } from '../../../../shared/paper-documents.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { isUnderWay } from '../../parts/made-file/WorkProgress.tsx'
import { useExports } from '../files/use-exports.ts'
import { WorkState } from '../files/WorkState.tsx'
import styles from './papers.module.css'
import { usePaperWords } from './words.ts'

const papers = [
  { name: 'report', note: 'reportNote', document: { kind: 'fair-report' }, list: 'summary' },
  { name: 'attendance', note: 'attendanceNote', document: { kind: 'attendance-list' }, list: 'attendance' },
] as const satisfies readonly { name: string; note: string; document: PaperDocument; list: ExportName }[]

/** The report with its charts and the list with room to sign, as they are printed. */
export function PdfPapers() {
  const { pdf: words, sections } = usePaperWords()
  const { print, printed, isPrinting, failure } = usePrintDocument()
  const exports = useExports()
  return (
    <Panel title={sections.pdf}>
      <FailureNotice failure={failure ?? exports.failure} />
      {printed !== null && <Notice tone="good">{words.printed(printed.printer)}</Notice>}
      <div className={styles['rows']}>
        {papers.map(({ name, note, document, list }) => {
          const work = exports.workOf(`${list}.pdf`)
          const make = (): void => void exports.make({ name: list, format: 'pdf', title: words[name] })
          return (
            <div key={name} className={styles['row']}>
              <div>
                <strong>{words[name]}</strong>
                <div className={styles['soft']}>{words[note]}</div>
                <WorkState work={work} name={words[name]} onStop={exports.stop} onSave={exports.save} onAgain={make} />
              </div>
              <div className={styles['make']}>
                <Button
                  variant="default"
                  size="md"
                  leftSection={<Icon name="download" size={18} />}
                  aria-label={`${words.get}: ${words[name]}`}
                  aria-disabled={isUnderWay(work)}
                  onClick={() => void (isUnderWay(work) || make())}
                >
                  {words.get}
                </Button>
                <Button
                  variant="default"
                  size="md"
                  leftSection={<Icon name="printing" size={18} />}
                  aria-label={`${words.print}: ${words[name]}`}
                  disabled={isPrinting}
                  onClick={() => void print(document)}
                >
                  {words.print}
                </Button>
              </div>
            </div>
          )
        })}
      </div>
    </Panel>
  )
}
