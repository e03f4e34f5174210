import { type ReactNode, useEffect, useRef } from 'react'
import styles from './parts.module.css'

/**
 * What has come by itself in the place of something else takes the keyboard, so that a reader tells it and Tab leads on from
 * there: the browser would leave it at the top of the page. Not where somebody has it already.
 */
export function BeginHere({ className = '', children }: { className?: string | undefined; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={`${styles['begin']} ${className}`}>
      {children}
    </div>
  )
}
