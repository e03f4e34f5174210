import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useWords } from '../session/words.ts'
import { Icon } from './Icon.tsx'
import styles from './scan-strip.module.css'

export type StripTone = 'waiting' | 'info' | 'good' | 'attention' | 'bad'

/** What a strip says: in colour, icon and words. */
export type Said = { tone: StripTone; title: string; note: ReactNode }

/**
 * The strip across a room that takes scans: what it waits for, what it just read, and a field for what no scanner
 * reads. One look and one way of speaking for desk, second table and booth. `className` gives it its place.
 */
export function ScanStrip({
  said: { tone, title, note },
  label,
  className = '',
  children,
}: {
  said: Said
  label?: string
  className?: string | undefined
  children: ReactNode
}) {
  const words = useWords()
  return (
    <section
      className={`${styles['strip']} ${className}`}
      data-tone={tone}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <Icon name={tone} size={34} label={words.common.icon[tone]} />
      <div className={styles['said']} role="status" aria-live="assertive">
        <p className={styles['title']}>{title}</p>
        <p className={styles['note']}>{note}</p>
      </div>
      {children}
    </section>
  )
}

/** A number typed, or a QR's text pasted, in a scan's place. Enter reads it; in the empty field it is `onEmpty`'s. */
export function ScanField({
  id,
  label,
  isLabelShown = false,
  read,
  onEmpty,
}: {
  id: string
  label: string
  isLabelShown?: boolean
  read: (text: string) => void
  onEmpty?: () => void
}) {
  const [typed, setTyped] = useState('')
  return (
    <TextInput
      id={id}
      size="md"
      data-scan
      className={styles['field']}
      {...(isLabelShown ? { label } : { 'aria-label': label, placeholder: label })}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey) return
        event.preventDefault()
        if (typed.trim() === '') return onEmpty?.()
        setTyped('')
        read(typed)
      }}
    />
  )
}
