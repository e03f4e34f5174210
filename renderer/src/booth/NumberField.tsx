import { useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import styles from './booth.module.css'
import { useBoothWords } from './house.ts'

/** A badge's number typed in a scan's place: Enter, or the button beside it, reads it. */
export function NumberField({
  id,
  label,
  action,
  read,
  icon,
}: {
  id: string
  label: string
  action: string
  read: (text: string) => void
  icon?: ReactNode
}) {
  const words = useBoothWords().booth
  const [typed, setTyped] = useState('')
  return (
    <form
      className={styles['numberForm']}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() === '') return
        setTyped('')
        // The keyboard of a phone covers what is about to be shown.
        if (document.activeElement instanceof HTMLElement && matchMedia('(pointer: coarse)').matches)
          document.activeElement.blur()
        read(typed)
      }}
    >
      <Field label={label}>
        {(field) => (
          <input
            {...field}
            id={id}
            data-scan
            value={typed}
            placeholder={words.numberExample}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="go"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button icon={icon} onClick={(event) => event.currentTarget.form?.requestSubmit()}>
        {action}
      </Button>
    </form>
  )
}
