import { Button } from '@mantine/core'
import { useRef, useState, type DragEvent } from 'react'
import type { Failure } from '../../../../shared/failure.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useFailureWords } from '../../session/words.ts'
import { failureIn, question, questions } from '../../talk/questions.ts'
import { useTell } from '../../talk/use-tell.ts'
import { fileIn, handOver } from '../../parts/hand-over.ts'
import styles from '../imports.module.css'
import { useImportWords } from '../words.ts'
import { Working } from '../Working.tsx'
import { Begun } from './Begun.tsx'
import { Lists } from './Lists.tsx'

/** Where a file is dropped or chosen, and what was taken over before. */
export function ChooseFile({
  fairId,
  isStopped,
  onHanded,
  onReport,
}: {
  fairId: string | null
  /** Taking a list over was stopped just now. */
  isStopped: boolean
  onHanded: (handle: string) => void
  onReport: (listId: string) => void
}) {
  const words = useImportWords()
  const { drop } = words.imports
  const sentence = useFailureWords()
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const [reading, setReading] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const forgetting = useTell('import.forget')
  const choose = (): void => picker.current?.click()
  useShortcuts({ 'alt+KeyN': choose })

  async function take(file: File): Promise<void> {
    setBusy(true)
    setFailure(null)
    const handed = await handOver(file, fairId)
    const why = handed.ok ? await read(handed.value.handle) : handed.failure
    setBusy(false)
    setFailure(why)
    if (handed.ok && why === null) onHanded(handed.value.handle)
  }

  /** A file that is no list is told of here, where another one is chosen. */
  async function read(handle: string): Promise<Failure | null> {
    setReading(handle)
    try {
      await questions.query(question('import.read', { handle }))
      return null
    } catch (error) {
      return failureIn(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setReading(null)
    }
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    const dropped = fileIn(event.dataTransfer)
    if (dropped.ok) void take(dropped.value)
    else setFailure(dropped.failure)
  }

  function onDragOver(event: DragEvent): void {
    event.preventDefault()
    setOver(true)
  }

  return (
    <>
      <div
        className={styles['drop']}
        data-over={isOver}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Icon name="reports" size={40} />
        <strong className={styles['dropTitle']}>{drop.title}</strong>
        <span>{drop.note}</span>
        <Button size="md" autoFocus loading={busy} onClick={choose} aria-keyshortcuts="Alt+N">
          {drop.choose}
          <Key gap name={drop.chooseKey} />
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          data-testid="list-file"
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.htm,.html"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            // The same file again is a choice again.
            event.currentTarget.value = ''
            if (file) void take(file)
          }}
        />
        <span className={styles['soft']}>{drop.kept}</span>
      </div>
      {reading !== null && <Working handle={reading} onCancel={() => void forgetting.tell({ handle: reading })} />}
      {isStopped && failure === null && !busy && <Notice tone="info">{sentence({ code: 'import-stopped' })}</Notice>}
      <FailureNotice failure={failure} />
      <Begun fairId={fairId} />
      <Lists onReport={onReport} />
    </>
  )
}
