import { Button } from '@mantine/core'
import type { ListImport } from '../../../../shared/contract/imports.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useTell } from '../../talk/use-tell.ts'
import styles from '../imports.module.css'
import { useImportWords } from '../words.ts'

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
      <p className={styles['undoAsk']}>{text.undoAsk}</p>
      <FailureNotice failure={failure} />
      <Button data-autofocus loading={busy} onClick={() => void undo()}>
        {text.undoDo}
      </Button>
    </Dialog>
  )
}
