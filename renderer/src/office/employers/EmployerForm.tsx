import { Button, TextInput } from '@mantine/core'
import { useMemo, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { FailureNotice, FieldNote } from '../../parts/Notice.tsx'
import { useTell } from '../../talk/use-tell.ts'
import { useOfficeWords } from '../words.ts'
import { EmployerMore } from './EmployerMore.tsx'
import { employerForm, employerOf, holderOf, isNameTaken } from './employer-form.ts'
import type { EmployerRow } from './employer-row.ts'
import styles from './employers.module.css'
import { Fold, isFoldKey } from './Fold.tsx'
import { formNames, useUnsaved } from './unsaved.ts'

type EmployerFormProps = {
  employer: EmployerRow | null
  employers: readonly EmployerRow[]
  onSaved: (id: string) => void
  /** Leaves the form of an employer already there. */
  onLeave?: () => void
}

/** Adds an employer, or puts one right: name and booth first, the rest folded away. */
export function EmployerForm({ employer, employers, onSaved, onLeave }: EmployerFormProps) {
  const words = useOfficeWords()
  const text = words.office.employers
  const { tell, busy, failure } = useTell('employer.save')
  const saved = useMemo(() => employerForm(employer), [employer])
  const { form, isBegun, change, drop } = useUnsaved(formNames.employer(employer?.id ?? null), saved)
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const holder = holderOf(form.booth, form.id, employers)

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setAsked(true)
    if (form.name.trim() === '' || busy) return
    const answer = await tell(employerOf(form))
    if (!answer.ok) return
    drop()
    onSaved(answer.value.id)
  }

  function leave(): void {
    drop()
    onLeave?.()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isFoldKey(event)) return
    event.preventDefault()
    setOpen(!open)
  }

  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void save(event)} onKeyDown={onKeyDown}>
      <div className={styles['nameRow']}>
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
          label={text.booth}
          value={form.booth}
          maxLength={20}
          onChange={(event) => change({ booth: event.currentTarget.value })}
        />
      </div>
      {isNameTaken(form.name, form.id, employers) && <FieldNote>{words.hiring.nameTaken}</FieldNote>}
      {holder !== null && <FieldNote>{words.hiring.boothTaken(form.booth.trim(), holder.name)}</FieldNote>}
      <Fold open={open} onToggle={() => setOpen(!open)}>
        <EmployerMore form={form} change={change} />
      </Fold>
      <FailureNotice failure={failure} />
      <div className={styles['actions']}>
        <Button type="submit" size="md" loading={busy}>
          {text.save}
        </Button>
        {(isBegun || onLeave !== undefined) && (
          <Button variant="default" size="md" onClick={leave}>
            {isBegun ? words.hiring.drop : words.common.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
