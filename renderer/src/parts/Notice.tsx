import type { ReactNode } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { useFailureWords, useWords } from '../session/words.ts'
import { Icon } from './Icon.tsx'
import styles from './parts.module.css'

export type Tone = 'good' | 'attention' | 'bad' | 'info'

/** An outcome by colour, icon and words together. */
export function Notice({
  tone,
  title,
  children,
  action,
}: {
  tone: Tone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  const words = useWords()
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={tone} label={words.common.icon[tone]} />
      <div className={styles['noticeText']}>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
      {action !== undefined && <div className={styles['noticeAction']}>{action}</div>}
    </div>
  )
}

/** A failure where it happened, with what to do. */
export function FailureNotice({ failure, action }: { failure: Failure | null; action?: ReactNode }) {
  const sentence = useFailureWords()
  if (failure === null) return null
  return (
    <Notice tone="bad" {...(action !== undefined ? { action } : {})}>
      {sentence(failure)}
    </Notice>
  )
}

/** A doubt beside a field: it warns and never blocks. */
export function FieldNote({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p className={styles['fieldNote']} role="status" {...(id ? { id } : {})}>
      <Icon name="attention" size={16} />
      <span>{children}</span>
    </p>
  )
}
