import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { Ask } from '../parts/Ask.tsx'

/** A press that others feel at once: what it means, and the choice. */
export function Confirm({
  title,
  means,
  act,
  busy,
  failure,
  onAct,
  onClose,
  children,
  other,
}: {
  title: string
  means: ReactNode
  act: string
  busy: boolean
  failure: Failure | null
  onAct: () => void
  onClose: () => void
  children?: ReactNode
  /** Another way beside the first. */
  other?: ReactNode
}) {
  return (
    <Ask
      title={title}
      failure={failure}
      onClose={onClose}
      answers={
        <>
          <Button size="md" loading={busy} onClick={onAct} data-autofocus>
            {act}
          </Button>
          {other}
        </>
      }
    >
      <p>{means}</p>
      {children}
    </Ask>
  )
}
