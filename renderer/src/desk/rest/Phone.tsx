import { Button, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { readPhone } from '../../../../shared/text/phone.ts'
import { Key } from '../../parts/Key.tsx'
import { useRestWords } from './words.ts'
import { fieldIdOf, focusAfter, focusId, rowIdOf, saveButtonId } from './focus.ts'
import type { QuestionProps } from './question-props.ts'
import styles from './rest.module.css'
import { Row } from './Row.tsx'

/** The phone, with the desk's own keys: K there is none (and on to the next question), N a relative's. */
export function Phone({ form, change, problems }: QuestionProps) {
  const words = useRestWords()
  const none = form.phoneOwner === 'none'
  const relative = form.phoneOwner === 'relative'
  const read = none || form.phone.trim() === '' ? null : readPhone(form.phone)
  const isOdd = read !== null && read.kind === 'odd' && read.digits.length >= 9

  function noPhone(): void {
    change(none ? { phoneOwner: null } : { phoneOwner: 'none', phone: '' })
    const row = document.getElementById(rowIdOf('phone'))
    if (row !== null && !none) focusAfter(row, () => focusId(saveButtonId))
  }

  function ofRelative(): void {
    change({ phoneOwner: relative ? 'own' : 'relative' })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.code === 'KeyK') noPhone()
    else if (event.code === 'KeyN') ofRelative()
    else return
    event.preventDefault()
  }

  return (
    <Row
      question="phone"
      doubt={isOdd && words.desk.warn.phoneShape}
      problem={problems.includes('phone') && words.rest.problem.phone}
    >
      <div className={styles['phone']}>
        <TextInput
          id={fieldIdOf('phone')}
          size="sm"
          type="tel"
          placeholder={none ? words.lists.phoneOwner.none : words.desk.placeholder.phone}
          value={form.phone}
          maxLength={20}
          error={problems.includes('phone')}
          onChange={(event) =>
            change({
              phone: event.currentTarget.value.replace(/[^0-9+ .-]/g, ''),
              phoneOwner: relative ? 'relative' : 'own',
            })
          }
          onKeyDown={onKeyDown}
        />
        <Button variant={none ? 'filled' : 'default'} aria-pressed={none} onClick={noPhone} tabIndex={-1}>
          {words.lists.phoneOwnerShort.none}
          <Key gap name="K" />
        </Button>
        <Button variant={relative ? 'filled' : 'default'} aria-pressed={relative} onClick={ofRelative} tabIndex={-1}>
          {words.lists.phoneOwnerShort.relative}
          <Key gap name="N" />
        </Button>
      </div>
    </Row>
  )
}
