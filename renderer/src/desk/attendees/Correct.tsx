import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { readBirthDate } from '../../../../shared/text/dates.ts'
import { readPhone } from '../../../../shared/text/phone.ts'
import { Choice } from '../../parts/Choice.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useCommuneOptions } from '../../parts/places.ts'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { dayWritten, today } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'

const nowhere: readonly string[] = []

/** Puts a person's data right from their papers; only what was changed is sent. */
export function Correct({ attendee, onClose }: { attendee: Attendee; onClose: (saved: boolean) => void }) {
  const words = useWords()
  const { tell, busy, failure } = useTell('attendee.correct')
  const communes = useCommuneOptions(nowhere, true)
  const [form, setForm] = useState(() => formOf(attendee))
  const birth = form.birth.trim() === '' ? null : readBirthDate(form.birth, today())
  const wrong = {
    fullName: form.fullName.trim() === '',
    birth: birth !== null && birth.kind === 'refused',
    idNumber: form.idNumber !== '' && !/^\d{12}$/.test(form.idNumber),
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (wrong.fullName || wrong.birth || wrong.idNumber) return
    const answer = await tell({
      attendeeId: attendee.id,
      fields: changesOf(attendee, form, birth?.kind === 'birth' ? birth.value : null),
    })
    if (answer.ok) onClose(true)
  }

  const field = (
    name: 'fullName' | 'birth' | 'idNumber' | 'phone' | 'village' | 'address',
    label: string,
    error: string | false,
  ) => (
    <TextInput
      size="md"
      label={label}
      value={form[name]}
      error={error}
      maxLength={400}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  )

  return (
    <form className={styles['correct']} noValidate onSubmit={(event) => void save(event)}>
      <p className={`${styles['whole']} ${styles['soft']}`}>{words.attendees.correctNote}</p>
      <div className={styles['whole']}>
        {field('fullName', words.desk.field.fullName, wrong.fullName && words.desk.problem.fullName)}
      </div>
      {field('birth', words.desk.field.birthDate, wrong.birth && words.desk.problem.birthDate)}
      <Choice
        label={words.desk.field.sex}
        options={[
          { value: 'male', label: words.lists.sex.male },
          { value: 'female', label: words.lists.sex.female },
        ]}
        value={form.sex}
        onChoose={(sex) => setForm({ ...form, sex })}
      />
      {field('idNumber', words.desk.field.idNumber, wrong.idNumber && words.desk.problem.idNumber)}
      {field('phone', words.desk.field.phone, false)}
      <SearchSelect
        label={words.desk.field.commune}
        options={communes}
        value={form.communeCode}
        onChange={(communeCode) => setForm({ ...form, communeCode })}
      />
      {field('village', words.desk.field.village, false)}
      <div className={styles['whole']}>{field('address', words.desk.field.address, false)}</div>
      <div className={styles['whole']}>
        <FailureNotice failure={failure} />
      </div>
      <Button type="submit" size="md" loading={busy}>
        {words.attendees.saveCorrection}
      </Button>
      <Button variant="default" size="md" onClick={() => onClose(false)}>
        {words.common.cancel}
      </Button>
    </form>
  )
}

function formOf(attendee: Attendee) {
  return {
    fullName: attendee.fullName,
    birth: attendee.birthDate === null ? '' : dayWritten(attendee.birthDate),
    sex: attendee.sex,
    idNumber: attendee.idNumber ?? '',
    phone: attendee.phone ?? '',
    communeCode: attendee.communeCode,
    village: attendee.village ?? '',
    address: attendee.address ?? '',
  }
}

function changesOf(attendee: Attendee, form: ReturnType<typeof formOf>, birthDate: string | null): Partial<Attendee> {
  const wanted = {
    fullName: form.fullName.normalize('NFC').trim(),
    birthDate,
    sex: form.sex,
    idNumber: form.idNumber === '' ? null : form.idNumber,
    phone: readPhone(form.phone)?.digits ?? null,
    communeCode: form.communeCode,
    village: form.village.trim() === '' ? null : form.village.normalize('NFC').trim(),
    address: form.address.trim() === '' ? null : form.address.normalize('NFC').trim(),
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => attendee[name as keyof typeof wanted] !== value),
  )
}
