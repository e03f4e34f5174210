import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { useBoothWords } from './house.ts'
import styles from './sheet.module.css'

/** A sheet over the booth: from below on a phone, in the middle of a window. The browser's own dialog keeps the focus inside. */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const words = useBoothWords()
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed while it still stands on the page: only then does the browser give the keyboard back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles['sheet']} aria-label={title} onCancel={onClose}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <Button onClick={onClose}>{words.common.close}</Button>
      </div>
      {children}
    </dialog>
  )
}
