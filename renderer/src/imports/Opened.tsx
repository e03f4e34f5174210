import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ListSettings } from '../../../shared/contract/list-lines.ts'
import type { Failure } from '../../../shared/failure.ts'
import { FailureNotice } from '../parts/Notice.tsx'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'
import { keeper } from './kept/here.ts'
import { type KeptHere, useKept } from './kept/use-kept.ts'
import { Working } from './Working.tsx'
import { afterTaking, atStart, type ReadFile, type WithFile, type Wizard } from './wizard.ts'
import { useImportWords } from './words.ts'

export type OpenedFile = {
  handle: string
  file: ReadFile
  settings: ListSettings
  /** Where a person stands with it, and how that is kept. */
  wizard: WithFile
  kept: KeptHere
  change: (settings: ListSettings) => void
  go: (step: WithFile['step']) => void
  /** Takes it over; goes on and is told of also where another room is looked at meanwhile. */
  take: () => void
  isTaking: boolean
  /** Why it was not taken over. */
  refused: Failure | null
  onCancel: () => void
}

/** A file that was handed over, once it is read; until then how far that is, and what is wrong with it where it cannot be. */
export function Opened({
  wizard,
  put,
  now,
  children,
}: {
  wizard: WithFile
  put: (wizard: Wizard) => void
  /** How it stands this moment, also after this page was left. */
  now: () => Wizard
  children: (opened: OpenedFile) => ReactNode
}) {
  const words = useImportWords()
  const { handle, settings } = wizard
  const { value: file, failure } = useAsk('import.read', { handle })
  const forgetting = useTell('import.forget')
  const committing = useTell('import.commit')
  const kept = useKept(file, { wizard, put, now })

  function cancel(): void {
    if (kept !== null) void keeper.flush(kept.file)
    void forgetting.tell({ handle })
    put(atStart)
  }

  async function take(said: ListSettings): Promise<void> {
    const { refused: _over, ...stands } = wizard
    put({ ...stands, step: 'preview', settings: said, isTaking: true })
    // The machine may go off while thousands of lines are looked up; and nothing kept may arrive behind the list itself.
    if (kept !== null) await keeper.flush(kept.file)
    const answer = await committing.tell({ handle, settings: said })
    if (answer.ok && kept !== null) await keeper.drop(kept.file)
    put(afterTaking(now(), handle, answer))
  }

  if (file === undefined || kept === null || settings === null)
    return failure === null ? (
      <Working handle={handle} onCancel={cancel} />
    ) : (
      <FailureNotice
        failure={failure}
        action={
          <Button data-autofocus autoFocus onClick={cancel}>
            {words.imports.anotherFile}
          </Button>
        }
      />
    )
  return children({
    handle,
    file,
    settings,
    wizard,
    kept,
    change: kept.change,
    go: kept.go,
    take: () => void take(settings),
    isTaking: wizard.isTaking === true,
    refused: wizard.refused ?? null,
    onCancel: cancel,
  })
}
