import { TextInput, Textarea } from '@mantine/core'
import { CommunePicker } from '../../parts/CommunePicker.tsx'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'
import type { FairForm, Wrong } from './fair-form.ts'
import { TargetFields } from './TargetFields.tsx'

type FieldsProps = {
  form: FairForm
  /** What was found wrong when it was to be saved; empty before. */
  wrong: Wrong
  change: (part: Partial<FairForm>) => void
  /** The cursor begins here: somebody asked for a new fair. */
  isFresh?: boolean
}

/** Everything the organizer writes of a fair. */
export function FairFields({ form, wrong, change, isFresh = false }: FieldsProps) {
  const words = useFairWords()
  const { fairs, gate } = words
  const text = fairs.form
  return (
    <>
      <TextInput
        size="md"
        label={text.name}
        placeholder={gate.fairNamePlaceholder}
        value={form.name}
        maxLength={200}
        autoFocus={isFresh}
        error={wrong.has('name') && gate.fillThis}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <div className={styles['dayRow']}>
        <TextInput
          size="md"
          label={text.heldOn}
          value={form.heldOn}
          maxLength={10}
          inputMode="numeric"
          error={wrong.has('heldOn') && gate.heldOnWrong}
          onChange={(event) => change({ heldOn: event.currentTarget.value })}
        />
        <TextInput
          size="md"
          label={text.place}
          placeholder={gate.placePlaceholder}
          value={form.place}
          maxLength={200}
          error={wrong.has('place') && gate.fillThis}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
      </div>
      <CommunePicker
        chosen={form.communes}
        onChange={(communes) => change({ communes })}
        missing={wrong.has('communes')}
      />
      <fieldset className={styles['group']}>
        <legend>{text.more}</legend>
        <Lines
          label={text.programme}
          note={text.programmeNote}
          value={form.programme}
          onChange={(programme) => change({ programme })}
        />
        <Lines label={text.funding} value={form.funding} onChange={(funding) => change({ funding })} />
        <Lines label={text.plan} note={text.planNote} value={form.plan} onChange={(plan) => change({ plan })} />
      </fieldset>
      <TargetFields form={form} wrong={wrong} change={change} />
    </>
  )
}

function Lines({
  label,
  note,
  value,
  onChange,
}: {
  label: string
  note?: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <Textarea
      size="md"
      label={label}
      {...(note === undefined ? {} : { description: note })}
      value={value}
      maxLength={400}
      autosize
      minRows={1}
      maxRows={4}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
