import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Employer } from '../../../../shared/contract/fair.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { useBoothWords } from '../house.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './phone.module.css'

/** The first page of a new phone: whose table, and a name for the phone. Its one press also lets it make sounds and see. */
export function NamePhone({
  device,
  employer,
  onDone,
}: {
  device: OutputOf<'device.read'>
  employer: Employer
  onDone: () => void
}) {
  const words = useBoothWords()
  const text = words.booth.phone
  const [name, setName] = useState(device.name)
  const { tell } = useTell('device.rename')

  function begin(): void {
    const wanted = name.trim()
    // A name that does not arrive is no reason to keep somebody from the queue before them.
    if (wanted !== '' && wanted !== device.name) void tell({ deviceId: device.id, name: wanted })
    onDone()
  }

  return (
    <main className={styles['alone']}>
      <div>
        <h1 className={styles['aloneTitle']}>{employer.name}</h1>
        {employer.booth !== null && <p>{words.common.boothNumber(employer.booth)}</p>}
      </div>
      <form
        className={styles['connect']}
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <Field label={text.name} note={text.nameNote}>
          {(field) => (
            <input
              {...field}
              value={name}
              maxLength={60}
              autoComplete="off"
              enterKeyHint="done"
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button look="main" onClick={begin}>
          {text.begin}
        </Button>
      </form>
    </main>
  )
}
