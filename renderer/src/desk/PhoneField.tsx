import { Button, TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { Key } from '../parts/Key.tsx'
import { FieldNote } from '../parts/Notice.tsx'
import { useWords } from '../session/words.ts'
import { doubtsOf, isWholePhone } from './check.ts'
import styles from './desk.module.css'
import type { FieldsProps } from './fields.ts'
import { focusFor, idOf } from './focus.ts'

/** The phone. In this field letters are keys: K no phone, N a relative's; a whole number moves on to the consents by itself. */
export function PhoneField({ form, change, asked, fair }: FieldsProps) {
  const words = useWords()
  const [isTyping, setTyping] = useState(false)
  const none = form.phoneOwner === 'none'
  const doubt = doubtsOf(form, fair.heldOn).phone
  const wrong = asked && !none && form.phone !== '' && !/^[0-9+ .-]{3,20}$/.test(form.phone)

  function type(phone: string): void {
    change({ phone, ...(none ? { phoneOwner: 'own' } : {}) })
    if (phone.length > form.phone.length && isWholePhone(phone)) focusFor('consent')
  }

  function noPhone(): void {
    change({ phoneOwner: none ? 'own' : 'none', phone: '' })
    focusFor(none ? 'phone' : 'consent')
  }

  function relative(): void {
    change({ phoneOwner: form.phoneOwner === 'relative' ? 'own' : 'relative' })
    focusFor('phone')
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.code === 'KeyK') noPhone()
    else if (event.code === 'KeyN') relative()
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles['phoneRow']}>
        <TextInput
          id={idOf('phone')}
          size="md"
          type="tel"
          label={words.desk.field.phone}
          placeholder={none ? words.lists.phoneOwnerShort.none : words.desk.placeholder.phone}
          value={form.phone}
          maxLength={20}
          error={wrong && words.desk.problem.phone}
          onChange={(event) => type(event.currentTarget.value.replace(/[^0-9+ .-]/g, ''))}
          onKeyDown={onKeyDown}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
        />
        <Button
          size="md"
          px="sm"
          variant={none ? 'filled' : 'default'}
          aria-pressed={none}
          onClick={noPhone}
          tabIndex={-1}
          title={words.lists.phoneOwner.none}
        >
          {words.lists.phoneOwnerShort.none}
          <Key gap name="K" />
        </Button>
        <Button
          size="md"
          px="sm"
          variant={form.phoneOwner === 'relative' ? 'filled' : 'default'}
          aria-pressed={form.phoneOwner === 'relative'}
          onClick={relative}
          tabIndex={-1}
          title={words.lists.phoneOwner.relative}
        >
          {words.lists.phoneOwnerShort.relative}
          <Key gap name="N" />
        </Button>
      </div>
      {(doubt === 'shape' || (doubt === 'short' && !isTyping)) && (
        <div className={styles['whole']}>
          <FieldNote>{words.desk.warn.phoneShape}</FieldNote>
        </div>
      )}
    </>
  )
}
