import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'

/** A booth's button, big enough for a thumb. Our own: the component library would weigh more than all of the phone's page. */
export function Button({
  look = 'plain',
  busy = false,
  icon,
  children,
  className = '',
  ...rest
}: {
  look?: 'main' | 'plain' | 'quiet'
  busy?: boolean
  icon?: ReactNode
} & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      {...rest}
      type="button"
      className={`${styles['button']} ${styles[look]} ${className}`}
      aria-busy={busy}
      // Still in the tab order while busy, so that the cursor does not fall off it.
      {...(busy ? { 'aria-disabled': true, onClick: (event) => event.preventDefault() } : {})}
    >
      {icon}
      {children}
    </button>
  )
}
