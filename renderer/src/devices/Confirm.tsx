import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { FailureNotice } from '../parts/Notice.tsx'
import styles from './devices.module.css'

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
    <Dialog title={title} onClose={onClose}>
      <div className={styles['confirm']}>
        <p>{means}</p>
        {children}
        <FailureNotice failure={failure} />
        <div className={styles['buttons']}>
          <Button size="md" loading={busy} onClick={onAct} data-autofocus>
            {act}
          </Button>
          {other}
        </div>
      </div>
    </Dialog>
  )
}
