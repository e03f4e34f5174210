import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ListSettings } from '../../../shared/contract/list-lines.ts'
import type { Failure } from '../../../shared/failure.ts'
import { FailureNotice } from '../parts/Notice.tsx'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'
import { useSaidBefore } from './said-before.ts'
import { Working } from './Working.tsx'
import { afterTaking, atStart, guessed, type ReadFile, type WithFile, type Wizard } from './wizard.ts'
import { useImportWords } from './words.ts'

export type OpenedFile = {
  handle: string
  file: ReadFile
  settings: ListSettings
  /** What was said of the same file before stands again. */
  isResumed: boolean
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
  const { handle } = wizard
  const { value: file, failure } = useAsk('import.read', { handle })
  const forgetting = useTell('import.forget')
  const committing = useTell('import.commit')
  const { before, remember, forget } = useSaidBefore(file?.digest)

  function cancel(): void {
    void forgetting.tell({ handle })
    put(atStart)
  }

  async function take(settings: ListSettings): Promise<void> {
    put({ step: 'preview', handle, settings, isTaking: true })
    const answer = await committing.tell({ handle, settings })
    if (answer.ok) forget()
    put(afterTaking(now(), handle, answer))
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
    take: () => void take(settings),
    isTaking: wizard.isTaking === true,
    refused: wizard.refused ?? null,
    onCancel: cancel,
  })
}
