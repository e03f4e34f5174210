import { useState } from 'react'
import type { Failure } from '../../../../shared/failure.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useFailureWords } from '../../session/words.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { useBoothWords } from '../house.ts'
import styles from './phone.module.css'

/** Where a phone without its table's card waits: the code typed by hand, and in words why it was not let in. */
export function Connect({
  why,
  busy,
  wasPaired,
  onCode,
}: {
  why: Failure | null
  busy: boolean
  wasPaired: boolean
  /** Null tries again with the session this phone has. */
  onCode: (code: string | null) => void
}) {
  const words = useBoothWords()
  const text = words.booth.phone
  const refusal = useRefusal()
  const [code, setCode] = useState('')
  return (
    <main className={styles['alone']}>
      <h1 className={styles['aloneTitle']}>{text.connectTitle}</h1>
      {wasPaired && why === null && <Notice tone="attention">{text.signedOut}</Notice>}
      {why !== null && (
        <Notice
          tone="bad"
          {...(why.code === 'host-away'
            ? { action: <Button onClick={() => onCode(code === '' ? null : code)}>{words.common.retry}</Button> }
            : {})}
        >
          {refusal(why)}
        </Notice>
      )}
      <p>{text.connectNote}</p>
      <form
        className={styles['connect']}
        onSubmit={(event) => {
          event.preventDefault()
          if (code.trim() !== '') onCode(code.trim())
        }}
      >
        <Field label={text.code}>
          {(field) => (
            <input
              {...field}
              className={`${field.className} ${styles['code']}`}
              value={code}
              placeholder={text.codeExample}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              enterKeyHint="go"
              onChange={(event) => setCode(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button
          look="main"
          busy={busy}
          disabled={code.trim() === ''}
          onClick={(event) => event.currentTarget.form?.requestSubmit()}
        >
          {busy ? text.connecting : text.connect}
        </Button>
      </form>
    </main>
  )
}

/** A refusal as somebody with a phone in the hand can act on it. */
function useRefusal(): (failure: Failure) => string {
  const { refused } = useBoothWords().booth.phone
  const sentence = useFailureWords()
  const said: Partial<Record<Failure['code'], string>> = {
    'sign-in-code-wrong': refused.wrong,
    'pairing-closed': refused.closed,
    'device-revoked': refused.revoked,
    'host-away': refused.away,
    'too-many-tries': refused.tries,
    'too-fast': refused.tries,
  }
  return (failure) => said[failure.code] ?? sentence(failure)
}
