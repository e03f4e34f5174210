import { useState } from 'react'
import { rescue as rescueWords } from '../../../shared/words/vi/rescue.ts'
import type { Entry } from '../outbox/entry.ts'
import { useOutbox } from '../outbox/use-outbox.ts'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { timeOf } from '../session/vietnam-time.ts'
import { useWordsWith } from '../session/words.ts'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import { useBoothWords, useHouse } from './house.ts'
import { RescueSheet } from './RescueSheet.tsx'
import { Sheet } from './Sheet.tsx'
import { whoseText } from './who-in.ts'

const catalogue = { rescue: rescueWords }

/** What waits to be sent, what the host would not take and why, and what to do about either. */
export function UnsentSheet({ onClose }: { onClose: () => void }) {
  const words = useBoothWords()
  const text = words.booth.unsent
  const { rescue } = useWordsWith(catalogue)
  const [isHandingOver, setHandingOver] = useState(false)
  const { outbox } = useHouse()
  const { isRead, waiting, oldestAt, refused, entries, sealed, safety } = useOutbox(outbox)
  const waits = entries.filter(({ state }) => state.kind === 'waiting')
  if (isHandingOver) return <RescueSheet onClose={() => setHandingOver(false)} />
  return (
    <Sheet title={text.title} onClose={onClose}>
      <div className={styles['visitor']}>
        {(safety === 'full' || safety === 'broken') && <Notice tone="bad">{text.safety[safety]}</Notice>}
        {sealed > 0 && <Notice tone="bad">{text.sealed(sealed)}</Notice>}
        {waiting === 0 ? (
          <Notice tone={isRead ? 'good' : 'attention'}>{isRead ? text.allSent : text.reading}</Notice>
        ) : (
          <>
            <Notice tone="attention" title={text.count(waiting)}>
              {oldestAt !== null && <span>{text.oldest(timeOf(oldestAt))}</span>}
              <span>{text.bySelf}</span>
            </Notice>
            <Button onClick={() => outbox.wake()}>{text.sendNow}</Button>
            <Button onClick={() => setHandingOver(true)}>{rescue.title}</Button>
            <ul className={styles['entries']}>
              {waits.map((entry) => (
                <li key={entry.id}>{saidOf(entry)}</li>
              ))}
            </ul>
          </>
        )}
        {refused.length > 0 && <h3>{text.refusedTitle}</h3>}
        {refused.length > 0 && <p>{text.refusedNote}</p>}
        {refused.map((entry) => (
          <Refused key={entry.id} entry={entry} said={saidOf(entry)} />
        ))}
      </div>
    </Sheet>
  )

  function saidOf({ procedure, input, at }: Entry): string {
    const [noun = '', verb = ''] = procedure.split('.')
    const what =
      (text.what as Readonly<Record<string, Readonly<Record<string, string>>>>)[noun]?.[verb] ?? text.whatElse
    return text.asGiven(what, whoseInput(input, words.booth), timeOf(at))
  }
}

function Refused({ entry, said }: { entry: Entry; said: string }) {
  const words = useBoothWords()
  const { outbox } = useHouse()
  return (
    <section className={styles['refused']}>
      <strong>{said}</strong>
      <FailureNotice failure={entry.state.kind === 'refused' ? entry.state.failure : null} />
      <div className={styles['pair']}>
        <Button onClick={() => void outbox.retry(entry.id)}>{words.common.retry}</Button>
        <Button look="quiet" onClick={() => void outbox.drop(entry.id)}>
          {words.booth.unsent.drop}
        </Button>
      </div>
    </section>
  )
}

/** Whom a command is about, as far as its text tells. */
function whoseInput(input: object, words: Parameters<typeof whoseText>[1]): string {
  const { badgeText, text } = input as { badgeText?: string | null; text?: string }
  const badge = badgeText ?? text
  return badge === undefined || badge === null ? '' : whoseText(badge, words)
}
