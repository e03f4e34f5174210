import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Attendee } from '../../../shared/contract/attendee.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { Key } from '../parts/Key.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { useWords } from '../session/words.ts'
import { badgeFaceOf } from './badge-face.ts'
import styles from './desk.module.css'
import { PrintOutcome } from './PrintOutcome.tsx'
import type { ByHandWork } from './use-by-hand.ts'
import type { Printing } from './use-print.ts'
import type { Saved } from './use-save.ts'

const MatchSheet = lazy(() => import('./matches/MatchSheet.tsx').then(({ MatchSheet }) => ({ default: MatchSheet })))

type ResultProps = { fair: Fair; Badge: BadgeComponent; saved: Saved; print: Printing; byHand: ByHandWork }

/** The badge of the person just saved, and what becomes of its print. */
export function Result({ fair, Badge, saved, print, byHand }: ResultProps) {
  const face = badgeFaceOf(saved.attendee, fair)
  if (face === null) return null
  return (
    <section className={styles['result']}>
      <div className={styles['resultHead']}>
        <p className={styles['resultNumber']}>{face.number}</p>
        <Fits key={saved.attendee.id} attendee={saved.attendee} day={fair.heldOn} />
      </div>
      {/* Above the badge: when nothing was printed, the way to print it must be in sight. */}
      <Paper saved={saved} print={print} byHand={byHand} />
      <div className={styles['badge']}>
        <Suspense fallback={null}>
          <Badge face={face} />
        </Suspense>
      </div>
    </section>
  )
}

/** What fits them, for who asks at the desk: out of the way until then. */
function Fits({ attendee, day }: { attendee: Attendee; day: string }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  useShortcuts({ 'alt+KeyJ': () => setOpen(true) })
  return (
    <>
      <button
        type="button"
        className={styles['fits']}
        title={words.frame.fits}
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Alt+J"
      >
        {words.desk.latest.fits}
        <Key name={words.desk.key.fits} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <MatchSheet attendee={attendee} day={day} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Printed, written by hand or scanned: how this person comes by their badge, and the other ways to it. */
function Paper({ saved, print, byHand }: Omit<ResultProps, 'fair' | 'Badge'>) {
  const words = useWords()
  const { attendee, already, blank } = saved
  const { badge } = attendee
  const isMine = badge !== null && print.badgeId === badge.id
  const isAsked = isMine && print.state.kind !== 'idle'
  const isSending = isMine && print.state.kind === 'sending'
  const isWritten = badge !== null && byHand.writtenId === badge.id
  const isAgain = already || isAsked || isWritten
  useShortcuts({ 'alt+KeyI': printIt })

  function printIt(): void {
    if (badge === null || isSending) return
    void (isAgain || blank ? print.reprint(badge.id) : print.print(badge.id))
  }

  if (badge === null) return null
  return (
    <>
      {isAsked ? (
        <PrintOutcome state={print.state} offerByHand={!isWritten} />
      ) : (
        <Unprinted already={already} blank={blank} written={isWritten} />
      )}
      <div className={styles['resultKeys']}>
        {/* Its key is on the sheet of keys: beside this one's it would cost a row of those just registered. */}
        <Button
          px="sm"
          variant="default"
          loading={isSending}
          onClick={printIt}
          title={words.desk.key.print}
          aria-keyshortcuts="Alt+I"
        >
          {isAgain ? words.desk.latest.reprint : words.desk.latest.print}
        </Button>
        {!blank && (
          <Button px="sm" variant="default" onClick={byHand.open} aria-keyshortcuts="Alt+V">
            {words.paper.byHand.open}
            <Key gap name={words.desk.key.byHand} />
          </Button>
        )}
      </div>
    </>
  )
}

function Unprinted({ already, blank, written }: { already: boolean; blank: boolean; written: boolean }) {
  const words = useWords()
  const { latest } = words.desk
  const { print } = words.paper
  if (written) return <Notice tone="good" title={print.byHand} />
  if (blank) return <Notice tone="good" title={latest.given} />
  return <Notice tone="info">{already ? latest.alreadyHas : print.none}</Notice>
}
