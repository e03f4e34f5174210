import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ListImport } from '../../../../shared/contract/imports.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { call } from '../../talk/call.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from '../imports.module.css'
import { figure, useImportWords } from '../words.ts'

/** Asks once more before a whole import is taken back. */
export function Undo({ list, onClose }: { list: ListImport; onClose: () => void }) {
  const { done: text } = useImportWords().imports
  const { tell, busy, failure } = useTell('import.undo')
  const undo = async (): Promise<void> => {
    const answer = await tell({ listId: list.id })
    if (answer.ok) onClose()
  }
  return (
    <Dialog title={text.undo} onClose={onClose}>
      <div className={styles['undo']}>
        <p>{text.undoAsk}</p>
        <FailureNotice failure={failure} />
        <Button data-autofocus loading={busy} onClick={() => void undo()}>
          {text.undoDo}
        </Button>
        {busy && <UnderWay list={list} />}
      </div>
    </Dialog>
  )
}

/** Quick enough to be seen moving, ms. */
const askAgainAfter = 500

/** How many people are still to be taken back. */
function UnderWay({ list: { id, lines } }: { list: ListImport }) {
  const { lists, done: text } = useImportWords().imports
  const [waiting, setWaiting] = useState<number | null>(null)
  useEffect(() => {
    const timer = setInterval(() => void look(), askAgainAfter)
    async function look(): Promise<void> {
      const answer = await call('import.report', { listId: id, scope: 'kept', offset: 0, limit: 1 })
      if (answer.ok) setWaiting(answer.value.list.waiting)
    }
    return () => clearInterval(timer)
  }, [id])
  if (waiting === null || waiting === 0) return null
  return (
    <div className={styles['working']} role="status">
      <progress aria-label={lists.takingBack(figure(waiting))} value={lines - waiting} max={lines} />
      <span>{`${lists.takingBack(figure(waiting))}. ${text.undoGoesOn}`}</span>
    </div>
  )
}
