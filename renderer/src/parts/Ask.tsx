import type { ReactNode } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import styles from './ask.module.css'
import { Dialog } from './Dialog.tsx'
import { FailureNotice } from './Notice.tsx'

/** A sheet that asks something: what it means, why it did not work, and the answers in a row. */
export function Ask({
  title,
  failure,
  answers,
  onClose,
  children,
}: {
  title: string
  failure: Failure | null
  /** Buttons; the one Enter is to press carries `data-autofocus`. */
  answers: ReactNode
  onClose: () => void
  children: ReactNode
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles['ask']}>
        {children}
        <FailureNotice failure={failure} />
        <div className={styles['answers']}>{answers}</div>
      </div>
    </Dialog>
  )
}
