import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { useWords } from '../session/words.ts'
import { freshId } from '../talk/ids.ts'
import { useTell } from '../talk/use-tell.ts'
import type { EmployerRow } from './employer-row.ts'
import styles from './office.module.css'

/** Adds an employer, or puts one right. */
export function EmployerForm({ employer, onDone }: { employer: EmployerRow | null; onDone: () => void }) {
  const words = useWords()
  const { tell, busy, failure } = useTell('employer.save')
  // The id is made with the form, so that pressing save again after a cut wire saves the same employer.
  const [id, setId] = useState(() => employer?.id ?? freshId())
  const [name, setName] = useState(employer?.name ?? '')
  const [booth, setBooth] = useState(employer?.booth ?? '')
  const [asked, setAsked] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setAsked(true)
    if (name.trim() === '') return
    const answer = await tell({ id, name, booth: booth.trim() === '' ? null : booth.trim() })
    if (!answer.ok) return
    setSaved(answer.value.name)
    setAsked(false)
    setId(freshId())
    setName('')
    setBooth('')
    onDone()
  }

  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void save(event)}>
      <TextInput
        size="md"
        label={words.office.employers.name}
        value={name}
        maxLength={200}
        error={asked && name.trim() === '' && words.office.employers.nameMissing}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        size="md"
        label={words.office.employers.booth}
        value={booth}
        maxLength={20}
        onChange={(event) => setBooth(event.currentTarget.value)}
      />
      <FailureNotice failure={failure} />
      {saved !== null && <Notice tone="good">{words.office.employers.saved(saved)}</Notice>}
      <div className={styles['actions']}>
        <Button type="submit" size="md" loading={busy}>
          {words.office.employers.save}
        </Button>
        {employer !== null && (
          <Button variant="default" size="md" onClick={onDone}>
            {words.common.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
