import { Choice } from '../parts/Choice.tsx'
import { useCommuneName } from '../parts/places.ts'
import { useGateWords } from '../session/gate-words.ts'
import styles from './gate.module.css'
import type { StepProps } from './StepCenter.tsx'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({ value: letter, label: letter }))

/** Step 3: the letter of this desk, and everything once more before the fair is founded. */
export function StepStation({ founding, onChange }: StepProps) {
  const words = useGateWords()
  const nameOf = useCommuneName()
  return (
    <>
      <Choice
        label={words.gate.letter}
        options={letters}
        value={founding.letter}
        onChoose={(letter) => onChange({ letter })}
      />
      <p className={styles['note']}>{words.gate.letterNote}</p>
      <h2 style={{ fontSize: '1.125rem' }}>{words.gate.summary}</h2>
      <dl className={styles['summary']}>
        <dt>{words.gate.centerName}</dt>
        <dd>{founding.centerName}</dd>
        <dt>{words.gate.fairName}</dt>
        <dd>{founding.fairName}</dd>
        <dt>{words.gate.heldOn}</dt>
        <dd>{founding.heldOn}</dd>
        <dt>{words.gate.place}</dt>
        <dd>{founding.place}</dd>
        <dt>{words.gate.communes}</dt>
        <dd>{founding.communes.map(nameOf).join(', ')}</dd>
      </dl>
    </>
  )
}
