import { Button } from '@mantine/core'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../session/words.ts'
import { Key } from './Key.tsx'
import styles from './parts.module.css'

/** A sheet over the page. The browser's own dialog keeps the focus inside and closes on Esc. */
export function Dialog({
  title,
  onClose,
  wide = false,
  children,
}: {
  title: string
  onClose: () => void
  /** As broad as the page, for what is looked up at a glance. */
  wide?: boolean
  children: ReactNode
}) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed while it still stands on the page: only then does the browser give the keyboard back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // The browser would begin with the way out.
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${styles['dialog']} ${wide ? styles['wideDialog'] : ''}`}
      aria-label={title}
      onCancel={onClose}
    >
      <div className={styles['dialogHead']}>
        <h2 className={styles['panelTitle']}>{title}</h2>
        <Button variant="default" onClick={onClose}>
          {words.common.close}
          <Key gap name={words.common.keys.escape} />
        </Button>
      </div>
      {children}
    </dialog>
  )
}
