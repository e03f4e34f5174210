import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ListSettings } from '../../../shared/contract/list-lines.ts'
import { FailureNotice } from '../parts/Notice.tsx'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'
import { useSaidBefore } from './said-before.ts'
import { Working } from './Working.tsx'
import { atStart, guessed, type ReadFile, type Wizard } from './wizard.ts'
import { useImportWords } from './words.ts'

type WithFile = Extract<Wizard, { handle: string }>

export type OpenedFile = {
  handle: string
  file: ReadFile
  settings: ListSettings
  /** What was said of the same file before stands again. */
  isResumed: boolean
  change: (settings: ListSettings) => void
  go: (step: WithFile['step']) => void
  onDone: (listId: string) => void
  onCancel: () => void
  /** Taking it over was stopped; the file is let go. */
  onStopped: () => void
}

/** A file that was handed over, once it is read; until then how far that is, and what is wrong with it where it cannot be. */
export function Opened({
  wizard,
  put,
  children,
}: {
  wizard: WithFile
  put: (wizard: Wizard) => void
  children: (opened: OpenedFile) => ReactNode
}) {
  const words = useImportWords()
  const { handle } = wizard
  const { value: file, failure } = useAsk('import.read', { handle })
  const forgetting = useTell('import.forget')
  const { before, remember, forget } = useSaidBefore(file?.digest)

  function cancel(): void {
    void forgetting.tell({ handle })
    put(atStart)
  }

  if (file === undefined)
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
  const settings = wizard.settings ?? before ?? guessed(file)
  return children({
    handle,
    file,
    settings,
    isResumed: wizard.settings === null && before !== null,
    change: (changed) => {
      remember(changed)
      put({ ...wizard, settings: changed })
    },
    go: (step) => put({ step, handle, settings }),
    onDone: (listId) => {
      forget()
      put({ step: 'done', listId })
    },
    onCancel: cancel,
    onStopped: () => put({ step: 'file', isStopped: true }),
  })
}
