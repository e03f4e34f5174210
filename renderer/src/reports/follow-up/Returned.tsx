import { Button, FileButton, TextInput } from '@mantine/core'
import { type SubmitEvent, useRef, useState } from 'react'
import type { ReturnedFile } from '../../../../shared/contract/follow-up.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { handOver } from '../../parts/hand-over.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useTell } from '../../talk/use-tell.ts'
import styles from './follow-up.module.css'
import { ReturnedLines } from './ReturnedLines.tsx'
import { TakenFiles } from './TakenFiles.tsx'
import { useFollowUpWords } from './words.ts'

type Opened = { handle: string; file: ReturnedFile | null; locked: Failure | null }

/** An employer's file that comes back filled in: looked into, taken once, taken back. */
export function Returned() {
  const words = useFollowUpWords()
  const { tell: look, busy } = useTell('follow-up.read-file')
  const again = useRef<() => void>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function read(handle: string, password: string | null): Promise<void> {
    setFailure(null)
    const answer = await look({ handle, password })
    if (answer.ok) setOpened({ handle, file: answer.value, locked: null })
    else if (answer.failure.code === 'file-sealed') setOpened({ handle, file: null, locked: answer.failure })
    else setFailure(answer.failure)
  }
  async function choose(file: File | null): Promise<void> {
    // The same file, put right, is a choice again.
    again.current?.()
    if (file === null) return
    setOpened(null)
    const handed = await handOver(file, null)
    if (handed.ok) await read(handed.value.handle, null)
    else setFailure(handed.failure)
  }

  return (
    <>
      <Panel>
        <p className={styles['soft']}>{words.returnedNote}</p>
        <div>
          <FileButton accept=".xlsx,.xlsm,.xls,.ods,.csv" resetRef={again} onChange={(file) => void choose(file)}>
            {(props) => (
              <Button {...props} size="md" variant="default" loading={busy}>
                {words.chooseFile}
              </Button>
            )}
          </FileButton>
        </div>
        <FailureNotice failure={failure} />
        {opened !== null && opened.locked !== null && (
          <Locked
            wrong={opened.locked.detail === 'wrong'}
            busy={busy}
            onOpen={(said) => void read(opened.handle, said)}
          />
        )}
        {opened !== null && opened.file !== null && (
          <ReturnedLines key={opened.handle} handle={opened.handle} file={opened.file} />
        )}
      </Panel>
      <TakenFiles />
    </>
  )
}

function Locked({ wrong, busy, onOpen }: { wrong: boolean; busy: boolean; onOpen: (password: string) => void }) {
  const words = useFollowUpWords()
  const [password, setPassword] = useState('')
  function open(event: SubmitEvent): void {
    event.preventDefault()
    onOpen(password.trim())
  }
  return (
    <form className={styles['form']} onSubmit={open} noValidate>
      <Notice tone="info">{busy ? words.reading : words.fileLocked}</Notice>
      <TextInput
        autoFocus
        size="md"
        label={words.filePassword}
        value={password}
        maxLength={100}
        autoComplete="off"
        error={wrong && !busy && words.passwordWrong}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="md" loading={busy}>
          {words.openFile}
        </Button>
      </div>
    </form>
  )
}
