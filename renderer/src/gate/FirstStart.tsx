import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { toFirstWrong } from '../parts/first-wrong.ts'
import { FailureNotice } from '../parts/Notice.tsx'
import { useDraft } from '../session/draft.ts'
import { useGateWords } from '../session/gate-words.ts'
import { blankFounding, missingIn, passphraseProblem, type FirstStartProps, type Founding } from './first-start.ts'
import styles from './gate.module.css'
import { Recovery } from './Recovery.tsx'
import { RestoreOffer } from './RestoreButton.tsx'
import { Sheet } from './Sheet.tsx'
import { StepCenter } from './StepCenter.tsx'
import { StepFair } from './StepFair.tsx'
import { StepStation } from './StepStation.tsx'
import { useFounding } from './use-founding.ts'

/** The first minutes of a new machine: Center, fair and this desk in three short steps, or the sample fair. */
export function FirstStart(props: FirstStartProps) {
  const words = useGateWords()
  const blank = useMemo(blankFounding, [])
  const [founding, setFounding, clear] = useDraft<Founding>('first-start', blank)
  const [passphrase, setPassphrase] = useState<[string, string]>(['', ''])
  const [asked, setAsked] = useState(false)
  const [askedPassphrase, setAskedPassphrase] = useState(false)
  const start = useFounding(props, clear)
  const problem = start.needsPassphrase ? passphraseProblem(...passphrase) : null
  const missing = missingIn(founding.step, founding)

  if (start.recovery !== null)
    return <Recovery phrase={start.recovery} center={founding.centerName} onDone={start.confirmRecovery} />

  function next(form: HTMLFormElement): void {
    setAsked(true)
    if (missing.size > 0 || (founding.step === 1 && problem !== null)) return toFirstWrong(form)
    setAsked(false)
    if (founding.step === 3) void start.found(founding, passphrase[0])
    else setFounding({ ...founding, step: founding.step === 1 ? 2 : 3 })
  }

  function trySample(): void {
    setAskedPassphrase(true)
    if (problem === null) void start.foundSample(passphrase[0])
  }

  const fields = {
    founding,
    onChange: (change: Partial<Founding>) => setFounding((former) => ({ ...former, ...change })),
    missing: asked ? missing : new Set<keyof Founding>(),
  }
  return (
    <Sheet title={words.gate.welcome} note={words.gate.welcomeNote}>
      <Steps now={founding.step} />
      <form
        style={{ display: 'grid', gap: 16 }}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          next(event.currentTarget)
        }}
      >
        {founding.step === 1 && (
          <StepCenter
            {...fields}
            passphrase={start.needsPassphrase ? passphrase : null}
            onPassphrase={setPassphrase}
            problem={asked || askedPassphrase ? problem : null}
          />
        )}
        {founding.step === 2 && <StepFair {...fields} />}
        {founding.step === 3 && <StepStation {...fields} />}
        <FailureNotice failure={start.failure} />
        <div className={styles['foot']}>
          {founding.step > 1 ? (
            <Button
              variant="default"
              size="md"
              onClick={() => setFounding({ ...founding, step: founding.step === 3 ? 2 : 1 })}
            >
              {words.common.back}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" size="md" loading={start.busy}>
            {founding.step === 3 ? words.gate.begin : words.common.next}
          </Button>
        </div>
      </form>
      {founding.step === 1 && (
        <div className={styles['sample']}>
          <p className={styles['note']}>{words.gate.trySampleNote}</p>
          <Button variant="light" size="md" onClick={trySample} loading={start.busy}>
            {words.gate.trySample}
          </Button>
        </div>
      )}
      {founding.step === 1 && <RestoreOffer />}
    </Sheet>
  )
}

function Steps({ now }: { now: number }) {
  const words = useGateWords()
  const names = [words.gate.steps.center, words.gate.steps.fair, words.gate.steps.station]
  return (
    <ol className={styles['steps']}>
      {names.map((name, index) => (
        <li
          key={name}
          className={`${styles['step']} ${index + 1 === now ? styles['stepNow'] : index + 1 < now ? styles['stepDone'] : ''}`}
          aria-current={index + 1 === now ? 'step' : undefined}
        >
          {index + 1}. {name}
        </li>
      ))}
    </ol>
  )
}
