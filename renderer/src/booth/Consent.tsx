import { useState } from 'react'
import type { Visitor } from '../../../shared/contract/interview.ts'
import { isBadgeCode } from '../scan/kind.ts'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import { feel } from './feel.ts'
import { useBoothWords, useGive } from './house.ts'

/** Somebody who does not share: said so, or asked here where nobody has asked yet. */
export function Consent({
  visitor,
  text,
  onAnswer,
}: {
  visitor: Visitor
  text: string
  onAnswer: (visitor: Visitor) => void
}) {
  const words = useBoothWords()
  const { give, busy, failure } = useGive('booth.share')
  const [isKept, setKept] = useState(false)

  async function answer(given: boolean): Promise<void> {
    const told = await give({ text, given })
    if (told.kind === 'waiting') return setKept(true)
    feel(told.result.ok ? 'good' : 'bad')
    if (told.result.ok) onAnswer(told.result.value)
  }

  if (isKept) return <Notice tone="info">{words.booth.consentWaits}</Notice>
  if (!visitor.mayAsk)
    return (
      <Notice tone="attention" title={words.booth.notSharing}>
        {words.booth.notSharingNote}
      </Notice>
    )
  // A number may be typed of somebody who is not there; the host takes no yes for it either.
  if (!isBadgeCode(text))
    return (
      <Notice tone="attention" title={words.booth.askConsent}>
        {words.booth.askByScan}
      </Notice>
    )
  return (
    <section className={styles['consent']} aria-label={words.booth.askConsent}>
      <p>
        <strong>{words.booth.askConsent}</strong>
        <br />
        {words.booth.askConsentNote}
      </p>
      <blockquote>{words.lists.consent['share-with-employers']}</blockquote>
      <div className={styles['pair']}>
        <Button look="main" busy={busy} onClick={() => void answer(true)}>
          {words.booth.agree}
        </Button>
        <Button busy={busy} onClick={() => void answer(false)}>
          {words.booth.refuse}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </section>
  )
}
