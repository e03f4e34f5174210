import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TakenFile } from '../../../../shared/contract/follow-up.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './follow-up.module.css'
import { useFollowUpWords } from './words.ts'

/** Every file that was taken, whenever and wherever: each can be taken back as far as nothing was built upon it. */
export function TakenFiles() {
  const words = useFollowUpWords()
  const text = words.takenFiles
  const { value: files, failure } = useAsk('follow-up.taken-files', {})
  const undoing = useTell('follow-up.undo-file')
  const [undone, setUndone] = useState<{ takenBack: number; kept: number } | null>(null)

  async function undo(fileId: string): Promise<void> {
    setUndone(null)
    const answer = await undoing.tell({ fileId })
    if (answer.ok) setUndone(answer.value)
  }

  return (
    <Panel title={text.title}>
      <FailureNotice failure={failure ?? undoing.failure} />
      {undone !== null && <Notice tone="info">{words.undoneFile(undone.takenBack, undone.kept)}</Notice>}
      {files?.length === 0 && <Empty title={text.none} next={text.noneNext} />}
      {files !== undefined && files.length > 0 && (
        <table className={styles['takenFiles']}>
          <thead>
            <tr>
              {(['employer', 'taken', 'rows', 'action'] as const).map((name) => (
                <th key={name} scope="col">
                  {text[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <Row key={file.fileId} file={file} busy={undoing.busy} onUndo={() => void undo(file.fileId)} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

function Row({ file, busy, onUndo }: { file: TakenFile; busy: boolean; onUndo: () => void }) {
  const words = useFollowUpWords()
  const text = words.takenFiles
  const { employer, fair, heldOn, at, operator, taken, standing, builtUpon } = file
  const [asking, setAsking] = useState<'not-yet' | 'asking' | 'kept'>('not-yet')
  const free = standing - builtUpon
  return (
    <tr>
      <th scope="row">
        {employer}
        <div className={styles['soft']}>{words.wholeFair(fair, dayWritten(heldOn))}</div>
      </th>
      <td>
        {`${timeOf(at)} ${dayWritten(dayOf(at))}`}
        {operator !== null && <div className={styles['soft']}>{text.by(operator)}</div>}
      </td>
      <td>{standing === taken || standing === 0 ? text.all(taken) : text.left(standing, taken)}</td>
      <td>
        {standing === 0 && <span className={styles['soft']}>{text.undone}</span>}
        {builtUpon > 0 && <div className={styles['soft']}>{text.builtUpon(builtUpon)}</div>}
        {free > 0 && asking !== 'asking' && (
          <Button
            variant="default"
            autoFocus={asking === 'kept'}
            aria-label={text.undoOf(free, employer)}
            onClick={() => setAsking('asking')}
          >
            {text.undo(free)}
          </Button>
        )}
        {free > 0 && asking === 'asking' && (
          <div
            className={styles['asking']}
            role="group"
            aria-label={text.confirm(free)}
            onKeyDown={(event) => event.key === 'Escape' && setAsking('kept')}
          >
            <span>{text.confirm(free)}</span>
            <Button
              variant="default"
              loading={busy}
              onClick={() => {
                setAsking('not-yet')
                onUndo()
              }}
            >
              {text.yes}
            </Button>
            {/* A key held down goes no further than to keep it. */}
            <Button variant="default" autoFocus onClick={() => setAsking('kept')}>
              {text.no}
            </Button>
          </div>
        )}
      </td>
    </tr>
  )
}
