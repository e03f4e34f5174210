import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { ListImport } from '../../../../shared/contract/imports.ts'
import { download } from '../../parts/download.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { entriesIn, leftIn, takenIn } from '../counts.ts'
import styles from '../imports.module.css'
import { Fates } from '../preview/Fates.tsx'
import { figure, useImportWords } from '../words.ts'
import { ReportTable } from './ReportTable.tsx'
import { Undo } from './Undo.tsx'

/** What became of a list: the figures, every line, and the way to take all of it back. */
export function Done({ listId, onAnother }: { listId: string; onAnother: () => void }) {
  const words = useImportWords()
  const { done: text } = words.imports
  const [asking, setAsking] = useState(false)
  const { value, failure } = useAsk('import.report', { listId, scope: 'all', offset: 0, limit: 1 })
  const list = value?.list
  const first = useRef<HTMLButtonElement>(null)
  const isUndone = list !== undefined && list.undoneAt !== null
  // What was pressed to take it back is gone from the page with it.
  useEffect(() => {
    if (isUndone && !asking) first.current?.focus()
  }, [isUndone, asking])
  return (
    <>
      <FailureNotice failure={failure} />
      {list && <Summary list={list} />}
      {list && !isUndone && <Fates value={list} isFormer={false} />}
      <div className={styles['doneActions']}>
        <Button ref={first} autoFocus onClick={onAnother}>
          {words.imports.anotherFile}
        </Button>
        {list && (
          <>
            <Button
              variant="default"
              leftSection={<Icon name="download" size={20} />}
              onClick={() => download(`/export/import-report.csv?list=${listId}`)}
            >
              {text.download}
            </Button>
            {list.canUndo && (
              <Button variant="default" leftSection={<Icon name="undo" size={20} />} onClick={() => setAsking(true)}>
                {text.undo}
              </Button>
            )}
            <Link href={list.kind === 'people' ? '/attendees' : '/employers'}>
              {list.kind === 'people' ? text.toPeople : text.toEmployers}
            </Link>
          </>
        )}
      </div>
      {asking && list && <Undo list={list} onClose={() => setAsking(false)} />}
      {list && <ReportTable key={String(isUndone)} list={list} />}
    </>
  )
}

function Summary({ list }: { list: ListImport }) {
  const { done: text, preview } = useImportWords().imports
  const [taken, left] = [takenIn(list.counts), leftIn(list.counts)]
  if (list.undoneAt !== null)
    return (
      <Notice tone="info" title={text.undoneTitle}>
        <span>{list.fileName}</span>
        {(list.kept ?? 0) > 0 && <span>{text.undoneKept(figure(list.kept ?? 0))}</span>}
      </Notice>
    )
  return (
    <Notice tone={left > 0 ? 'attention' : 'good'} title={text.title}>
      <span>{list.fileName}</span>
      <span>{taken === 0 ? text.nothing : text.summary(figure(taken), figure(entriesIn(list.counts)))}</span>
      {left > 0 && <span>{preview.left(figure(left))}</span>}
      {list.leftOut.sheets.length > 0 && <span>{text.sheetsLeft(list.leftOut.sheets.join(', '))}</span>}
      {list.leftOut.columns.length > 0 && <span>{text.columnsLeft(list.leftOut.columns.join(', '))}</span>}
      {list.sensitive > 0 && <span>{text.sensitive(figure(list.sensitive))}</span>}
    </Notice>
  )
}
