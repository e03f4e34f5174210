import { Button } from '@mantine/core'
import type { PaperDocument } from '../../../../shared/paper-documents.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import styles from './papers.module.css'
import { usePaperWords } from './words.ts'

const papers = [
  { name: 'report', note: 'reportNote', document: { kind: 'fair-report' } },
  { name: 'attendance', note: 'attendanceNote', document: { kind: 'attendance-list' } },
] as const satisfies readonly { name: string; note: string; document: PaperDocument }[]

/** The report with its charts and the list with room to sign, as they are printed. */
export function PdfPapers() {
  const { pdf: words, sections } = usePaperWords()
  const { print, savePdf, printed, isPrinting, isSaving, failure } = usePrintDocument()
  return (
    <Panel title={sections.pdf}>
      <FailureNotice failure={failure} />
      {printed !== null && <Notice tone="good">{words.printed(printed.printer)}</Notice>}
      <div className={styles['rows']}>
        {papers.map(({ name, note, document }) => (
          <div key={name} className={styles['row']}>
            <div>
              <strong>{words[name]}</strong>
              <div className={styles['soft']}>{words[note]}</div>
            </div>
            <div className={styles['make']}>
              <Button
                variant="default"
                size="md"
                leftSection={<Icon name="download" size={18} />}
                aria-label={`${words.get}: ${words[name]}`}
                disabled={isSaving}
                onClick={() => void savePdf(document)}
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
        ))}
      </div>
    </Panel>
  )
}
