import { TextInput } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'

/**
 * Digits of a PIN, covered. They are read by where the key sits: the Vietnamese layout of Windows has ă, â and ê on
 * the row of digits.
 */
export function PinInput({
  id,
  label,
  note,
  value,
  onType,
  error,
  autoFocus = false,
}: {
  id: string
  label: string
  note?: string
  value: string
  onType: (pin: string) => void
  error?: ReactNode
  autoFocus?: boolean
}) {
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const digit = event.shiftKey ? null : (/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? null)
    if (digit === null || event.key === digit || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onType(tidy(value + digit))
  }
  return (
    <TextInput
      id={id}
      size="md"
      type="password"
      inputMode="numeric"
      label={label}
      {...(note === undefined ? {} : { description: note })}
      value={value}
      onChange={(event) => onType(tidy(event.currentTarget.value))}
      onKeyDown={onKeyDown}
      error={error}
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      autoComplete="off"
      spellCheck={false}
    />
  )
}

function tidy(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, 8)
}
