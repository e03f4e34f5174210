import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { operatorRoles, type Operator } from '../../../../shared/contract/fairs.ts'
import { Choice } from '../../parts/Choice.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { freshId } from '../../talk/ids.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useKeptHere } from '../../session/kept-here.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'

type Form = { id: string; name: string; phone: string; role: Operator['role'] }

const none: Readonly<Record<string, Form>> = {}

/** Adds somebody, or puts them right; the name first. What is half typed stays over other rooms. */
export function OperatorForm({ operator, onDone }: { operator: Operator | null; onDone: () => void }) {
  const words = useFairWords()
  const text = words.fairs.operators
  const { tell, busy, failure } = useTell('operator.save')
  const [forms, put] = useKeptHere('fairs-operators-unsaved', none)
  const [untouched, renew] = useState<Form>(() => formOf(operator))
  const [asked, setAsked] = useState(false)
  const name = operator?.id ?? 'new'
  const form = forms[name] ?? untouched
  const change = (part: Partial<Form>): void => put({ ...forms, [name]: { ...form, ...part } })

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setAsked(true)
    if (busy || form.name.trim() === '') return
    const answer = await tell({ ...form, phone: form.phone.trim() || null })
    if (!answer.ok) return
    setAsked(false)
    renew(formOf(null))
    put(Object.fromEntries(Object.entries(forms).filter(([one]) => one !== name)))
    onDone()
  }

  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void save(event)}>
      <TextInput
        size="md"
        label={text.name}
        value={form.name}
        maxLength={200}
        autoFocus
        error={asked && form.name.trim() === '' && text.nameMissing}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        label={text.phone}
        value={form.phone}
        maxLength={20}
        inputMode="tel"
        onChange={(event) => change({ phone: event.currentTarget.value })}
      />
      <Choice
        label={text.role}
        options={operatorRoles.map((value) => ({ value, label: text.roles[value] }))}
        value={form.role}
        onChoose={(role) => change({ role })}
      />
      <FailureNotice failure={failure} />
      <div className={styles['foot']}>
        <Button type="submit" size="md" loading={busy}>
          {text.save}
          <Key gap name={words.common.keys.ctrlEnter} />
        </Button>
        {operator !== null && (
          <Button variant="default" size="md" onClick={onDone}>
            {words.common.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

function formOf(operator: Operator | null): Form {
  return {
    id: operator?.id ?? freshId(),
    name: operator?.name ?? '',
    phone: operator?.phone ?? '',
    role: operator?.role ?? 'desk',
  }
}
