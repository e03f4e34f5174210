import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

/** A labelled field of the browser's own; `render` draws it with the id its label points to. */
export function Field({
  label,
  note,
  children,
}: {
  label: string
  note?: string
  children: (props: { id: string; className: string; 'aria-describedby'?: string }) => ReactNode
}) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: styles['input'] ?? '',
        ...(note === undefined ? {} : { 'aria-describedby': `${id}-note` }),
      })}
      {note !== undefined && (
        <span className={styles['note']} id={`${id}-note`}>
          {note}
        </span>
      )}
    </div>
  )
}
