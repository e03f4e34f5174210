import { Button } from '@mantine/core'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, FieldNote, Notice } from '../../parts/Notice.tsx'
import { usePrintingWords } from '../words.ts'
import styles from './design.module.css'
import type { DesignWork } from './use-design.ts'

/** Saving and going back, always in sight, with what is not saved said in words. */
export function SaveBar({ work }: { work: DesignWork }) {
  const words = usePrintingWords()
  const text = words.design
  return (
    <div className={styles['saveBar']}>
      <FailureNotice failure={work.failure} />
      {work.justSaved && <Notice tone="good">{text.saved}</Notice>}
      <div className={styles['row']}>
        <Button
          size="md"
          disabled={!work.isChanged}
          loading={work.busy}
          onClick={() => void work.save()}
          aria-keyshortcuts="Control+S"
        >
          {text.save}
          <Key gap name={words.common.keys.ctrlS} />
        </Button>
        <Button size="md" variant="default" disabled={!work.isChanged || work.busy} onClick={work.undo}>
          {text.undo}
        </Button>
        {work.isChanged && (
          <div className={styles['unsaved']}>
            <FieldNote>{text.unsaved}</FieldNote>
          </div>
        )}
      </div>
    </div>
  )
}
