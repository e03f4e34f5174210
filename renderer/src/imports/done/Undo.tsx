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

/** Less than this is over before it is read, ms. */
const worthSaying = 3000

type Standing = { waiting: number; left: number | null }

/** How many people are still to be taken back, and about how long that takes; decided, it goes on by itself. */
function UnderWay({ list: { id, lines } }: { list: ListImport }) {
  const { lists, drop, done: text } = useImportWords().imports
  const [{ waiting, left }, setStanding] = useState<Standing>({ waiting: 0, left: null })
  useEffect(() => {
    let begun: { waiting: number; at: number } | null = null
    const timer = setInterval(() => void look(), askAgainAfter)
    async function look(): Promise<void> {
      const answer = await call('import.report', { listId: id, scope: 'kept', offset: 0, limit: 1 })
      if (!answer.ok) return
      const { waiting } = answer.value.list
      const at = performance.now()
      if (begun === null || begun.waiting < waiting) begun = { waiting, at }
      const done = begun.waiting - waiting
      setStanding({ waiting, left: done === 0 ? null : ((at - begun.at) * waiting) / done })
    }
    return () => clearInterval(timer)
  }, [id])
  if (waiting === 0) return null
  const rest = left === null || left < worthSaying ? '' : `, ${drop.left(figure(Math.ceil(left / 1000)))}`
  return (
    <div className={styles['working']} role="status">
      <progress aria-label={lists.takingBack(figure(waiting))} value={lines - waiting} max={lines} />
      <span>{`${lists.takingBack(figure(waiting))}${rest}. ${text.undoGoesOn}`}</span>
    </div>
  )
}
