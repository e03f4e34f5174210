import { TextInput } from '@mantine/core'
import { useGateWords } from '../session/gate-words.ts'
import { CommunePicker } from '../parts/CommunePicker.tsx'
import styles from './gate.module.css'
import type { StepProps } from './StepCenter.tsx'

/** Step 2: the fair, its day, its place and the communes of its cluster. */
export function StepFair({ founding, onChange, missing }: StepProps) {
  const words = useGateWords()
  return (
    <>
      <TextInput
        size="md"
        label={words.gate.fairName}
        placeholder={words.gate.fairNamePlaceholder}
        value={founding.fairName}
        onChange={(event) => onChange({ fairName: event.currentTarget.value })}
        error={missing.has('fairName') && words.gate.fillThis}
        maxLength={200}
        autoFocus
      />
      <div className={styles['two']}>
        <TextInput
          size="md"
          label={words.gate.heldOn}
          value={founding.heldOn}
          onChange={(event) => onChange({ heldOn: event.currentTarget.value })}
          error={missing.has('heldOn') && words.gate.heldOnWrong}
          inputMode="numeric"
          maxLength={10}
        />
        <TextInput
          size="md"
          label={words.gate.place}
          placeholder={words.gate.placePlaceholder}
          value={founding.place}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
          error={missing.has('place') && words.gate.fillThis}
          maxLength={200}
        />
      </div>
      <CommunePicker
        chosen={founding.communes}
        onChange={(communes) => onChange({ communes })}
        missing={missing.has('communes')}
      />
    </>
  )
}
