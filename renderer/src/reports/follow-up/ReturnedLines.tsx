import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReturnedFile } from '../../../../shared/contract/follow-up.ts'
import { Key } from '../../parts/Key.tsx'
import { contractTold } from '../../parts/follow-up-told.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './follow-up.module.css'
import { useFollowUpWords } from './words.ts'

/** Every line of the file with what is to become of it, and the one press that saves them. */
export function ReturnedLines({ handle, file }: { handle: string; file: ReturnedFile }) {
  const words = useFollowUpWords()
  const taking = useTell('follow-up.take-file')
  const undoing = useTell('follow-up.undo-file')
  const [taken, setTaken] = useState<{ fileId: string | null; taken: number } | null>(null)
  const [undone, setUndone] = useState<{ takenBack: number; kept: number } | null>(null)
  const isUndone = undone !== null
  const ready = file.lines.filter(({ standing }) => standing === 'taken').length
  const wrong = file.lines.filter(({ standing }) => !['taken', 'same', 'blank'].includes(standing)).length

  async function take(): Promise<void> {
    const answer = await taking.tell({ handle })
    if (answer.ok) setTaken(answer.value)
  }
  async function undo(): Promise<void> {
    if (taken === null || taken.fileId === null || isUndone) return
    const answer = await undoing.tell({ fileId: taken.fileId })
    if (answer.ok) setUndone(answer.value)
  }
  useShortcuts(taken === null ? {} : { 'alt+KeyZ': () => void undo() })

  return (
    <>
      <h2 className={styles['file']}>{words.of(file.employer, file.fair, dayWritten(file.heldOn))}</h2>
      <p className={styles['soft']}>{words.countsFor(file.stage)}</p>
      <FailureNotice failure={taking.failure ?? undoing.failure} />
      {wrong > 0 && <Notice tone="attention">{words.notTaken(wrong)}</Notice>}
      {undone !== null && <Notice tone="info">{words.undoneFile(undone.takenBack, undone.kept)}</Notice>}
      {taken !== null && !isUndone && (
        <Notice
          tone="good"
          action={
            <Button variant="default" size="compact-md" loading={undoing.busy} onClick={() => void undo()}>
              {words.undo}
              <Key gap name="Alt+Z" />
            </Button>
          }
        >
          {words.takenFile(taken.taken)}
        </Notice>
      )}
      {taken === null && (
        <div>
          <Button size="md" autoFocus loading={taking.busy} disabled={ready === 0} onClick={() => void take()}>
            {words.takeFile(ready)}
          </Button>
        </div>
      )}
      <Table file={file} />
    </>
  )
}

function Table({ file }: { file: ReturnedFile }) {
  const words = useFollowUpWords()
  return (
    <table className={styles['lines']}>
      <thead>
        <tr>
          {(['row', 'reference', 'name', 'said', 'standing'] as const).map((name) => (
            <th key={name} scope="col">
              {words.returnedColumn[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {file.lines.map((line) => (
          <tr key={line.row} data-standing={line.standing}>
            <td>{line.row}</td>
            <td>{line.reference}</td>
            <td>{line.fullName}</td>
            <td>
              {[
                line.said,
                line.workingSince === null ? '' : words.since(dayWritten(line.workingSince)),
                contractTold(line, words) ?? '',
                line.remark,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </td>
            <td>{words.standing[line.standing]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
