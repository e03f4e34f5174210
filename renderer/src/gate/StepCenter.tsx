import { TextInput } from '@mantine/core'
import { useGateWords } from '../session/gate-words.ts'
import type { Founding } from './first-start.ts'
import styles from './gate.module.css'
import { PassphraseInput } from './PassphraseInput.tsx'

export type StepProps = {
  founding: Founding
  onChange: (change: Partial<Founding>) => void
  missing: ReadonlySet<keyof Founding>
}

/** Step 1: whose fair this is, and the passphrase where the machine has no key store. */
export function StepCenter({
  founding,
  onChange,
  missing,
  passphrase,
  onPassphrase,
  problem,
}: StepProps & {
  passphrase: [string, string] | null
  onPassphrase: (typed: [string, string]) => void
  problem: 'short' | 'differs' | null
}) {
  const words = useGateWords()
  return (
    <>
      <TextInput
        size="md"
        label={words.gate.centerName}
        placeholder={words.gate.centerNamePlaceholder}
        value={founding.centerName}
        onChange={(event) => onChange({ centerName: event.currentTarget.value })}
        error={missing.has('centerName') && words.gate.fillThis}
        maxLength={200}
        autoFocus
      />
      <TextInput size="md" label={words.gate.province} value={words.gate.homeProvince} readOnly />
      {passphrase !== null && (
        <>
          <p className={styles['note']}>{words.gate.passphraseNote}</p>
          <div className={styles['two']}>
            <PassphraseInput
              label={words.gate.passphrase}
              value={passphrase[0]}
              onChange={(event) => onPassphrase([event.currentTarget.value, passphrase[1]])}
              error={problem === 'short' && words.gate.passphraseShort}
              autoComplete="new-password"
            />
            <PassphraseInput
              label={words.gate.passphraseAgain}
              value={passphrase[1]}
              onChange={(event) => onPassphrase([passphrase[0], event.currentTarget.value])}
              error={problem === 'differs' && words.gate.passphraseDiffers}
              autoComplete="new-password"
            />
          </div>
        </>
      )}
    </>
  )
}
