import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { useOfficeWords } from '../words.ts'
import styles from './employers.module.css'

/** What attendees read of all this: the board, and the list for the wall. */
export function Papers({ isEmpty }: { isEmpty: boolean }) {
  const words = useOfficeWords()
  const paper = usePrintDocument()
  if (isEmpty) return null
  return (
    <>
      <div className={styles['papers']}>
        <Button component={Link} href="/vacancies" variant="default">
          {words.jobs.board.open}
        </Button>
        <Button variant="default" loading={paper.isPrinting} onClick={() => void paper.print({ kind: 'vacancy-list' })}>
          {words.hiring.printList}
        </Button>
        <Button variant="subtle" loading={paper.isSaving} onClick={() => void paper.savePdf({ kind: 'vacancy-list' })}>
          {words.hiring.saveList}
        </Button>
      </div>
      {paper.printed !== null && <Notice tone="good">{words.hiring.printedList(paper.printed.printer)}</Notice>}
      <FailureNotice failure={paper.failure} />
    </>
  )
}
