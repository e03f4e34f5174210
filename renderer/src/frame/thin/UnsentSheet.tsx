import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { thin as thinWords } from '../../../../shared/words/vi/thin.ts'
import type { DeskForm } from '../../desk/form.ts'
import { useRefused } from '../../desk/put-right.ts'
import type { Entry } from '../../outbox/entry.ts'
import type { ThinDesk } from '../../outbox/thin-desk.ts'
import { useOutbox } from '../../outbox/use-outbox.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useWordsWith } from '../../session/words.ts'
import styles from './thin.module.css'

const own = { thin: thinWords }

/** Who waits to be sent, whom the host would not take and why, each with its form to be put right. */
export function UnsentSheet({ thin, onClose }: { thin: ThinDesk; onClose: () => void }) {
  const words = useWordsWith(own).thin
  const { outbox } = thin
  const { waiting, refused, entries, sealed, safety, isShutOut } = useOutbox(outbox)
  const waits = entries.filter(({ state }) => state.kind === 'waiting')
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles['sheet']}>
        {(safety === 'full' || safety === 'broken') && <Notice tone="bad">{words[safety]}</Notice>}
        {sealed > 0 && <Notice tone="bad">{words.sealed(sealed)}</Notice>}
        {isShutOut && <Notice tone="bad">{words.shutOut}</Notice>}
        {waiting === 0 ? (
          refused.length === 0 && <Notice tone="good">{words.allSent}</Notice>
        ) : (
          <>
            <Notice tone="attention" title={words.count(waiting)}>
              {words.bySelf}
            </Notice>
            <ul className={styles['people']}>
              {waits.map((entry) => (
                <li key={entry.id}>
                  <strong className={styles['name']}>{nameIn(entry)}</strong>
                  <span className={styles['time']}>{words.waits(timeOf(entry.at))}</span>
                </li>
              ))}
            </ul>
            <div>
              <Button variant="default" onClick={outbox.wake}>
                {words.sendNow}
              </Button>
            </div>
          </>
        )}
        {refused.length > 0 && (
          <>
            <h3 className={styles['heading']}>{words.refusedTitle}</h3>
            <p className={styles['time']}>{words.refusedNote}</p>
          </>
        )}
        {refused.map((entry) => (
          <Refused key={entry.id} entry={entry} thin={thin} onClose={onClose} />
        ))}
        <p className={styles['time']}>{words.numbersLeft(thin.numbersLeft())}</p>
      </div>
    </Dialog>
  )
}

function Refused({ entry, thin, onClose }: { entry: Entry; thin: ThinDesk; onClose: () => void }) {
  const words = useWordsWith(own).thin
  const [, go] = useLocation()
  const [, lay] = useRefused()
  const [isSure, setSure] = useState(false)
  const failure = entry.state.kind === 'refused' ? entry.state.failure : null

  function putRight(): void {
    const form = formIn(entry)
    if (form === null || failure === null) return
    lay({ form, failure })
    onClose()
    go('/')
  }

  return (
    <section className={styles['refused']}>
      <strong className={styles['name']}>{nameIn(entry)}</strong>
      <span className={styles['time']}>{words.waits(timeOf(entry.at))}</span>
      <FailureNotice failure={failure} />
      <div className={styles['keys']}>
        <Button onClick={putRight}>{words.putRight}</Button>
        <Button
          variant="subtle"
          color={isSure ? 'red' : 'gray'}
          onClick={() => (isSure ? void thin.outbox.drop(entry.id) : setSure(true))}
        >
          {isSure ? words.dropSure : words.drop}
        </Button>
      </div>
    </section>
  )
}

type Sent = { leased?: number | null; happenedAt?: number | null; person?: { fullName?: string } }

/** The form as it was typed, with what its badge and its time already are. A number that is somebody else's is not tried again. */
function formIn(entry: Entry): DeskForm | null {
  if (typeof entry.beside !== 'object' || entry.beside === null) return null
  const { leased = null, happenedAt } = entry.input as Sent
  const code = entry.state.kind === 'refused' ? entry.state.failure.code : null
  const isSpent = code === 'lease-used' || code === 'lease-not-yours'
  const away = { entry: entry.id, at: happenedAt ?? entry.at, leased: isSpent ? null : leased }
  return { ...(entry.beside as DeskForm), away }
}

function nameIn({ input }: Entry): string {
  return (input as Sent).person?.fullName ?? ''
}
